import { ownCaseAct } from '~/plan/cases/case-act.server'
import { CaseWithdrawalForm } from '~/plan/cases/case.form'
import { withdrawConsent } from '~/plan/cases/consent.server'
import { TextArea } from '~/ui/form'

/** A founder withdraws the consent to the case of the own firm. */
const { loader, action, meta, Page } = ownCaseAct({
  form: CaseWithdrawalForm,
  command: withdrawConsent,
  name: (w) => w.my.withdraw,
  lead: (w) => w.my.withdrawLead,
  closed: (w, { own }) => (own.hasAgreed ? null : w.refusals.nothing_agreed),
  labels: (w) => w.fields,
  fields: (w) => <TextArea name="reason" label={w.my.reason} rows={3} max={500} optional />,
  send: (w) => w.my.withdraw,
  danger: true,
})

export { loader, action, meta, Page as default }
