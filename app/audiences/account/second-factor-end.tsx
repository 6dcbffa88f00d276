import { actAtDoor, oneself } from '~/ground/account-pages/act-at-door.server'
import { turnOffSecondFactor } from '~/ground/accounts/set-second-factor.server'
import { EndSecondFactor } from '~/ground/accounts/sign-in.form'
import { doorPages, passwordField } from '~/ground/people/door-act'
import { originOf } from '~/ground/people/request.server'
import { peopleWords } from '~/ground/people/words'
import { paths } from '~/platform/paths'

const { loader, action } = actAtDoor({
  guard: oneself,
  show: async () => null,
  form: EndSecondFactor,
  run: (self, { request, context }, { password }, now) =>
    turnOffSecondFactor(self, password, originOf(request, context), now),
  at: { password_wrong: 'password', too_many: 'password', needed_by_role: 'password' },
  to: () => paths.secondFactor,
})

/** Turns the second factor off. */
const page = doorPages(peopleWords, (w) => [
  { label: w.factor.title, to: paths.secondFactor },
  { label: w.factor.offTitle },
])
const { meta, Page } = page<typeof loader>({
  name: (w) => w.factor.offTitle,
  lead: (w) => w.factor.offText,
  fields: (w) => passwordField(w.password),
  send: (w) => w.factor.off,
  danger: true,
})

export { loader, action, meta, Page as default }
