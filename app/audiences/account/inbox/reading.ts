import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { AllRead } from '~/ground/notices/inbox.form'
import { markAllRead } from '~/ground/notices/inbox.server'
import { requireUser } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

/** The act has no page of its own. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireUser(request)
  return redirect(paths.inbox)
}

/** Marks everything read that stood on the page; a form that names nothing leads back to it. */
export async function action({ request }: ActionFunctionArgs) {
  const { userId } = await requireUser(request)
  const submission = parseWithZod(await request.formData(), { schema: AllRead })
  if (submission.status === 'success') await markAllRead(userId, submission.value.upTo, now())
  return redirect(paths.inbox)
}
