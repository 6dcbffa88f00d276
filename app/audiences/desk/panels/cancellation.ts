import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { cancelPanel } from '~/admission/panels/cancel.server'
import { panelOf } from '~/admission/panels/queries.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

/** The act has no page of its own: whoever opens its address is led to the meeting. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const { id } = await panelOf(actor, params.panelId)
  return redirect(paths.deskPanel(actor.enclaveSlug, id))
}

/** Calls the meeting off. One that has opened meanwhile simply shows how it stands. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const { id } = await panelOf(actor, params.panelId)
  await cancelPanel(actor, id, now())
  return redirect(paths.deskPanel(actor.enclaveSlug, id))
}
