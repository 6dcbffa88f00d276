import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { MAY_EDIT } from '~/setup/form-editor/abilities'
import { discardDraft } from '~/setup/form-editor/draft-version.server'
import { formVersion } from '~/ground/forms/queries.server'
import { formWords } from '~/setup/form-editor/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'

/** There is nothing to look at here: the page of the form has the button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_EDIT, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  return redirect(paths.deskForm(actor.enclaveSlug, form.id))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_EDIT, enclave: params.enclave })
  const gone = await discardDraft(actor, params.formId, now())
  if (gone.ok) return redirect(paths.deskForms(actor.enclaveSlug))
  const said = inLocale(formWords, localeOf(request)).refused[gone.reason]
  return json({ error: { '': [said] } }, { status: 409 })
}
