import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/ground/people/guard.server'
import { withdrawInvitation } from '~/ground/members/invite.server'
import { now } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  return redirect(paths.admin(actor.enclaveSlug))
}

/** Withdrawing twice, or after it was accepted, changes nothing: the list says how it stands. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  if (!isId(params.invitationId)) notFound()
  await withdrawInvitation(actor, params.invitationId, now())
  return redirect(paths.admin(actor.enclaveSlug))
}
