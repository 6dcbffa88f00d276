import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { endMembership } from '~/ground/members/change-membership.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  if (!isId(params.memberId)) notFound()
  return redirect(paths.adminMember(actor.enclaveSlug, params.memberId))
}

/** Ends the role; a refusal is said on the member's page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  const { memberId } = params
  if (!isId(memberId)) notFound()
  const outcome = await endMembership(actor, memberId, now())
  if (outcome.ok) return redirect(paths.admin(actor.enclaveSlug))
  return redirect(`${paths.adminMember(actor.enclaveSlug, memberId)}?refused=${outcome.reason}`)
}
