import { redirect } from '@remix-run/node'
import { isInstallationAdmin } from '~/setup/installation/administrators.server'
import { installationWords } from '~/setup/installation/words'
import { Profile } from '~/ground/accounts/account.form'
import { changeProfile } from '~/ground/accounts/account.server'
import { accountOf } from '~/ground/accounts/account-queries.server'
import { Looks, Roles, Security } from '~/ground/account-pages/account-sections'
import { doorActs, oneself } from '~/ground/account-pages/door-act.server'
import { AddressNote } from '~/ground/account-pages/address-notes'
import { addressWords } from '~/ground/accounts/address-words'
import { looksAt } from '~/ground/members/look.server'
import { nameField } from '~/ground/people/door-fields'
import { peopleWords } from '~/ground/people/words'
import { Done } from '~/mechanism/done'
import { now } from '~/platform/clock.server'
import { localeCookie } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ok } from '~/shared/outcome'
import { RadioGroup } from '~/ui/form'
import { Link } from '~/ui/link'
import { SectionHead } from '~/ui/page'

/** One's own account. */
const { loader, action, meta, Page } = doorActs(peopleWords)({
  guard: oneself,
  show: async (self, { request }) => {
    const { searchParams } = new URL(request.url)
    const done = (['saved', 'confirmed'] as const).find((word) => searchParams.has(word)) ?? null
    return {
      account: await accountOf(self, now()),
      done,
      founds: await isInstallationAdmin(self.userId),
      looks: await looksAt(self.userId),
    }
  },
  form: Profile,
  run: async (self, _, input) => ok(await changeProfile(self, input)),
  to: (_, __, ___, { locale }) =>
    redirect(`${paths.account}?saved`, { headers: { 'Set-Cookie': localeCookie(locale) } }),
  name: (w) => w.account.title,
  above: (w, { account, done }, locale) => (
    <>
      <div className="mb-6">
        <AddressNote standing={account.standing} />
      </div>
      <Done when={done !== null}>{done === 'saved' ? w.account.saved : addressWords[locale].confirmed}</Done>
      <SectionHead title={w.account.profile} />
    </>
  ),
  fields: (w, { account }) => (
    <>
      {nameField(w, account.name)}
      <RadioGroup
        name="locale"
        label={w.account.locale}
        defaultValue={account.locale}
        options={[
          { value: 'zh', label: w.account.zh },
          { value: 'en', label: w.account.en },
        ]}
      />
    </>
  ),
  send: (w) => w.account.save,
  below: (_, { account, founds, looks }, locale) => (
    <>
      <Security account={account} />
      <Looks looks={looks} />
      <Roles account={account} />
      {founds ? (
        <p className="mt-4">
          <Link to={paths.installation}>{installationWords[locale].title}</Link>
        </p>
      ) : null}
    </>
  ),
})

export { loader, action, meta, Page as default }
