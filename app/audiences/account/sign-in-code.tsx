import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { letIn, visitorOf } from '~/ground/people/door.server'
import { AccountForm, Door } from '~/ground/people/door'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { SecondFactor } from '~/ground/accounts/sign-in.form'
import { finishSignIn, halfway } from '~/ground/accounts/sign-in.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { ownPath } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.second.title)

export async function loader({ request }: LoaderFunctionArgs) {
  if (!(await halfway(request.headers.get('Cookie'), now()))) throw redirect(paths.signIn)
  return json({ next: ownPath(new URL(request.url).searchParams.get('next'), '') })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: SecondFactor })
  if (submission.status !== 'success') return invalidSecret(submission)
  const { code, next } = submission.value
  const visitor = await visitorOf(request, context)
  const outcome = await finishSignIn(request.headers.get('Cookie'), code, visitor, now())
  if (!outcome.ok && outcome.reason === 'expired') return redirect(paths.signIn)
  if (!outcome.ok) return refusedSecret(submission, outcome.reason, 'code')
  return letIn(outcome.value.userId ?? '', next, outcome.value.cookies)
}

export default function SignInCodePage() {
  const { next } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(peopleWords)
  return (
    <Door title={w.second.title} lead={w.second.lead}>
      <AccountForm reply={reply}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField name="code" label={w.second.code} autoComplete="one-time-code" spellCheck={false} />
        <div className="flex flex-wrap items-center justify-between gap-4">
          <Submit>{w.second.act}</Submit>
          <Link to={paths.signIn}>{w.second.again}</Link>
        </div>
      </AccountForm>
    </Door>
  )
}
