import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signOut } from '~/ground/accounts/account.server'
import { withCookies } from '~/ground/people/door.server'
import { ownUser } from '~/ground/people/guard.server'
import { originOf } from '~/ground/people/request.server'
import { endedCookie } from '~/ground/people/session.server'
import { now } from '~/platform/clock.server'
import { ownPath } from '~/platform/http.server'
import { paths } from '~/platform/paths'

export function loader() {
  return redirect(paths.home)
}

/** A stranger who signs out is out already. `next` is where somebody else wants to go after signing in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const user = await ownUser(request)
  if (user) await signOut(user, originOf(request, context), now())
  const next = ownPath((await request.formData()).get('next'), '')
  const to = next ? `${paths.signIn}?${new URLSearchParams({ next }).toString()}` : paths.home
  return withCookies(to, [endedCookie()])
}
