import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { lookOf } from '~/ground/members/look.server'
import { onlyLooking } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Where whoever looks as somebody else reads that nothing was done; it shows itself as the error it is. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (await lookOf(request)) throw onlyLooking()
  return redirect(paths.home)
}

export default function LookRefused() {
  return null
}
