import { redirect } from '@remix-run/node'
import { doorActs, neverTold, passwordAt } from '~/ground/account-pages/door-act.server'
import { acceptAsNew } from '~/ground/members/accept-as-new.server'
import { openInvitation } from '~/ground/members/accept-invitation.server'
import { AcceptAsNew } from '~/ground/members/members.form'
import { HOME_OF } from '~/ground/people/actor'
import { nameField, newPasswordField } from '~/ground/people/door-fields'
import { visitorOf, withCookies } from '~/ground/people/door.server'
import { PrivacyNotice } from '~/ground/people/privacy-notice'
import { enclaveNames } from '~/ground/people/queries.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Checkbox } from '~/ui/form'
import { KeyValues } from '~/ui/page'

export const headers = neverTold

const act = doorActs(peopleWords, ({ invitation: w }, { token }: { token: string }) => [
  { label: w.title, to: paths.invitation(token) },
  { label: w.newTitle },
])

/** Accepts an invitation with an account that is made here. */
const { loader, action, meta, Page } = act({
  guard: ({ request, context }) => visitorOf(request, context),
  show: async (_, { params: { token = '' } }) => {
    const open = await openInvitation(token, now())
    if (!open) throw redirect(paths.invitation(token))
    return { address: open.address, token }
  },
  form: AcceptAsNew,
  run: (visitor, { request, params }, input, now) =>
    acceptAsNew(params.token ?? '', input, { ...visitor, locale: localeOf(request) }, now),
  at: passwordAt('password'),
  to: async (_, __, { enclaveId, role, cookie }) =>
    withCookies(HOME_OF[role]((await enclaveNames(enclaveId)).slug), [cookie]),
  name: (w) => w.invitation.newTitle,
  above: (w, { address }) => (
    <div className="mb-6">
      <KeyValues items={[{ label: w.invitation.address, value: address }]} />
    </div>
  ),
  fields: (w) => (
    <>
      {nameField(w)}
      {newPasswordField(w, 'password')}
      <PrivacyNotice />
      <Checkbox name="consent" label={w.signUp.consentLabel} text={w.signUp.consent} />
    </>
  ),
  send: (w) => w.invitation.act,
})

export { loader, action, meta, Page as default }
