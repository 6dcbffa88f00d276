import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { paymentAct } from '~/residence/payments/payment-act.server'
import { PaymentForm } from '~/residence/payments/payment.form'
import { payingFirms } from '~/residence/payments/queries.server'
import { recordPayment } from '~/residence/payments/record.server'
import { DIRECTIONS } from '~/residence/payments/vocabulary'
import { rentRoles } from '~/residence/rent/abilities'
import { DateField, NumberField, RadioGroup, SelectField, TextField } from '~/ui/form'

/** Writes down money that came in, or that went back to a firm. */
const { loader, action, meta, Page } = paymentAct({
  guard: inRole(...rentRoles('record')),
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    today: today(),
    firms: await payingFirms(actor),
    firm: new URL(request.url).searchParams.get('firm'),
    formKey: newId(),
  }),
  form: PaymentForm,
  run: (actor, _, input, now) => recordPayment(actor, input, now),
  at: { in_the_future: 'paidOn', too_long_ago: 'paidOn', no_credit: 'amount' },
  to: ({ enclaveSlug }, _, { paymentId }) => paths.deskPayment(enclaveSlug, paymentId),
  name: (w) => w.newPayment,
  fields: (w, { today, firms, firm }) => (
    <>
      <RadioGroup
        name="direction"
        label={w.direction}
        hint={w.directionHint}
        defaultValue="in"
        options={DIRECTIONS.codes.map((value) => ({ value, label: w.directions[value] }))}
      />
      <NumberField name="amount" label={w.amount} unit={w.yuan} decimals />
      <DateField name="paidOn" label={w.paidOn} defaultValue={today} max={today} />
      <TextField name="payer" label={w.payer} maxLength={120} />
      <TextField name="memo" label={w.memo} optional maxLength={200} />
      <SelectField
        name="firmId"
        label={w.firm}
        hint={w.firmHint}
        defaultValue={firm}
        options={firms.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </>
  ),
  send: (w) => w.record,
})

export { loader, action, meta, Page as default }
