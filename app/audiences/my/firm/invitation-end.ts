import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { withdrawColleagueInvitation } from '~/ground/members/colleagues.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the list of colleagues has the button. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, { roles: ['founder'] })
  return redirect(paths.myPeople)
}

/** Taking it back twice, or after it was accepted, changes nothing: the list says how it stands. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  await withdrawColleagueInvitation(actor, params.invitationId, now())
  return redirect(paths.myPeople)
}
