import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { setDisabled } from '~/ground/members/change-membership.server'
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

/** Closes the account, or opens it again; a refusal is said on the member's page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  const { memberId } = params
  if (!isId(memberId)) notFound()
  const open = (await request.formData()).get('open') === '1'
  const outcome = await setDisabled(actor, memberId, !open, now())
  if (outcome.ok) return redirect(paths.adminMember(actor.enclaveSlug, memberId))
  return redirect(`${paths.adminMember(actor.enclaveSlug, memberId)}?refused=${outcome.reason}`)
}
