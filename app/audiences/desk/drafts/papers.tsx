import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { draftOf } from '~/admission/drafts/draft-view.server'
import { requireDraftOnBehalf, requireOnBehalf } from '~/admission/new-applications/on-behalf.server'
import { onBehalfWords } from '~/admission/new-applications/on-behalf-words'
import { PaperOnBehalf } from '~/admission/new-applications/paper-on-behalf'
import { attachPaper } from '~/admission/drafts/papers.server'
import { fileField, uploaded } from '~/admission/uploads/upload-field'
import { UploadForm } from '~/admission/uploads/upload.form'
import { refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { words } from '~/admission/applications/words'
import { papersAsked } from '~/ground/forms/form-sections'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { FormScope } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(onBehalfWords, (w) => w.papers)

export async function loader(args: LoaderFunctionArgs) {
  const { application, slug } = await requireDraftOnBehalf(args)
  const { ref, firmName, papers, intake, track, sections } = await draftOf(
    { application },
    today(),
    localeOf(args.request),
  )
  const kinds = papersAsked(intake.papers, track, sections)
  return json({ slug, id: application.id, ref, firmName, kinds, papers })
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application, slug } = await requireOnBehalf(args)
  const locale = localeOf(args.request)
  const formData = await args.request.formData()
  const submission = parseWithZod(formData, { schema: UploadForm })
  if (submission.status !== 'success') return invalid(submission)
  const { kind } = submission.value
  const w = inLocale(words, locale)
  const sent = uploaded(formData, kind)
  if (!sent) return refused(submission, w.noFile, fileField(kind))
  if ('refusal' in sent) return refused(submission, refusalInWords(sent.refusal, locale), fileField(kind))
  const outcome = await attachPaper(actor, application.id, { kind, fileId: sent.id }, now())
  if (!outcome.ok) return refused(submission, uploadRefusalInWords(outcome, locale), fileField(kind))
  return redirect(`${paths.deskDraftPapers(slug, application.id)}#paper-${encodeURIComponent(kind)}`)
}

/** The papers of a draft begun for a firm, each kind with its field. */
export default function Papers() {
  const { slug, id, ref, firmName, kinds, papers } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(onBehalfWords)
  const sent = typeof reply?.initialValue?.kind === 'string' ? reply.initialValue.kind : null
  const back = paths.deskDraft(slug, id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.imports, to: paths.deskImports(slug) },
          { label: w.draftOf(ref), to: back },
        ]}
        title={`${w.papers} · ${firmName}`}
        sub={w.papersLead}
      />
      {kinds.map((kind) => (
        <FormScope key={kind.code} reply={kind.code === sent ? reply : null}>
          <PaperOnBehalf
            {...{ slug, kind, draftId: id }}
            papers={papers.filter((paper) => paper.kind === kind.code)}
          />
        </FormScope>
      ))}
      <div className="acts mt-8">
        <LinkButton to={back}>{w.toDraft}</LinkButton>
      </div>
    </div>
  )
}
