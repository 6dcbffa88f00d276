import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { removeView } from '~/across/views/change-view.server'
import { READERS } from '~/across/views/readers'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: READERS, enclave: params.enclave })
  return redirect(paths.deskViews(actor.enclaveSlug))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: READERS, enclave: params.enclave })
  await removeView(actor, params.viewId)
  return redirect(paths.deskViews(actor.enclaveSlug))
}
