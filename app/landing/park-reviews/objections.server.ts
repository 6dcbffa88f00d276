import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPark } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { parkReviewEvents } from './events'
import { tellPark } from './notify.server'
import type { Answer } from './review.form'
import { lockRound } from './rounds.server'
import { parkReviewWords } from './words'
import { parkReviewLetters } from './letters'

export type ObjectionRefusal = 'not_published' | 'objected' | 'days_are_over'

/** A park objects to how it was assessed, once, within the days that it has. */
export async function objectToReview(
  actor: Actor,
  round: number,
  objection: string,
  now: Date,
): Promise<Outcome<null, ObjectionRefusal>> {
  if (!mayPark(actor.role, 'object')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, ObjectionRefusal>> => {
    const park = await ownPark(actor, actor.parkId ?? undefined, tx)
    const held = await lockRound(tx, enclaveId, round)
    const key = { enclaveId, round, parkId: park.id }
    const review = await tx.parkReview.findUnique({ where: { enclaveId_round_parkId: key } })
    if (!review) notFound()
    if (held.state !== 'published' || held.objectUntil === null) return refuse('not_published')
    if (dayOf(now) > dayFromDate(held.objectUntil)) return refuse('days_are_over')
    const { count } = await tx.parkReview.updateMany({
      where: { ...key, objection: null },
      data: { objection, objectedById: userId, objectedAt: now },
    })
    if (count === 0) return refuse('objected')
    const event = parkReviewEvents.park_objected({
      round: held.titleZh,
      roundEn: held.titleEn,
      park: park.nameZh,
      parkEn: park.nameEn,
      objection,
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: park.id }, event }, now)
    return ok(null)
  })
}

export type AnswerRefusal = 'nothing_to_answer' | 'answered' | 'own_objection' | 'another_open'
type Answered = Outcome<null, AnswerRefusal>

/** The bureau answers; where a park is right, the round is open again to be scored and published anew. */
export async function answerObjection(
  actor: Actor,
  { round, parkId }: { round: number; parkId: string },
  { upheld, answer }: Answer,
  now: Date,
): Promise<Answered> {
  if (!mayPark(actor.role, 'assess')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Answered> => {
      const park = await ownPark(actor, parkId, tx)
      const held = await lockRound(tx, enclaveId, round)
      const key = { enclaveId, round, parkId }
      const review = await tx.parkReview.findUnique({ where: { enclaveId_round_parkId: key } })
      if (!review) notFound()
      if (review.objection === null) return refuse('nothing_to_answer')
      if (review.objectedById === userId) return refuse('own_objection')
      const { count } = await tx.parkReview.updateMany({
        where: { ...key, answeredAt: null },
        data: { upheld, answer, answeredById: userId, answeredAt: now },
      })
      if (count === 0) return refuse('answered')
      if (upheld) {
        await tx.parkRound.update({
          where: { enclaveId_number: { enclaveId, number: round } },
          data: { state: 'open' },
        })
      }
      const verdict = upheld ? 'upheld' : 'rejected'
      await tellPark(
        tx,
        actor,
        {
          park,
          letter: parkReviewLetters.park_objection_answered,
          round,
          params: {
            titleZh: held.titleZh,
            titleEn: held.titleEn,
            verdictZh: parkReviewWords.zh.verdictSaid[verdict],
            verdictEn: parkReviewWords.en.verdictSaid[verdict],
            answer,
          },
        },
        now,
      )
      const event = parkReviewEvents.park_answered({
        round: held.titleZh,
        roundEn: held.titleEn,
        park: park.nameZh,
        parkEn: park.nameEn,
        verdict,
        answer,
      })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: parkId }, event }, now)
      return ok(null)
    })
  return onConstraint<Answered, Answered>(work, { one_open_round_of_parks: () => refuse('another_open') })
}
