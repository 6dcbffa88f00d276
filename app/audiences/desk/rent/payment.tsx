import { Form } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { matchPayment } from '~/residence/payments/match.server'
import { paymentAct } from '~/residence/payments/payment-act.server'
import { PaymentFacts } from '~/residence/payments/payment-facts'
import { MatchForm } from '~/residence/payments/payment.form'
import { paymentPage } from '~/residence/payments/queries.server'
import { rentRoles } from '~/residence/rent/abilities'
import { Button, LinkButton } from '~/ui/buttons'
import { SelectField } from '~/ui/form'
import { Link } from '~/ui/link'
import { SectionHead } from '~/ui/page'

/** One payment: whose it may be, to be confirmed; or what it has paid. */
const { loader, action, meta, Page } = paymentAct({
  guard: inRole(...rentRoles('record')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await paymentPage(actor, params.paymentId)),
  }),
  form: MatchForm,
  find: (actor, { params }) => paymentPage(actor, params.paymentId),
  run: (actor, { params }, input, now) => matchPayment(actor, idOr404(params.paymentId), input, now),
  at: 'firmId',
  to: ({ enclaveSlug }, { params }) => paths.deskPayment(enclaveSlug, idOr404(params.paymentId)),
  name: (w) => w.title,
  title: (w, { payment }) => (payment.direction === 'out' ? w.refund(payment.ref) : w.page(payment.ref)),
  closed: (_, data) => (data.payment.firmId || data.payment.isVoid ? <PaymentFacts {...data} /> : null),
  above: (w, { slug, payment, proposals, paid }) => (
    <>
      <PaymentFacts slug={slug} payment={payment} paid={paid} />
      {proposals.length > 0 ? (
        <section className="my-6">
          <SectionHead level={3} title={w.proposals} />
          {proposals.map((one) => (
            <Form
              method="post"
              key={one.firmId}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-3"
            >
              <input type="hidden" name="firmId" value={one.firmId} />
              {one.billId ? <input type="hidden" name="billId" value={one.billId} /> : null}
              <span>
                <Link to={paths.deskAccount(slug, one.firmId)}>{one.firmName}</Link>
                <span className="second-line">
                  {one.clues.map((clue) => w.clues[clue]).join('，')} ·{' '}
                  {one.billRef ? w.firstBill(one.billRef) : w.oldestFirst}
                </span>
              </span>
              <Button aria-label={w.confirmFor(one.firmName)}>{w.confirm}</Button>
            </Form>
          ))}
        </section>
      ) : null}
    </>
  ),
  fields: (w, { firms }) => (
    <SelectField
      name="firmId"
      label={w.otherFirm}
      hint={w.oldestFirst}
      options={firms.map(({ id, name }) => ({ value: id, label: name }))}
    />
  ),
  below: (w, { slug, payment }) => (
    <p className="mt-6">
      <LinkButton to={paths.deskPaymentUndo(slug, payment.id)} variant="text">
        {w.undo}
      </LinkButton>
    </p>
  ),
  send: (w) => w.confirm,
})

export { loader, action, meta, Page as default }
