import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { shareView } from '~/across/views/change-view.server'
import { READERS } from '~/across/views/readers'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: READERS, enclave: params.enclave })
  return redirect(paths.deskViews(actor.enclaveSlug))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: READERS, enclave: params.enclave })
  const shared = (await request.formData()).get('shared') === 'yes'
  await shareView(actor, params.viewId, shared)
  return redirect(paths.deskViews(actor.enclaveSlug))
}
