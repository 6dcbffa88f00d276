import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { UnaskedNote } from '~/setup/criteria-sets/unasked-note'
import { MAY_EDIT } from '~/setup/form-editor/abilities'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { formVersion } from '~/ground/forms/queries.server'
import { removalView } from '~/setup/form-editor/removal-view.server'
import { RemovalForm } from '~/setup/form-editor/version.form'
import { formWords } from '~/setup/form-editor/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(formWords, (w) => w.removal)

/** Asks before it takes anything out, and names the criteria that rest on it; without a part there is nothing to ask. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_EDIT, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  const { searchParams } = new URL(request.url)
  const section = searchParams.get('section')
  if (section === null || form.state !== 'draft') return redirect(paths.deskForm(actor.enclaveSlug, form.id))
  const at = { section, question: searchParams.get('question') }
  return json({ slug: actor.enclaveSlug, ...(await removalView(actor, form.id, at, today())) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_EDIT, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  const submission = parseWithZod(await request.formData(), { schema: RemovalForm })
  if (submission.status !== 'success') return invalid(submission)
  const { revision, section, question } = submission.value
  const edit = { act: 'remove', section, question: question || null } as const
  const saved = await editDraft(actor, form.id, revision, edit)
  if (saved.ok) return redirect(`${paths.deskForm(actor.enclaveSlug, form.id)}#s-${section}`)
  return refused(submission, inLocale(formWords, localeOf(request)).refused[saved.reason])
}

export default function Removal() {
  const { slug, id, version, revision, section, question, needs, questions, ...part } =
    useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(formWords)
  const name = part[useLocale()]
  const back = `${paths.deskForm(slug, id)}#s-${section}`
  return (
    <div className="max-w-[640px]">
      <PageHead
        title={w.named(w.remove, name)}
        sub={questions > 0 ? w.removalOfSection(questions) : w.removalLead}
        crumbs={[
          { label: w.forms, to: paths.deskForms(slug) },
          { label: w.version(version), to: paths.deskForm(slug, id) },
        ]}
      />
      <UnaskedNote title={w.neededBy} gaps={needs} note={w.neededNote} />
      <Form method="post">
        <FormScope reply={reply}>
          <ErrorSummary />
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="section" value={section} />
          {question ? <input type="hidden" name="question" value={question} /> : null}
          <div className="acts">
            <Submit variant="danger">{w.remove}</Submit>
            <LinkButton to={back}>{w.keep}</LinkButton>
          </div>
        </FormScope>
      </Form>
    </div>
  )
}
