import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { markRead } from '~/ground/notices/inbox.server'
import { requireUser } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { ownPath } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** The act has no page of its own. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireUser(request)
  return redirect(paths.inbox)
}

/** Marks one letter read, and leads to what it is about when that was asked for. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { userId } = await requireUser(request)
  const form = await request.formData()
  const page = await markRead(userId, params.letterId, now())
  return redirect(form.get('then') === 'open' ? ownPath(page, paths.inbox) : paths.inbox)
}
