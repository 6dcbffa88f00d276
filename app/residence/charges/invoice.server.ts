import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { ok, type Outcome } from '~/shared/outcome'
import { mayRent } from '~/residence/rent/abilities'
import { chargeEvents } from './events'
import { billsVisibleTo } from './queries.server'

/** Notes the number of the invoice that was made out for a bill; a later one takes its place, and the log keeps both. */
export async function noteInvoice(
  actor: Actor,
  billId: string,
  { number }: { number: string },
  now: Date,
): Promise<Outcome<{ billId: string }, never>> {
  if (!mayRent(actor.role, 'record')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const where = { AND: [billsVisibleTo(actor), { id: billId }] }
    const bill = (await tx.bill.findFirst({ where })) ?? notFound()
    if (bill.invoiceNo === number) return ok({ billId })
    await tx.bill.update({ where: { enclaveId_id: { enclaveId, id: billId } }, data: { invoiceNo: number } })
    const event = chargeEvents.bill_invoiced({ ref: bill.ref, number })
    const subject = { type: 'bill', id: billId }
    await recordEvent(tx, { enclaveId, actor, subject, firmId: bill.firmId, event }, now)
    return ok({ billId })
  })
}
