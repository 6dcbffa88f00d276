import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { lockRound } from '~/landing/park-reviews/rounds.server'
import { mayPark } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { parkRewardEvents } from './events'
import type { Paid } from './reward.form'

export type PaidRefusal = 'not_approved' | 'paid' | 'in_the_future'

/** Notes that a park was paid its part. */
export async function payReward(
  actor: Actor,
  { round, parkId }: { round: number; parkId: string },
  { paidOn, note }: Paid,
  now: Date,
): Promise<Outcome<null, PaidRefusal>> {
  if (!mayPark(actor.role, 'propose_reward')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, PaidRefusal>> => {
    const park = await ownPark(actor, parkId, tx)
    const held = await lockRound(tx, enclaveId, round)
    const key = { enclaveId, round, parkId }
    const part = await tx.parkRewardPart.findUnique({
      where: { enclaveId_round_parkId: key },
      include: { of: true },
    })
    if (!part) notFound()
    if (paidOn > dayOf(now)) return refuse('in_the_future')
    if (part.of.industryById === null || part.of.financeById === null) return refuse('not_approved')
    const { count } = await tx.parkRewardPart.updateMany({
      where: { ...key, paidOn: null },
      data: { paidOn: dateOfDay(paidOn), note },
    })
    if (count === 0) return refuse('paid')
    const amount = formatYuan(part.amount.toFixed(2))
    const said = {
      round: held.titleZh,
      roundEn: held.titleEn,
      park: park.nameZh,
      parkEn: park.nameEn,
      amount,
      on: paidOn,
    }
    const subject = { type: 'park', id: parkId }
    await recordEvent(tx, { enclaveId, actor, subject, event: parkRewardEvents.park_reward_paid(said) }, now)
    return ok(null)
  })
}
