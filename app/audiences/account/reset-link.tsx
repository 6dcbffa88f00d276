import { ResetPassword } from '~/ground/accounts/account.form'
import { anybody, doorActs, neverTold, passwordAt } from '~/ground/account-pages/door-act.server'
import { resetLinkOf, resetPassword } from '~/ground/accounts/reset-password.server'
import { newPasswordField } from '~/ground/people/door-fields'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { EmptyState } from '~/ui/page'

export const headers = neverTold

/** Sets a new password by the link of a letter. */
const { loader, action, meta, Page } = doorActs(peopleWords)({
  guard: anybody,
  show: async (_, { params }) => ({ open: (await resetLinkOf(params.token ?? '', now())) !== null }),
  form: ResetPassword,
  run: (from, { params }, { newPassword }, now) => resetPassword(params.token ?? '', newPassword, from, now),
  at: { link_ended: 'newPassword', ...passwordAt('newPassword') },
  to: () => `${paths.signIn}?done=reset`,
  name: (w) => w.reset.setTitle,
  lead: (w, { open }) => (open ? w.reset.setLead : null),
  closed: (w, { open }) =>
    open ? null : (
      <EmptyState title={w.reset.ended}>
        <p>{w.reset.endedText}</p>
        <Link to={paths.resetPassword}>{w.reset.again}</Link>
      </EmptyState>
    ),
  fields: (w) => newPasswordField(w),
  send: (w) => w.reset.setAct,
})

export { loader, action, meta, Page as default }
