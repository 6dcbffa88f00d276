import { doorActs, oneself } from '~/ground/account-pages/door-act.server'
import { turnOffSecondFactor } from '~/ground/accounts/set-second-factor.server'
import { EndSecondFactor } from '~/ground/accounts/sign-in.form'
import { passwordField } from '~/ground/people/door-fields'
import { originOf } from '~/ground/people/request.server'
import { peopleWords } from '~/ground/people/words'
import { paths } from '~/platform/paths'

const act = doorActs(peopleWords, (w) => [
  { label: w.factor.title, to: paths.secondFactor },
  { label: w.factor.offTitle },
])

/** Turns the second factor off. */
const { loader, action, meta, Page } = act({
  guard: oneself,
  show: async () => null,
  form: EndSecondFactor,
  run: (self, { request, context }, { password }, now) =>
    turnOffSecondFactor(self, password, originOf(request, context), now),
  at: { password_wrong: 'password', too_many: 'password', needed_by_role: 'password' },
  to: () => paths.secondFactor,
  name: (w) => w.factor.offTitle,
  lead: (w) => w.factor.offText,
  fields: (w) => passwordField(w.password),
  send: (w) => w.factor.off,
  danger: true,
})

export { loader, action, meta, Page as default }
