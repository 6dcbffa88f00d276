import { MembershipList } from '~/ground/account-pages/membership-list'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actAs } from '~/ground/accounts/account.server'
import { HOME_OF } from '~/ground/people/actor'
import { selfOf, withCookies } from '~/ground/people/door.server'
import { requireUser } from '~/ground/people/guard.server'
import { membershipsOf } from '~/ground/people/queries.server'
import { sessionOf } from '~/ground/people/session.server'
import { peopleWords } from '~/ground/people/words'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.memberships.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireUser(request)
  const chosen = (await sessionOf(request))?.membershipId ?? null
  return json({ memberships: await membershipsOf(user.userId), chosen })
}

/** Acts in another role from here on, and goes to its home. */
export async function action({ request }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const id = String((await request.formData()).get('membership') ?? '')
  const outcome = isId(id) ? await actAs(self, id) : notFound()
  const chosen = (await membershipsOf(self.userId)).find((one) => one.id === id)
  if (!outcome.ok || !chosen) return notFound()
  return withCookies(HOME_OF[chosen.role](chosen.slug), [])
}

/** The roles of the person who is signed in. */
export default function Memberships() {
  const { memberships, chosen } = useLoaderData<typeof loader>()
  return <MembershipList memberships={memberships} chosen={chosen} />
}
