import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { addDays, addMonths, dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPlan } from './abilities'
import { firmPlanEvents } from './events'
import type { Visit, Watch, WatchReview } from './plan.form'
import { keep } from './tell.part.server'
import { heldPlan, ownWatch } from './visible.server'
import { WATCH_LEVELS } from './vocabulary'

export type WatchRefusal =
  | 'ended'
  | 'day_passed'
  | 'day_far'
  | 'in_the_future'
  | 'day_early'
  | 'too_many'
  | 'settled'
  | 'changed_meanwhile'
type Given = { planId: string }
type Done = Outcome<Given, WatchRefusal>
/** What is watched under one plan at a time, and visits to one firm: more is a mistake. */
const MOST = { watches: 30, visits: 400 }

/** Days ahead are within two years. */
export function dayAhead(day: Day, today: Day): 'day_passed' | 'day_far' | null {
  if (day < today) return 'day_passed'
  return day > addMonths(today, 24) ? 'day_far' : null
}

/** Puts something about a key firm under watch, with its level and the day it is looked at again. */
export async function beginWatch(
  actor: Actor,
  planId: string,
  { idempotencyKey, what, level, reviewOn }: Watch,
  now: Date,
): Promise<Done> {
  if (!mayPlan(actor.role, 'keep')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'firm_plan.watch' }
  return inTransaction((tx) =>
    once<Given, WatchRefusal>(tx, by, now, async () => {
      const plan = await heldPlan(tx, actor, planId)
      if (plan.state !== 'open') return refuse('ended')
      const wrong = dayAhead(reviewOn, dayOf(now))
      if (wrong) return refuse(wrong)
      const { enclaveId } = plan
      const open = await tx.planWatch.count({ where: { enclaveId, planId, settledOn: null } })
      if (open >= MOST.watches) return refuse('too_many', { most: MOST.watches })
      const row = { enclaveId, id: newId(), planId, what, level, reviewOn: dateOfDay(reviewOn) }
      await tx.planWatch.create({ data: { ...row, byId: actor.userId, at: now } })
      await keep(tx, actor, plan, firmPlanEvents.watch_noted({ what, level, review: reviewOn }), now)
      return ok({ planId })
    }),
  )
}

/** Looks again at what is watched: it goes on with a level and a day, or is settled; both with how it stands. */
export async function reviewWatch(
  actor: Actor,
  { planId, watchId }: { planId: string; watchId: string },
  { version, verdict, level, reviewOn, note }: WatchReview,
  now: Date,
): Promise<Done> {
  if (!mayPlan(actor.role, 'keep')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const plan = await heldPlan(tx, actor, planId)
    const watch = await ownWatch(actor, { planId, watchId }, tx)
    if (plan.state !== 'open') return refuse('ended')
    if (watch.settledOn) return refuse('settled')
    const today = dayOf(now)
    const settles = verdict === 'settled'
    const wrong = settles || !reviewOn ? null : dayAhead(reviewOn, today)
    if (wrong) return refuse(wrong)
    const next = {
      level: level && !settles ? level : WATCH_LEVELS.of(watch.level),
      reviewOn: reviewOn && !settles ? dateOfDay(reviewOn) : watch.reviewOn,
    }
    const { count } = await tx.planWatch.updateMany({
      where: { enclaveId: plan.enclaveId, id: watchId, settledOn: null, version },
      data: {
        ...next,
        note,
        settledOn: settles ? dateOfDay(today) : null,
        byId: actor.userId,
        at: now,
        version: version + 1,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const { what } = watch
    const before = WATCH_LEVELS.of(watch.level)
    const event = settles
      ? firmPlanEvents.watch_settled({ what, note })
      : firmPlanEvents.watch_reviewed({ what, before, level: next.level, review: reviewOn ?? today, note })
    await keep(tx, actor, plan, event, now)
    return ok({ planId })
  })
}

/** Writes down a visit to a key firm: who went, whom they met, what they found, and what comes next. */
export async function recordVisit(
  actor: Actor,
  planId: string,
  { idempotencyKey, visitedOn, ...said }: Visit,
  now: Date,
): Promise<Done> {
  if (!mayPlan(actor.role, 'keep')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'firm_plan.visit' }
  return inTransaction((tx) =>
    once<Given, WatchRefusal>(tx, by, now, async () => {
      const plan = await heldPlan(tx, actor, planId)
      if (plan.state !== 'open') return refuse('ended')
      if (visitedOn > dayOf(now)) return refuse('in_the_future')
      const first = addDays(dayOf(plan.openedAt), -366)
      if (visitedOn < first) return refuse('day_early', { day: first })
      return visited(tx, actor, { plan, visitedOn, ...said }, now)
    }),
  )
}

type Visited = Omit<Visit, 'idempotencyKey'> & { plan: Awaited<ReturnType<typeof heldPlan>> }

async function visited(tx: Tx, actor: Actor, { plan, visitedOn, ...said }: Visited, now: Date) {
  const { enclaveId, id: planId } = plan
  if ((await tx.planVisit.count({ where: { enclaveId, planId } })) >= MOST.visits)
    return refuse('too_many', { most: MOST.visits })
  const row = { enclaveId, id: newId(), planId, visitedOn: dateOfDay(visitedOn), ...said }
  await tx.planVisit.create({ data: { ...row, byId: actor.userId, at: now } })
  const { visitors, nextStep } = said
  await keep(tx, actor, plan, firmPlanEvents.firm_visited({ day: visitedOn, visitors, nextStep }), now)
  return ok({ planId })
}
