import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { accept, invitationOf } from '~/admission/assignment/answer.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['expert'], enclave: params.enclave })
  const id = isId(params.invitationId) ? params.invitationId : notFound()
  return redirect(paths.reviewInvitation(actor.enclaveSlug, id))
}

/** Yes, signed in: straight to the file. A question that is over says so on its own page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['expert'], enclave: params.enclave })
  const bearer = { actor, invitationId: params.invitationId }
  if (!(await invitationOf(bearer))) notFound()
  const outcome = await accept(bearer, now())
  const question = paths.reviewInvitation(actor.enclaveSlug, params.invitationId ?? '')
  return redirect(outcome.ok ? paths.reviewFile(actor.enclaveSlug, outcome.value.reviewId) : question)
}
