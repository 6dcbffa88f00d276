import { AddAddress } from '~/ground/accounts/account.form'
import { accountOf } from '~/ground/accounts/account-queries.server'
import { doorActs, oneself } from '~/ground/account-pages/door-act.server'
import { AddressLines } from '~/ground/account-pages/address-lines'
import { addressWords } from '~/ground/accounts/address-words'
import { askProof } from '~/ground/accounts/prove-address.server'
import { sendsMail, sendsTexts } from '~/ground/notices/channels.server'
import { passwordField } from '~/ground/people/door-fields'
import { peopleWords } from '~/ground/people/words'
import { Done } from '~/mechanism/done'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { TextField } from '~/ui/form'

const words = {
  zh: { ...addressWords.zh, people: peopleWords.zh },
  en: { ...addressWords.en, people: peopleWords.en },
}
const act = doorActs(words, (w) => [{ label: w.people.account.title, to: paths.account }, { label: w.title }])

/** The addresses of the account, and how to add, change or confirm one. */
const { loader, action, meta, Page } = act({
  guard: oneself,
  show: async (self, { request }) => ({
    addresses: (await accountOf(self, now())).addresses,
    done: new URL(request.url).searchParams.has('done'),
    texts: sendsTexts(),
    mail: sendsMail(),
  }),
  form: AddAddress,
  run: (self, _, input, now) => askProof(self, input, now),
  at: { password_wrong: 'password', phone_unreachable: 'identifier' },
  to: () => `${paths.accountAddress}?done`,
  name: (w) => w.title,
  lead: (w, { texts }) => (texts ? w.lead : w.leadNoTexts),
  above: (w, { done, mail, addresses }) => (
    <>
      <Done when={done}>
        <p>{w.sent}</p>
        {mail ? null : <p>{w.sentNoMail}</p>}
      </Done>
      <div className="mb-8">
        <AddressLines addresses={addresses} />
      </div>
    </>
  ),
  fields: (w, { texts, addresses }) => (
    <>
      <TextField
        name="identifier"
        label={texts ? w.people.identifier : w.email}
        autoComplete="email"
        spellCheck={false}
        defaultValue={addresses.find((one) => !one.proven && one.reachable)?.address}
      />
      {passwordField(w.people.oldPassword)}
    </>
  ),
  send: (w) => w.act,
})

export { loader, action, meta, Page as default }
