import { ChangePassword } from '~/ground/accounts/account.form'
import { changePassword } from '~/ground/accounts/account.server'
import { actAtDoor, oneself, passwordAt } from '~/ground/account-pages/act-at-door.server'
import { doorPages, newPasswordField, passwordField } from '~/ground/people/door-act'
import { originOf } from '~/ground/people/request.server'
import { peopleWords } from '~/ground/people/words'
import { paths } from '~/platform/paths'
import { Note } from '~/ui/page'

const { loader, action } = actAtDoor({
  guard: oneself,
  show: async (_, { request }) => ({ done: new URL(request.url).searchParams.has('done') }),
  form: ChangePassword,
  run: (self, { request, context }, input, now) =>
    changePassword(self, input, originOf(request, context), now),
  at: { password_wrong: 'password', ...passwordAt('newPassword') },
  to: () => `${paths.accountPassword}?done`,
})

/** Changes one's own password. */
const page = doorPages(peopleWords, (w) => [
  { label: w.account.title, to: paths.account },
  { label: w.passwordPage.title },
])
const { meta, Page } = page<typeof loader>({
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
