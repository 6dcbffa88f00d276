import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { MAY_EDIT } from '~/setup/form-editor/abilities'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { freeKey } from '~/setup/form-editor/edits'
import { formVersion } from '~/ground/forms/queries.server'
import { SectionHeadForm } from '~/setup/form-editor/section-head.form'
import { formWords } from '~/setup/form-editor/words'
import { requireActor } from '~/ground/people/guard.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(formWords, (w) => w.section)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_EDIT, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  const slug = actor.enclaveSlug
  if (form.state !== 'draft') throw redirect(paths.deskForm(slug, form.id))
  const section = form.sections.find(({ key }) => key === params.section) ?? null
  if (!section && params.section !== 'new') notFound()
  const { id, revision, version } = form
  return json({ slug, id, revision, version, section })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_EDIT, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  const submission = parseWithZod(await request.formData(), { schema: SectionHeadForm })
  if (submission.status !== 'success') return invalid(submission)
  const { revision, key, ...words } = submission.value
  const was = params.section === 'new' ? null : (params.section ?? '')
  const saved = await editDraft(actor, form.id, revision, (sections) => ({
    act: 'put_section',
    was,
    head: { key: key || (was ?? freeKey(sections, 's')), ...words },
  }))
  if (saved.ok) return redirect(paths.deskForm(actor.enclaveSlug, form.id))
  return refused(submission, inLocale(formWords, localeOf(request)).refused[saved.reason])
}

export default function SectionPage() {
  const { slug, id, revision, version, section } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(formWords)
  const errors: Record<string, string> = w.errors
  return (
    <>
      <PageHead
        title={section?.zh ?? w.addSection}
        crumbs={[
          { label: w.forms, to: paths.deskForms(slug) },
          { label: w.version(version), to: paths.deskForm(slug, id) },
        ]}
      />
      <Form method="post" className="max-w-[640px]">
        <FormScope reply={reply} errorText={(code) => errors[code] ?? code}>
          <ErrorSummary />
          <input type="hidden" name="revision" value={revision} />
          <TextField name="zh" label={w.sectionZh} defaultValue={section?.zh} maxLength={60} />
          <TextField name="en" optional label={w.sectionEn} defaultValue={section?.en} maxLength={120} />
          <TextArea name="introZh" label={w.introZh} defaultValue={section?.introZh} rows={2} optional />
          <TextArea name="introEn" label={w.introEn} defaultValue={section?.introEn} rows={2} optional />
          <TextField name="key" label={w.key} hint={w.keyHint} defaultValue={section?.key} optional />
          <Submit>{w.save}</Submit>
        </FormScope>
      </Form>
    </>
  )
}
