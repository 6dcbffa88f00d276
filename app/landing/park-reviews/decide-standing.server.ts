import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { termState } from '~/shared/in-force'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { step, type LadderRefusal } from '~/landing/park-rules/ladder'
import type { LadderRules } from '~/landing/park-rules/park-review'
import { DECISION_KINDS, STANDINGS } from '~/landing/park-rules/vocabulary'
import { mayPark } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { parkReviewEvents } from './events'
import type { Found } from './found'
import { onLadder, parkRulesOn } from './ladder.server'
import { tellPark } from './notify.server'
import type { StandingInput } from './review.form'
import { parkReviewLetters } from './letters'

type Facts = Awaited<ReturnType<typeof onLadder>>

export type StandingRefusal = LadderRefusal | 'changed_meanwhile' | 'park_is_over'

/** Moves a park on the ladder as the rules allow on that day, on record with what they found and why. */
export async function decideStanding(
  actor: Actor,
  parkId: string,
  { kind, entersAs, reason, version }: StandingInput,
  now: Date,
): Promise<Outcome<null, StandingRefusal>> {
  if (!mayPark(actor.role, 'decide')) forbidden()
  const { enclaveId, userId } = actor
  const today = dayOf(now)
  return inTransaction(async (tx): Promise<Outcome<null, StandingRefusal>> => {
    const park = await ownPark(actor, parkId, tx)
    if (park.version !== version) return refuse('changed_meanwhile')
    const until = park.validUntil && dayFromDate(park.validUntil)
    if (termState(dayFromDate(park.validFrom), until, today) === 'over') return refuse('park_is_over')
    const facts = await onLadder(tx, park)
    const rules = await parkRulesOn(tx, enclaveId, today)
    const moved = step({ kind, entersAs }, facts, rules, today)
    if (!moved.ok) return moved
    const { to, observedUntil } = moved.value
    const { count } = await tx.park.updateMany({
      where: { enclaveId, id: parkId, version, standing: park.standing },
      data: {
        standing: to,
        standingSince: dateOfDay(today),
        observedUntil: observedUntil === null ? null : dateOfDay(observedUntil),
        version: version + 1,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const found = foundOf(kind, facts, rules)
    await tx.parkDecision.create({
      data: {
        enclaveId,
        id: newId(),
        parkId,
        kind,
        before: park.standing,
        after: to,
        decidedOn: dateOfDay(today),
        observedUntil: observedUntil === null ? null : dateOfDay(observedUntil),
        reason,
        ...(found ? { found } : {}),
        decidedById: userId,
        decidedAt: now,
      },
    })
    const said = {
      verdictZh: DECISION_KINDS.words.zh[kind],
      verdictEn: DECISION_KINDS.words.en[kind],
      outcomeZh: STANDINGS.words.zh[to],
      outcomeEn: STANDINGS.words.en[to],
    }
    await tellPark(
      tx,
      actor,
      { park, letter: parkReviewLetters.park_moved, params: { ...said, reason, day: today } },
      now,
    )
    const event = parkReviewEvents.park_moved({
      park: park.nameZh,
      parkEn: park.nameEn,
      kind,
      before: facts.standing,
      after: to,
      ...(found ? { found } : {}),
      reason,
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: parkId }, event }, now)
    return ok(null)
  })
}

/** What the rule found: the reviews it went by, or the checklist; null where a document decides. */
function foundOf(
  kind: StandingInput['kind'],
  { reviews, checklist }: Facts,
  { reviewsInARow }: LadderRules,
): Found | null {
  if (kind === 'enter') return null
  if (kind === 'promote')
    return { reviews: [], checklist: { done: checklist.all - checklist.open, all: checklist.all } }
  const asked = reviews.slice(kind === 'downgrade' ? -reviewsInARow : -1)
  return {
    reviews: asked.map(({ round, grade, rank, parks }) => ({ round, grade, rank, parks })),
    checklist: null,
  }
}
