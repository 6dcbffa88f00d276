import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { draftOf, papersTakenOff } from '~/admission/drafts/draft-view.server'
import { requireOwn } from '~/admission/drafts/own.server'
import { PaperBlock } from '~/admission/uploads/paper-block'
import script from '~/admission/uploads/papers.script?script'
import { attachPaper } from '~/admission/drafts/papers.server'
import { DraftFrame } from '~/admission/drafts/section-nav'
import { fileField, uploaded } from '~/admission/uploads/upload-field'
import { UploadForm } from '~/admission/uploads/upload.form'
import { refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { words } from '~/admission/applications/words'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { FormScope } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'

/** Files are sent in pieces by a plain script; without it by the buttons. */
export const handle = { script, files: 'own' }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.ref ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const locale = localeOf(request)
  const draft = await draftOf(own, today(), locale)
  if (draft.state !== 'draft') throw redirect(paths.myApplication(draft.ref))
  const { ref, kinds, papers, proofs, lines, papersDone, papersTotal, papersMinutes, status, intake } = draft
  return json({
    takenOff: await papersTakenOff(own),
    ref,
    kinds,
    papers,
    proofs,
    title: inLocale(words, locale).papers,
    steps: { ref, intakeNumber: intake.number, lines, papersDone, papersTotal, papersMinutes, status },
    back: paths.mySection(ref, lines.at(-1)?.key ?? ''),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: UploadForm })
  if (submission.status !== 'success') return invalid(submission)
  const { kind } = submission.value
  const locale = localeOf(request)
  const w = inLocale(words, locale)
  const sent = uploaded(formData, kind)
  if (!sent) return refused(submission, w.noFile, fileField(kind))
  if ('refusal' in sent) return refused(submission, refusalInWords(sent.refusal, locale), fileField(kind))
  const outcome = await attachPaper(own.actor, own.application.id, { kind, fileId: sent.id }, now())
  if (!outcome.ok) return refused(submission, uploadRefusalInWords(outcome, locale), fileField(kind))
  return redirect(`${paths.myPapers(own.application.ref)}#paper-${encodeURIComponent(kind)}`)
}

export default function PapersPage() {
  const { kinds, papers, takenOff, proofs, steps, ref, back } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const locale = useLocale()
  const w = useWords(words)
  const sent = typeof reply?.initialValue?.kind === 'string' ? reply.initialValue.kind : null
  return (
    <DraftFrame steps={steps} current="papers">
      <h1 className="text-24">{w.papers}</h1>
      <p className="mt-1 mb-6 text-16 text-ink-2">{w.papersLead}</p>
      {kinds.map((kind) => (
        <FormScope key={kind.code} reply={kind.code === sent ? reply : null} size="l">
          <PaperBlock
            kind={kind}
            title={kind[locale]}
            papers={papers.filter((paper) => paper.kind === kind.code)}
            takenOff={takenOff.filter((paper) => paper.kind === kind.code)}
            proofs={proofs[kind.code] ?? []}
            applicationRef={ref}
          />
        </FormScope>
      ))}
      <div className="mt-8 flex flex-wrap items-center justify-between gap-3 border-t border-ink pt-4">
        <LinkButton to={back} variant="text" size="l">
          {w.back}
        </LinkButton>
        <LinkButton to={paths.mySubmission(ref)} variant="primary" size="l">
          {w.review}
        </LinkButton>
      </div>
    </DraftFrame>
  )
}
