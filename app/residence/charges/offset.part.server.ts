import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { fromFen, toFen } from '~/shared/money'
import { pairUp } from './offsets'

/** Holds a firm's account until the end of the transaction: of two who settle at once, one waits. */
export async function holdAccount(tx: Tx, enclaveId: string, firmId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid
    FOR NO KEY UPDATE`
}

/**
 * Settles what is open on a firm's account with what is there: payments and credit notes pay bills, one named bill
 * first, then the oldest; refunds use up what is left. Answers how much was settled, in yuan.
 */
export async function offsetAccount(
  tx: Tx,
  { enclaveId, firmId, first }: { enclaveId: string; firmId: string; first?: string | undefined },
  now: Date,
): Promise<string> {
  await holdAccount(tx, enclaveId, firmId)
  const [bills, payments] = await Promise.all([
    tx.bill.findMany({
      where: { enclaveId, firmId, NOT: { settled: { equals: tx.bill.fields.total } } },
      orderBy: [{ dueOn: 'asc' }, { ref: 'asc' }],
    }),
    tx.payment.findMany({
      where: { enclaveId, firmId, voidedAt: null, NOT: { settled: { equals: tx.payment.fields.amount } } },
      orderBy: [{ paidOn: 'asc' }, { ref: 'asc' }],
    }),
  ])
  const billIds = new Set(bills.map(({ id }) => id))
  const left = (whole: { toFixed(places: number): string }, used: { toFixed(places: number): string }) =>
    toFen(whole.toFixed(2)) - toFen(used.toFixed(2))
  const owed = bills
    .filter(({ total }) => total.gt(0))
    .map(({ id, total, settled }) => ({ id, left: left(total, settled) }))
    .sort((a, b) => Number(b.id === first) - Number(a.id === first))
  const refunds = payments
    .filter(({ direction }) => direction === 'out')
    .map(({ id, amount, settled }) => ({ id, left: left(amount, settled) }))
  const credits = [
    ...bills
      .filter(({ total }) => total.lt(0))
      .map(({ id, total, settled }) => ({ id, left: left(settled, total) })),
    ...payments
      .filter(({ direction }) => direction === 'in')
      .map(({ id, amount, settled }) => ({ id, left: left(amount, settled) })),
  ].filter((side) => side.left > 0n)
  const pairs = pairUp(credits, [...owed, ...refunds])
  for (const { from, to, amount } of pairs) {
    const yuan = fromFen(amount)
    await tx.accountOffset.create({
      data: {
        enclaveId,
        id: newId(),
        firmId,
        ...(billIds.has(from) ? { fromBillId: from } : { fromPaymentId: from }),
        ...(billIds.has(to) ? { toBillId: to } : { toPaymentId: to }),
        amount: yuan,
        at: now,
      },
    })
    await move(tx, enclaveId, from, billIds.has(from), billIds.has(from) ? `-${yuan}` : yuan)
    await move(tx, enclaveId, to, billIds.has(to), yuan)
  }
  return fromFen(pairs.reduce((sum, { amount }) => sum + amount, 0n))
}

/** The CHECKs of the two tables refuse what would settle more than there is. */
export async function move(
  tx: Tx,
  enclaveId: string,
  id: string,
  isBill: boolean,
  by: string,
): Promise<void> {
  const where = { enclaveId_id: { enclaveId, id } }
  const data = { settled: { increment: by } }
  if (isBill) await tx.bill.update({ where, data })
  else await tx.payment.update({ where, data })
}
