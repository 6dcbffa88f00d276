import { actOnOwnCase } from '~/plan/cases/act-on-case.server'
import { ownCaseAct } from '~/plan/cases/case-act'
import { CaseWithdrawalForm } from '~/plan/cases/case.form'
import { withdrawConsent } from '~/plan/cases/consent.server'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnOwnCase({ form: CaseWithdrawalForm, command: withdrawConsent })

/** A founder withdraws the consent to the case of the own firm. */
const { meta, Page } = ownCaseAct<typeof loader>({
  name: (w) => w.my.withdraw,
  lead: (w) => w.my.withdrawLead,
  closed: (w, { own }) => (own.hasAgreed ? null : w.refusals.nothing_agreed),
  labels: (w) => w.fields,
  fields: (w) => <TextArea name="reason" label={w.my.reason} rows={3} max={500} optional />,
  send: (w) => w.my.withdraw,
  danger: true,
})

export { loader, action, meta, Page as default }
