import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChangePassword } from '~/ground/accounts/account.form'
import { changePassword } from '~/ground/accounts/account.server'
import { selfOf } from '~/ground/people/door.server'
import { AccountForm, Door } from '~/ground/people/door'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { originOf } from '~/ground/people/request.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.passwordPage.title)

export async function loader({ request }: LoaderFunctionArgs) {
  await selfOf(request)
  return json({ done: new URL(request.url).searchParams.has('done') })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const submission = parseWithZod(await request.formData(), { schema: ChangePassword })
  if (submission.status !== 'success') return invalidSecret(submission)
  const outcome = await changePassword(self, submission.value, originOf(request, context), now())
  if (!outcome.ok) return refusedSecret(submission, outcome.reason, fieldOf(outcome.reason))
  return redirect(`${paths.accountPassword}?done`)
}

function fieldOf(reason: string): string | undefined {
  if (reason === 'password_wrong') return 'password'
  return reason.startsWith('password_') ? 'newPassword' : undefined
}

export default function PasswordPage() {
  const { done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(peopleWords)
  const crumbs = [{ label: w.account.title, to: paths.account }, { label: w.passwordPage.title }]
  return (
    <Door title={w.passwordPage.title} lead={done ? undefined : w.passwordPage.lead} crumbs={crumbs}>
      {done && !reply ? (
        <Note tone="wei" role="status">
          {w.passwordPage.done}
        </Note>
      ) : (
        <AccountForm reply={reply} labels={{ password: w.oldPassword }}>
          <TextField name="password" label={w.oldPassword} type="password" autoComplete="current-password" />
          <TextField
            name="newPassword"
            label={w.newPassword}
            hint={w.passwordHint}
            type="password"
            autoComplete="new-password"
          />
          <Submit>{w.passwordPage.act}</Submit>
        </AccountForm>
      )}
    </Door>
  )
}
