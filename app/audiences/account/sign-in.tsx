import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { letIn, visitorOf, withCookies } from '~/ground/people/door.server'
import { AccountForm, Door } from '~/ground/people/door'
import { optionalUser } from '~/ground/people/guard.server'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { SignIn } from '~/ground/accounts/sign-in.form'
import { signIn } from '~/ground/accounts/sign-in.server'
import { typedAddress } from '~/ground/accounts/typed-address.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { ownPath } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.signIn.title)

/** What happened just before: an account was made, a password was set. */
const DONE = ['made', 'reset'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url)
  const next = ownPath(url.searchParams.get('next'), '')
  const user = await optionalUser(request)
  if (user) throw await letIn(user.userId, next, [])
  const done = DONE.find((word) => word === url.searchParams.get('done')) ?? null
  const typed = done ? typedAddress(request) : ''
  return json({ next, done, typed }, typed ? { headers: { 'Cache-Control': 'no-store' } } : undefined)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: SignIn })
  if (submission.status !== 'success') return invalidSecret(submission)
  const outcome = await signIn(submission.value, await visitorOf(request, context), now())
  if (!outcome.ok) return refusedSecret(submission, outcome.reason)
  const { userId, cookies } = outcome.value
  const next = ownPath(submission.value.next, '')
  return userId ? letIn(userId, next, cookies) : withCookies(withNext(paths.signInCode, next), cookies)
}

function withNext(path: string, next: string): string {
  return next ? `${path}?next=${encodeURIComponent(next)}` : path
}

export default function SignInPage() {
  const { next, done, typed } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(peopleWords)
  return (
    <Door title={w.signIn.title}>
      {done ? (
        <div className="mb-6">
          <Note tone="wei" role="status">
            {w.signIn[done]}
          </Note>
        </div>
      ) : null}
      <AccountForm reply={reply}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField
          name="identifier"
          label={w.identifier}
          autoComplete="username"
          spellCheck={false}
          defaultValue={typed}
        />
        <TextField name="password" label={w.password} type="password" autoComplete="current-password" />
        <div className="flex flex-wrap items-center justify-between gap-4">
          <Submit busy={w.signIn.busy}>{w.signIn.act}</Submit>
          <Link to={paths.resetPassword}>{w.signIn.forgot}</Link>
        </div>
      </AccountForm>
      <p className="mt-8 border-t border-rule pt-4 text-ink-2">
        {w.signIn.noAccount} <Link to={withNext(paths.signUp, next)}>{w.signIn.toSignUp}</Link>
      </p>
    </Door>
  )
}
