import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayRank } from './abilities'
import { rankingEvents } from './events'
import { everyRanking } from './queries.server'
import type { DecidingReading } from './rank.form'

export type DecideRefusal = 'wrong_state' | 'own'

/** The bureau approves a place, or returns it with a reason. Nobody approves what they entered themselves. */
export async function decideRank(
  actor: Actor,
  { code, reading }: { code?: string | undefined; reading?: string | undefined },
  { verdict, note = '' }: DecidingReading,
  now: Date,
): Promise<Outcome<{ code: string }, DecideRefusal>> {
  if (!mayRank(actor.role, 'decide')) forbidden()
  if (!code || !reading || !isId(reading)) notFound()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ code: string }, DecideRefusal>> => {
    const row = (await tx.rankReading.findFirst({ where: { enclaveId, id: reading, code } })) ?? notFound()
    if (row.enteredById === userId) return refuse('own')
    const state = verdict === 'approve' ? 'approved' : 'returned'
    // The state is in the WHERE so that of two who decide at once only one does.
    const { count } = await tx.rankReading.updateMany({
      where: { enclaveId, id: row.id, state: 'submitted' },
      data: { state, note: note || null, decidedById: userId, decidedAt: now },
    })
    if (count === 0) return refuse('wrong_state')
    const named = (await everyRanking(tx, enclaveId)).find((one) => one.code === code)
    const said = { zh: named?.zh ?? code, en: named?.en ?? code, place: row.place, note }
    const payload = { ...said, onDay: dayFromDate(row.onDay) }
    const event =
      state === 'approved' ? rankingEvents.rank_approved(payload) : rankingEvents.rank_returned(payload)
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'plan', id: enclaveId }, event }, now)
    return ok({ code })
  })
}
