import { useActionData, useLoaderData } from '@remix-run/react'
import { actAtDoor } from '~/ground/account-pages/door-act.server'
import { letIn, visitorOf, withCookies } from '~/ground/people/door.server'
import { AccountForm, Door } from '~/ground/people/door'
import { passwordField } from '~/ground/people/door-fields'
import { optionalUser } from '~/ground/people/guard.server'
import { SignIn } from '~/ground/accounts/sign-in.form'
import { signIn } from '~/ground/accounts/sign-in.server'
import { typedAddress } from '~/ground/accounts/typed-address.server'
import { peopleWords } from '~/ground/people/words'
import { Done } from '~/mechanism/done'
import { ownPath } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { Submit, TextField, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

const meta = titled(peopleWords, (w) => w.signIn.title)

/** What happened just before: an account was made, a password was set, the second step came too late. */
const DONE = ['made', 'reset', 'late'] as const

const { loader, action } = actAtDoor({
  guard: ({ request, context }) => visitorOf(request, context),
  show: async (_, { request }) => {
    const { searchParams } = new URL(request.url)
    const next = ownPath(searchParams.get('next'), '')
    const user = await optionalUser(request)
    if (user) throw await letIn(user.userId, next, [])
    const done = DONE.find((word) => word === searchParams.get('done')) ?? null
    return { next, done, typed: done ? typedAddress(request) : '' }
  },
  form: SignIn,
  run: (visitor, _, input, now) => signIn(input, visitor, now),
  to: (_, __, { userId, cookies }, input) => {
    const next = ownPath(input.next, '')
    return userId ? letIn(userId, next, cookies) : withCookies(withNext(paths.signInCode, next), cookies)
  },
})

function withNext(path: string, next: string): string {
  return next ? `${path}?next=${encodeURIComponent(next)}` : path
}

function SignInPage() {
  const { next, done, typed } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const w = useWords(peopleWords)
  return (
    <Door title={w.signIn.title}>
      {done ? <Done when>{w.signIn[done]}</Done> : null}
      <AccountForm reply={reply}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField
          name="identifier"
          label={w.identifier}
          autoComplete="username"
          spellCheck={false}
          defaultValue={typed}
        />
        {passwordField(w.password)}
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

export { loader, action, meta, SignInPage as default }
