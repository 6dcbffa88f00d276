import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ResetPassword } from '~/ground/accounts/account.form'
import { AccountForm, Door } from '~/ground/people/door'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { originOf } from '~/ground/people/request.server'
import { resetLinkOf, resetPassword } from '~/ground/accounts/reset-password.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.reset.setTitle)

export async function loader({ params }: LoaderFunctionArgs) {
  return json({ open: (await resetLinkOf(params.token ?? '', now())) !== null }, NEVER_TOLD)
}

/** The address is the key: it goes into no Referer and no cache. */
const NEVER_TOLD = { headers: { 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' } }
export const headers = () => NEVER_TOLD.headers

export async function action({ request, params, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: ResetPassword })
  if (submission.status !== 'success') return invalidSecret(submission)
  const { newPassword } = submission.value
  const outcome = await resetPassword(params.token ?? '', newPassword, originOf(request, context), now())
  return outcome.ok
    ? redirect(`${paths.signIn}?done=reset`)
    : refusedSecret(submission, outcome.reason, 'newPassword')
}

export default function ResetLinkPage() {
  const { open } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(peopleWords)
  if (!open) {
    return (
      <Door title={w.reset.setTitle}>
        <EmptyState title={w.reset.ended}>
          <p>{w.reset.endedText}</p>
          <Link to={paths.resetPassword}>{w.reset.again}</Link>
        </EmptyState>
      </Door>
    )
  }
  return (
    <Door title={w.reset.setTitle} lead={w.reset.setLead}>
      <AccountForm reply={reply}>
        <TextField
          name="newPassword"
          label={w.newPassword}
          hint={w.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        <Submit>{w.reset.setAct}</Submit>
      </AccountForm>
    </Door>
  )
}
