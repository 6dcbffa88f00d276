import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPlan } from './abilities'
import { firmPlanEvents } from './events'
import type { AnswerSupport, Rating } from './plan.form'
import { keep, tellFirm, tellOfficer } from './tell.part.server'
import { ownPlan, ownRequest } from './visible.server'
import { SUPPORT_REPLIES } from './vocabulary'
import { firmPlanLetters } from './letters'

export type AnswerRefusal = 'not_open' | 'changed_meanwhile'
export type RateRefusal = 'not_yet' | 'rated' | 'changed_meanwhile'

/** A department answers what it is asked: done, in part, or not possible and why. The firm is told and may rate it. */
export async function answerSupport(
  actor: Actor,
  requestId: string,
  { version, reply, answer }: AnswerSupport,
  now: Date,
): Promise<Outcome<null, AnswerRefusal>> {
  if (!mayPlan(actor.role, 'answer')) forbidden()
  return inTransaction(async (tx): Promise<Outcome<null, AnswerRefusal>> => {
    const request = await ownRequest(actor, { requestId }, tx)
    const { plan, what, department } = request
    if (request.state !== 'open' || !department) return refuse('not_open')
    const said = { reply, answer, answeredAt: now, answeredById: actor.userId, closedAt: now }
    const { count } = await tx.supportRequest.updateMany({
      where: { enclaveId: plan.enclaveId, id: requestId, state: 'open', version },
      data: { state: 'answered', ...said, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const { nameZh: departmentZh, nameEn: departmentEn } = department
    const { zh, en } = SUPPORT_REPLIES.words
    const outcome = { outcomeZh: zh[reply], outcomeEn: en[reply] }
    const params = { title: what, answer, departmentZh, departmentEn, ...outcome }
    const told = {
      plan,
      slug: actor.enclaveSlug,
      writer: actor.userId,
      letter: firmPlanLetters.support_answered,
    }
    await tellOfficer(tx, { ...told, officerId: plan.officerId }, params, now)
    await tellFirm(tx, told, params, now)
    const names = { department: departmentZh, departmentEn }
    await keep(tx, actor, plan, firmPlanEvents.support_answered({ what, ...names, reply, answer }), now)
    return ok(null)
  })
}

/** A founder rates an answer, once. */
export async function rateAnswer(
  actor: Actor,
  requestId: string,
  { version, rating, note }: Rating,
  now: Date,
): Promise<Outcome<null, RateRefusal>> {
  if (!mayPlan(actor.role, 'own')) forbidden()
  return inTransaction(async (tx): Promise<Outcome<null, RateRefusal>> => {
    const { plan, state, what, rating: before } = await ownRequest(actor, { requestId }, tx)
    if (state !== 'answered') return refuse('not_yet')
    if (before !== null) return refuse('rated')
    const rated = { rating, ratingNote: note, ratedAt: now, ratedById: actor.userId }
    const { count } = await tx.supportRequest.updateMany({
      where: { enclaveId: plan.enclaveId, id: requestId, state: 'answered', rating: null, version },
      data: { ...rated, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await keep(tx, actor, plan, firmPlanEvents.support_rated({ what, rating, note }), now)
    return ok(null)
  })
}

/** A founder rates a plan that has ended, once; whoever looked after the firm is told. */
export async function ratePlan(
  actor: Actor,
  planId: string,
  { version, rating, note }: Rating,
  now: Date,
): Promise<Outcome<null, RateRefusal>> {
  if (!mayPlan(actor.role, 'own')) forbidden()
  return inTransaction(async (tx): Promise<Outcome<null, RateRefusal>> => {
    const plan = await ownPlan(actor, planId, tx)
    if (plan.state !== 'ended') return refuse('not_yet')
    if (plan.rating !== null) return refuse('rated')
    const rated = { rating, ratingNote: note, ratedAt: now, ratedById: actor.userId }
    const { count } = await tx.firmPlan.updateMany({
      where: { enclaveId: plan.enclaveId, id: planId, state: 'ended', rating: null, version },
      data: { ...rated, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const told = {
      plan,
      letter: firmPlanLetters.firm_plan_rated,
      slug: actor.enclaveSlug,
      writer: actor.userId,
    } as const
    const params = { count: String(rating), note: note || '—' }
    await tellOfficer(tx, { ...told, officerId: plan.officerId }, params, now)
    await keep(tx, actor, plan, firmPlanEvents.firm_plan_rated({ rating, note }), now)
    return ok(null)
  })
}
