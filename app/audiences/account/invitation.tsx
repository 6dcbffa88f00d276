import { InvitationPage } from '~/ground/members/invitation-view'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { acceptInvitation, openInvitation } from '~/ground/members/accept-invitation.server'
import { HOME_OF } from '~/ground/people/actor'
import { selfOf, withCookies } from '~/ground/people/door.server'
import { optionalUser } from '~/ground/people/guard.server'
import { invitationPage } from '~/ground/members/invitation-page.server'
import { enclaveNames } from '~/ground/people/queries.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.invitation.title)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const open = await openInvitation(params.token ?? '', now())
  if (!open) return json({ open: null, refusal: null })
  const user = await optionalUser(request)
  const refusal = new URL(request.url).searchParams.get('refused')
  return json({ open: await invitationPage(open, user), refusal })
}

/** The signed-in person accepts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const outcome = await acceptInvitation(self, params.token ?? '', now())
  if (!outcome.ok) {
    return withCookies(`${paths.invitation(params.token ?? '')}?refused=${outcome.reason}`, [])
  }
  const { slug } = await enclaveNames(outcome.value.enclaveId)
  return withCookies(HOME_OF[outcome.value.role](slug), [])
}

/** The page behind the link of an invitation. */
export default function Invitation() {
  return <InvitationPage {...useLoaderData<typeof loader>()} token={useParams().token ?? ''} />
}
