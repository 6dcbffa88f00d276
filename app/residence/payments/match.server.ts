import { recordEvent } from '~/ground/audit/record.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { formatYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { holdAccount, move } from '~/residence/charges/offset.part.server'
import { mayRent } from '~/residence/rent/abilities'
import { confirm } from './confirm.part.server'
import { paymentEvents } from './events'
import type { Match, Undo } from './payment.form'

export type MatchRefusal = 'already_matched' | 'is_void' | 'not_of_the_firm' | 'not_matched' | 'is_refund'
type Done = Outcome<{ paymentId: string }, MatchRefusal>

/** A payment of the actor's enclave, held until the end of the transaction. */
async function heldPayment(tx: Tx, { enclaveId }: Actor, paymentId: string) {
  if (!isId(paymentId)) notFound()
  await tx.$queryRaw`SELECT 1 FROM "Payment" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${paymentId}::uuid
    FOR UPDATE`
  return (await tx.payment.findFirst({ where: { enclaveId, id: paymentId } })) ?? notFound()
}

/** Says whose a payment is. Of two who say so at once the second is told. */
export async function matchPayment(actor: Actor, paymentId: string, input: Match, now: Date): Promise<Done> {
  if (!mayRent(actor.role, 'record')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const payment = await heldPayment(tx, actor, paymentId)
    if (payment.voidedAt) return refuse('is_void')
    if (payment.firmId) return refuse('already_matched')
    const { firmId, billId } = input
    const where = { AND: [{ id: firmId }, firmsVisibleTo(actor)] }
    if (!(await tx.firm.findFirst({ where, select: { id: true } }))) notFound()
    if (billId && !(await tx.bill.findFirst({ where: { enclaveId, id: billId, firmId } }))) {
      return refuse('not_of_the_firm')
    }
    return ok(await confirm(tx, actor, payment, input, now))
  })
}

/** Takes a match back, or calls the whole payment void: what it had settled is open again, and all of it stays on record. */
export async function undoPayment(
  actor: Actor,
  paymentId: string,
  { what, reason }: Undo,
  now: Date,
): Promise<Done> {
  if (!mayRent(actor.role, 'record')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const payment = await heldPayment(tx, actor, paymentId)
    const { id, ref, firmId, direction } = payment
    if (payment.voidedAt) return refuse('is_void')
    if (what === 'release' && !firmId) return refuse('not_matched')
    if (what === 'release' && direction === 'out') return refuse('is_refund')
    if (firmId) await holdAccount(tx, enclaveId, firmId)
    const offsets = await tx.accountOffset.findMany({
      where: { enclaveId, releasedAt: null, OR: [{ fromPaymentId: id }, { toPaymentId: id }] },
    })
    for (const one of offsets) {
      const amount = one.amount.toFixed(2)
      await tx.accountOffset.update({
        where: { enclaveId_id: { enclaveId, id: one.id } },
        data: { releasedAt: now },
      })
      if (one.fromBillId) await move(tx, enclaveId, one.fromBillId, true, amount)
      if (one.fromPaymentId) await move(tx, enclaveId, one.fromPaymentId, false, `-${amount}`)
      if (one.toBillId) await move(tx, enclaveId, one.toBillId, true, `-${amount}`)
      if (one.toPaymentId) await move(tx, enclaveId, one.toPaymentId, false, `-${amount}`)
    }
    await tx.payment.update({
      where: { enclaveId_id: { enclaveId, id } },
      data: {
        ...(direction === 'in' ? { firmId: null, matchedById: null, matchedAt: null } : {}),
        ...(what === 'void' ? { voidedAt: now, voidReason: reason } : {}),
      },
    })
    const said = { ref, amount: formatYuan(payment.amount.toFixed(2)), reason }
    const event = what === 'void' ? paymentEvents.payment_voided(said) : paymentEvents.payment_released(said)
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'payment', id }, firmId, event }, now)
    return ok({ paymentId: id })
  })
}
