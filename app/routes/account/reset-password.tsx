import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { AskReset } from '~/people/account.form'
import { AccountForm, Door } from '~/people/door'
import { evenly, originOf } from '~/people/request.server'
import { askReset } from '~/people/reset-password.server'
import { peopleWords } from '~/people/words'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.reset.title)

export function loader({ request }: LoaderFunctionArgs) {
  return json({ done: new URL(request.url).searchParams.has('done') })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: AskReset })
  if (submission.status !== 'success') return invalid(submission)
  const { identifier } = submission.value
  const outcome = await evenly(() => askReset(identifier, originOf(request, context), now()))
  return outcome.ok ? redirect(`${paths.resetPassword}?done`) : refused(submission, outcome.reason)
}

export default function ResetPasswordPage() {
  const { done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(peopleWords)
  if (done) {
    return (
      <Door title={w.reset.title}>
        <Note tone="wei" role="status">
          {w.reset.done}
        </Note>
        <p className="mt-6">
          <Link to={paths.signIn}>{w.signIn.title}</Link>
        </p>
      </Door>
    )
  }
  return (
    <Door
      title={w.reset.title}
      lead={w.reset.lead}
      crumbs={[{ label: w.signIn.title, to: paths.signIn }, { label: w.reset.title }]}
    >
      <AccountForm reply={reply}>
        <TextField name="identifier" label={w.identifier} autoComplete="username" spellCheck={false} />
        <Submit>{w.reset.act}</Submit>
      </AccountForm>
    </Door>
  )
}
