import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { addMonths, dateOfDay, dayOf, yearOf } from '~/shared/days'
import { compareYuan, formatYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { holdAccount, offsetAccount } from '~/residence/charges/offset.part.server'
import { mayRent } from '~/residence/rent/abilities'
import { creditOf } from './account.server'
import { confirm } from './confirm.part.server'
import { paymentEvents } from './events'
import type { PaymentInput } from './payment.form'

export type RecordRefusal = 'in_the_future' | 'too_long_ago' | 'no_credit'

/** Nobody writes down money of longer ago; a day before is a slip of the year. */
const YEARS_BACK = 10
type Recorded = Outcome<{ paymentId: string }, RecordRefusal>

/** Writes down a payment; with its firm it is confirmed at once. A refund is of what the firm has left on its account. */
export async function recordPayment(actor: Actor, input: PaymentInput, now: Date): Promise<Recorded> {
  if (!mayRent(actor.role, 'record')) forbidden()
  const { userId } = actor
  return inTransaction((tx) =>
    once(tx, { userId, key: input.idempotencyKey, command: 'record_payment' }, now, () =>
      write(tx, actor, input, now),
    ),
  )
}

async function write(tx: Tx, actor: Actor, input: PaymentInput, now: Date): Promise<Recorded> {
  const { enclaveId, userId } = actor
  const { direction, firmId, amount, paidOn } = input
  if (paidOn > dayOf(now)) return refuse('in_the_future')
  if (paidOn < addMonths(dayOf(now), -12 * YEARS_BACK)) return refuse('too_long_ago')
  if (firmId) {
    const firm = await tx.firm.findFirst({ where: { AND: [{ id: firmId }, firmsVisibleTo(actor)] } })
    if (!firm) notFound()
    await holdAccount(tx, enclaveId, firmId)
  }
  if (direction === 'out' && firmId) {
    const credit = await creditOf(tx, enclaveId, firmId)
    if (compareYuan(amount, credit) > 0) return refuse('no_credit', { credit: formatYuan(credit) })
  }
  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'SK', yearOf(dayOf(now)))
  const payment = await tx.payment.create({
    data: {
      enclaveId,
      id,
      ref,
      direction,
      firmId: direction === 'out' ? (firmId ?? null) : null,
      amount,
      settled: '0',
      paidOn: dateOfDay(paidOn),
      payer: input.payer,
      memo: input.memo ?? '',
      recordedById: userId,
      recordedAt: now,
    },
  })
  const said = { ref, amount: formatYuan(payment.amount.toFixed(2)), day: paidOn }
  if (direction === 'out' && firmId) await offsetAccount(tx, { enclaveId, firmId }, now)
  else if (firmId) return ok(await confirm(tx, actor, payment, { firmId }, now))
  const event =
    direction === 'out' ? paymentEvents.refund_recorded(said) : paymentEvents.payment_recorded(said)
  const subject = { type: 'payment', id }
  await recordEvent(tx, { enclaveId, actor, subject, firmId: firmId ?? null, event }, now)
  return ok({ paymentId: id })
}
