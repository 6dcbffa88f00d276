import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { sendsTexts } from '~/ground/notices/channels.server'
import { addressWords } from '~/ground/accounts/address-words'
import { letIn } from '~/ground/people/door.server'
import { AccountForm, Door } from '~/ground/people/door'
import { optionalUser } from '~/ground/people/guard.server'
import { PrivacyNotice } from '~/ground/people/privacy-notice'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { evenly, originOf } from '~/ground/people/request.server'
import { SignUp } from '~/ground/accounts/sign-up.form'
import { signUp } from '~/ground/accounts/sign-up.server'
import { typedAddressCookie } from '~/ground/accounts/typed-address.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { ownPath } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Checkbox, Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.signUp.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get('next'), '')
  const user = await optionalUser(request)
  if (user) throw await letIn(user.userId, next, [])
  return json({ next, texts: sendsTexts() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: SignUp })
  if (submission.status !== 'success') return invalidSecret(submission)
  const from = { ...originOf(request, context), locale: localeOf(request) }
  const outcome = await evenly(() => signUp(submission.value, from, now()))
  if (!outcome.ok) {
    const at = outcome.reason.startsWith('password_') ? 'password' : undefined
    return refusedSecret(submission, outcome.reason, at)
  }
  const next = ownPath(submission.value.next, '')
  return redirect(`${paths.signIn}?done=made${next ? `&next=${encodeURIComponent(next)}` : ''}`, {
    headers: { 'Set-Cookie': typedAddressCookie(submission.value.identifier.value) },
  })
}

export default function SignUpPage() {
  const { next, texts } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(peopleWords)
  const a = useWords(addressWords)
  return (
    <Door title={w.signUp.title}>
      <AccountForm reply={reply}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField name="name" label={w.name} hint={w.nameHint} autoComplete="name" />
        <TextField
          name="identifier"
          label={w.identifier}
          hint={texts ? undefined : a.signUpNoTexts}
          autoComplete="username"
          spellCheck={false}
        />
        <TextField
          name="password"
          label={w.password}
          hint={w.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        <PrivacyNotice />
        <Checkbox name="consent" label={w.signUp.consentLabel} text={w.signUp.consent} />
        <Submit busy={w.signUp.busy}>{w.signUp.act}</Submit>
      </AccountForm>
      <p className="mt-8 border-t border-rule pt-4 text-ink-2">
        {w.signUp.haveAccount} <Link to={paths.signIn}>{w.signUp.toSignIn}</Link>
      </p>
    </Door>
  )
}
