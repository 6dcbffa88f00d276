import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import { MAY_EDIT } from '~/setup/form-editor/abilities'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { formVersion } from '~/ground/forms/queries.server'
import { OrderForm } from '~/setup/form-editor/version.form'
import { formWords } from '~/setup/form-editor/words'
import { requireActor } from '~/ground/people/guard.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'

/** There is nothing to look at here: the page of the form has the buttons. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_EDIT, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  return redirect(paths.deskForm(actor.enclaveSlug, form.id))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_EDIT, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  const submission = parseWithZod(await request.formData(), { schema: OrderForm })
  if (submission.status !== 'success') return invalid(submission)
  const { revision, section, question, by } = submission.value
  const edit = { act: 'move', section, question: question || null, by: by === 'up' ? -1 : 1 } as const
  const saved = await editDraft(actor, form.id, revision, edit)
  if (saved.ok) return redirect(`${paths.deskForm(actor.enclaveSlug, form.id)}#s-${section}`)
  return refused(submission, inLocale(formWords, localeOf(request)).refused[saved.reason])
}
