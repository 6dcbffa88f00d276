import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actAtDoor } from '~/ground/account-pages/door-act.server'
import { letIn, visitorOf } from '~/ground/people/door.server'
import { AccountForm, Door } from '~/ground/people/door'
import { SecondFactor } from '~/ground/accounts/sign-in.form'
import { finishSignIn, halfway } from '~/ground/accounts/sign-in.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { ownPath } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { Submit, TextField, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

const meta = titled(peopleWords, (w) => w.second.title)

const { loader, action } = actAtDoor({
  guard: ({ request, context }) => visitorOf(request, context),
  show: async (_, { request }) => {
    const next = ownPath(new URL(request.url).searchParams.get('next'), '')
    if (!(await halfway(request.headers.get('Cookie'), now()))) throw tooLate(next)
    return { next }
  },
  form: SecondFactor,
  run: async (visitor, { request }, { code, next }, now) => {
    const outcome = await finishSignIn(request.headers.get('Cookie'), code, visitor, now)
    if (!outcome.ok && outcome.reason === 'expired') throw tooLate(ownPath(next, ''))
    return outcome
  },
  at: { code_wrong: 'code', too_many: 'code' },
  to: (_, __, { userId, cookies }, { next }) => letIn(userId ?? '', next, cookies),
})

/** Back to the first step, which says why; where the person wanted to go comes along. */
function tooLate(next: string): Response {
  const asked = new URLSearchParams({ done: 'late' })
  if (next) asked.set('next', next)
  return redirect(`${paths.signIn}?${asked.toString()}`)
}

function SignInCodePage() {
  const { next } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
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

export { loader, action, meta, SignInCodePage as default }
