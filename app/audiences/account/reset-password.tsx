import { AskReset } from '~/ground/accounts/account.form'
import { anybody, doorActs } from '~/ground/account-pages/door-act.server'
import { ResetAsked } from '~/ground/account-pages/reset-asked'
import { askReset } from '~/ground/accounts/reset-password.server'
import { telephones } from '~/ground/accounts/telephones.server'
import { sendsMail, sendsTexts } from '~/ground/notices/channels.server'
import { evenly } from '~/ground/people/request.server'
import { peopleWords } from '~/ground/people/words'
import { paths } from '~/platform/paths'
import { TextField } from '~/ui/form'
import { Link } from '~/ui/link'

const act = doorActs(peopleWords, (w, { done }: { done: boolean }) =>
  done ? [] : [{ label: w.signIn.title, to: paths.signIn }, { label: w.reset.title }],
)

/** Asks for a letter with which to set a new password. */
const { loader, action, meta, Page } = act({
  guard: anybody,
  show: async (_, { request }) => {
    const done = new URL(request.url).searchParams.get('done')
    const isPhone = done === 'phone' && !sendsTexts()
    return { done: done !== null, phones: isPhone ? await telephones() : null, mail: sendsMail() }
  },
  form: AskReset,
  run: (from, _, { identifier }, now) => evenly(() => askReset(identifier, from, now)),
  to: (_, __, ___, { identifier }) =>
    `${paths.resetPassword}?done${identifier.kind === 'phone' ? '=phone' : ''}`,
  name: (w) => w.reset.title,
  lead: (w, { done }) => (done ? null : w.reset.lead),
  closed: (w, { done, phones, mail }) =>
    done ? (
      <>
        <ResetAsked phones={phones} mail={mail} />
        <p className="mt-6">
          <Link to={paths.signIn}>{w.signIn.title}</Link>
        </p>
      </>
    ) : null,
  fields: (w) => (
    <TextField name="identifier" label={w.identifier} autoComplete="username" spellCheck={false} />
  ),
  send: (w) => w.reset.act,
})

export { loader, action, meta, Page as default }
