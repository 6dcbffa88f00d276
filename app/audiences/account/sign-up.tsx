import { redirect } from '@remix-run/node'
import { anybody, doorActs, passwordAt } from '~/ground/account-pages/door-act.server'
import { addressWords } from '~/ground/accounts/address-words'
import { SignUp } from '~/ground/accounts/sign-up.form'
import { signUp } from '~/ground/accounts/sign-up.server'
import { typedAddressCookie } from '~/ground/accounts/typed-address.server'
import { sendsTexts } from '~/ground/notices/channels.server'
import { nameField, newPasswordField } from '~/ground/people/door-fields'
import { letIn } from '~/ground/people/door.server'
import { optionalUser } from '~/ground/people/guard.server'
import { PrivacyNotice } from '~/ground/people/privacy-notice'
import { evenly } from '~/ground/people/request.server'
import { peopleWords } from '~/ground/people/words'
import { ownPath } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Checkbox, TextField } from '~/ui/form'
import { Link } from '~/ui/link'

/** Makes an account. */
const { loader, action, meta, Page } = doorActs(peopleWords)({
  guard: anybody,
  show: async (_, { request }) => {
    const next = ownPath(new URL(request.url).searchParams.get('next'), '')
    const user = await optionalUser(request)
    if (user) throw await letIn(user.userId, next, [])
    return { next, texts: sendsTexts() }
  },
  form: SignUp,
  run: (from, { request }, input, now) =>
    evenly(() => signUp(input, { ...from, locale: localeOf(request) }, now)),
  at: passwordAt('password'),
  to: (_, __, ___, { next: to, identifier }) => {
    const next = ownPath(to, '')
    return redirect(`${paths.signIn}?done=made${next ? `&next=${encodeURIComponent(next)}` : ''}`, {
      headers: { 'Set-Cookie': typedAddressCookie(identifier.value) },
    })
  },
  name: (w) => w.signUp.title,
  fields: (w, { next, texts }, locale) => (
    <>
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {nameField(w)}
      <TextField
        name="identifier"
        label={w.identifier}
        hint={texts ? undefined : addressWords[locale].signUpNoTexts}
        autoComplete="username"
        spellCheck={false}
      />
      {newPasswordField(w, 'password')}
      <PrivacyNotice />
      <Checkbox name="consent" label={w.signUp.consentLabel} text={w.signUp.consent} />
    </>
  ),
  send: (w) => w.signUp.act,
  busy: (w) => w.signUp.busy,
  below: (w) => (
    <p className="mt-8 border-t border-rule pt-4 text-ink-2">
      {w.signUp.haveAccount} <Link to={paths.signIn}>{w.signUp.toSignIn}</Link>
    </p>
  ),
})

export { loader, action, meta, Page as default }
