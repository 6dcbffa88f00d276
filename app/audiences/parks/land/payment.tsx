import { actOnCase } from '~/landing/land/act-on-case.server'
import { recordPayment } from '~/landing/land/end-case.server'
import { landAct } from '~/landing/land-pages/land-act'
import { PayForm } from '~/landing/land/land.form'
import { moneyInWords } from '~/shared/money'
import { DateField, TextField } from '~/ui/form'

const { loader, action } = actOnCase({
  steps: ['pay'],
  form: PayForm,
  command: recordPayment,
  at: { in_the_future: 'on', before_decision: 'on' },
})

/** Records that the fee was paid. */
const { meta, Page } = landAct<typeof loader>({
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
