import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { endLook, lookOf } from '~/ground/members/look.server'
import { withCookies } from '~/ground/people/door.server'
import { now } from '~/platform/clock.server'
import { onlyPressed } from '~/platform/http.server'
import { paths } from '~/platform/paths'

export function loader({ context }: LoaderFunctionArgs) {
  return onlyPressed(context, paths.home)
}

/** The administrator is themselves again, on the page of whom they looked as; with nobody looked as, nothing ends. */
export async function action({ request }: ActionFunctionArgs) {
  const look = await lookOf(request)
  if (!look) return redirect(paths.home)
  await endLook(look, now())
  return withCookies(paths.adminMember(look.enclaveSlug, look.memberId), [])
}
