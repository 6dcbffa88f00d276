import { holdChain, recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { planOf } from '~/plan/counting/plan.server'
import type { Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayInMonths } from './abilities'
import { nameOfMonth } from './calendar'
import { monthEvents } from './events'
import type { Reopening } from './month.form'
import { closingsOf } from './queries.server'

export type ReopenRefusal = 'not_the_last' | 'bulletin_published' | 'changed_meanwhile'

/**
 * Opens the last closed month again, with a reason: its closing stays on record. Nobody does so under a published
 * bulletin, which rests on these figures; a draft goes with it.
 */
export async function reopenMonth(
  actor: Actor,
  month: Day,
  { reason }: Reopening,
  now: Date,
): Promise<Outcome<{ month: Day }, ReopenRefusal>> {
  if (!mayInMonths(actor.role, 'close')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    await holdChain(tx, enclaveId)
    const closings = await closingsOf(enclaveId, await planOf(enclaveId, tx), tx)
    const closing = closings.find((one) => one.month === month) ?? notFound()
    if (closing !== closings[0])
      return refuse('not_the_last', { month: nameOfMonth(closings[0]?.month ?? '') })
    // Whoever drafts or publishes on it holds it, too: they come first and are seen, or find it open again.
    await tx.$queryRaw`SELECT 1 AS held FROM "MonthClosing"
      WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${closing.id}::uuid FOR UPDATE`
    const published = await tx.bulletin.count({
      where: { enclaveId, closingId: closing.id, state: 'published' },
    })
    if (published > 0) return refuse('bulletin_published')
    await tx.bulletin.deleteMany({ where: { enclaveId, closingId: closing.id, state: 'draft' } })
    const { count } = await tx.monthClosing.updateMany({
      where: { enclaveId, id: closing.id, reopenedAt: null },
      data: { reopenedAt: now, reopenedById: userId, reason },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const payload = { month: nameOfMonth(month), reason }
    const subject = { type: 'plan', id: enclaveId } as const
    await recordEvent(tx, { enclaveId, actor, subject, event: monthEvents.month_reopened(payload) }, now)
    return ok({ month })
  })
}
