import { landCaseAct } from '~/landing/land-pages/land-act.server'
import { recordPayment } from '~/landing/land/end-case.server'
import { PayForm } from '~/landing/land/land.form'
import { moneyInWords } from '~/shared/money'
import { DateField, TextField } from '~/ui/form'

/** Records that the fee was paid. */
const { loader, action, meta, Page } = landCaseAct({
  steps: ['pay'],
  form: PayForm,
  command: recordPayment,
  at: { in_the_future: 'on', before_decision: 'on' },
  name: (w) => w.pay,
  lead: (w, { fee }, locale) => w.payLead(moneyInWords(fee ?? '0', locale)),
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  fields: (w, { today }) => (
    <>
      <DateField name="on" label={w.on} defaultValue={today} max={today} />
      <TextField name="note" label={w.payNote} maxLength={120} />
    </>
  ),
  send: (w) => w.payAct,
})

export { loader, action, meta, Page as default }
