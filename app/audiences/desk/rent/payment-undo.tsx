import { inRole } from '~/ground/people/guard.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { undoPayment } from '~/residence/payments/match.server'
import { paymentAct } from '~/residence/payments/payment-act.server'
import { UndoForm } from '~/residence/payments/payment.form'
import { paymentPage } from '~/residence/payments/queries.server'
import { rentRoles } from '~/residence/rent/abilities'
import { RadioGroup, TextArea } from '~/ui/form'

/** Takes back whose a payment was said to be, or calls the payment void. */
const { loader, action, meta, Page } = paymentAct({
  guard: inRole(...rentRoles('record')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await paymentPage(actor, params.paymentId)),
  }),
  form: UndoForm,
  find: (actor, { params }) => paymentPage(actor, params.paymentId),
  run: (actor, { params }, input, now) => undoPayment(actor, idOr404(params.paymentId), input, now),
  at: 'what',
  to: ({ enclaveSlug }, { params }) => paths.deskPayment(enclaveSlug, idOr404(params.paymentId)),
  name: (w) => w.undo,
  lead: (w) => w.undoLead,
  danger: true,
  closed: (w, { payment }) => (payment.isVoid ? w.refusals.is_void : null),
  fields: (w, { payment }) => (
    <>
      <RadioGroup
        name="what"
        label={w.undoWhat}
        defaultValue={payment.firmId && payment.direction === 'in' ? 'release' : 'void'}
        options={(['release', 'void'] as const).map((value) => ({ value, label: w.undoChoice[value] }))}
      />
      <TextArea name="reason" label={w.reason} rows={3} max={300} />
    </>
  ),
  send: (w) => w.undoNow,
})

export { loader, action, meta, Page as default }
