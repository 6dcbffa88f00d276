import { FirstAdministratorPage } from '~/setup/founding/first-administrator-page'
import { neverTold } from '~/ground/account-pages/door-act.server'
import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { plainFounding } from '~/setup/founding/plain-founding'
import { visitorOf, withCookies } from '~/ground/people/door.server'
import { firstAdminLinkOf, makeFirstAdmin } from '~/setup/founding/first-admin.server'
import { firstAdminWords } from '~/setup/founding/first-admin-words'
import { FirstAdminAndEnclave, foundsEnclave } from '~/setup/founding/first-enclave.form'
import { FirstAdmin } from '~/ground/members/members.form'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'

export const meta = titled(firstAdminWords, (w) => w.title)
export const headers = neverTold

export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const link = await firstAdminLinkOf(token, now())
  return json({ token, open: link !== null, founds: link?.founds ?? false, locale: localeOf(request) })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const link = await firstAdminLinkOf(String(form.get('token') ?? ''), now())
  const submission = parseWithZod(form, { schema: link?.founds ? FirstAdminAndEnclave : FirstAdmin })
  if (submission.status !== 'success') return invalidSecret(submission)
  if (!link) return refusedSecret(submission, 'link_ended')
  const { value } = submission
  const founding = foundsEnclave(value) ? plainFounding(value, today()) : undefined
  const outcome = await makeFirstAdmin(value, await visitorOf(request, context), now(), founding)
  if (outcome.ok) return withCookies(paths.memberships, [outcome.value.cookie])
  return refusedSecret(submission, outcome.reason, outcome.reason === 'slug_taken' ? 'slug' : undefined)
}

export default function FirstAdministrator() {
  return <FirstAdministratorPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
