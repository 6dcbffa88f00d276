import { ChangePassword } from '~/ground/accounts/account.form'
import { changePassword } from '~/ground/accounts/account.server'
import { doorActs, oneself, passwordAt } from '~/ground/account-pages/door-act.server'
import { newPasswordField, passwordField } from '~/ground/people/door-fields'
import { originOf } from '~/ground/people/request.server'
import { peopleWords } from '~/ground/people/words'
import { paths } from '~/platform/paths'
import { Note } from '~/ui/page'

const act = doorActs(peopleWords, (w) => [
  { label: w.account.title, to: paths.account },
  { label: w.passwordPage.title },
])

/** Changes one's own password. */
const { loader, action, meta, Page } = act({
  guard: oneself,
  show: async (_, { request }) => ({ done: new URL(request.url).searchParams.has('done') }),
  form: ChangePassword,
  run: (self, { request, context }, input, now) =>
    changePassword(self, input, originOf(request, context), now),
  at: { password_wrong: 'password', ...passwordAt('newPassword') },
  to: () => `${paths.accountPassword}?done`,
  name: (w) => w.passwordPage.title,
  lead: (w, { done }) => (done ? null : w.passwordPage.lead),
  closed: (w, { done }) =>
    done ? (
      <Note tone="wei" role="status">
        {w.passwordPage.done}
      </Note>
    ) : null,
  fields: (w) => (
    <>
      {passwordField(w.oldPassword)}
      {newPasswordField(w)}
    </>
  ),
  send: (w) => w.passwordPage.act,
})

export { loader, action, meta, Page as default }
