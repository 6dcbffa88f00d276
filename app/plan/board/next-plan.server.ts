import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { addDays, dateOfDay, dayFromDate, dayOf, yearOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/plan/counting/abilities'
import { planSpan } from '~/plan/counting/board'
import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import { kpiEvents } from '~/plan/evidence/events'
import { freezePlan } from './frozen.server'
import type { NextPlan } from './next-plan.form'
import { countingOnDay } from '~/plan/counting/indicators.server'
import { namedIn } from '~/plan/counting/named'
import { planOf } from '~/plan/counting/plan.server'
import { evenTargets } from '~/plan/counting/progress'

export type NextPlanRefusal = 'plan_running' | 'overlaps'

/**
 * Begins the next plan once the last one is over: its figures are frozen first if nobody asked for them yet, then the
 * years and the targets of the next one stand, each target spread evenly over the years. Nothing of the old plan
 * counts in the new one.
 */
export async function beginNextPlan(
  actor: Actor,
  { startsOn, years, targets }: NextPlan,
  now: Date,
): Promise<Outcome<{ from: Day; to: Day }, NextPlanRefusal>> {
  if (!can(actor.role, 'plan')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    // Of two who begin it at once the second finds a plan that is running.
    await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR UPDATE`
    const last = await planOf(enclaveId, tx)
    if (dayOf(now) <= last.to) return refuse('plan_running', { day: last.to })
    if (startsOn <= last.to) return refuse('overlaps', { day: last.to })
    await freezePlan(tx, enclaveId, last, now)
    await tx.enclave.update({
      where: { id: enclaveId },
      data: { planStartsOn: dateOfDay(startsOn), planYears: years },
    })
    const indicators = await tx.indicator.findMany({ where: { enclaveId } })
    const byYear: Record<string, string[]> = {}
    for (const { code, total } of targets) {
      const indicator = indicators.find((one) => one.code === code)
      if (!indicator) continue
      await tx.indicator.update({
        where: { enclaveId_id: { enclaveId, id: indicator.id } },
        data: { target: total },
      })
      const places = indicator.unit === 'yuan' ? 2 : 0
      await tx.target.deleteMany({
        where: { enclaveId, indicatorId: indicator.id, year: { gte: yearOf(startsOn) } },
      })
      const even = evenTargets(total, yearOf(startsOn), years, places)
      byYear[code] = even.map(({ target }) => target)
      await tx.target.createMany({
        data: even.map(({ year, target }) => ({
          enclaveId,
          indicatorId: indicator.id,
          year,
          value: target,
        })),
      })
    }
    const { version: after, content: before } = await newestSetting(tx, enclaveId, 'plan')
    // Who answers for what goes on: it is no part of the targets that end.
    const content = { startsOn, years, targets: byYear, months: {}, parts: {}, charge: before.charge }
    const decided = { enclaveId, topic: 'plan', content, effectiveOn: dayOf(now), reason: '' } as const
    await writeSetting(tx, { ...decided, byId: actor.userId, after }, now)
    const { from, to } = planSpan(startsOn, years)
    const payload = { from, to, figures: targets.map(({ code, total }) => `${code} ${total}`) }
    const subject = { type: 'plan', id: enclaveId }
    await recordEvent(tx, { enclaveId, actor, subject, event: kpiEvents.plan_begun(payload) }, now)
    return ok({ from, to })
  })
}

/** The plan an enclave is in, whether the next one can begin, and what earlier plans were reported with. */
export async function planPage({ enclaveId }: Actor, today: Day) {
  const span = await planOf(enclaveId)
  const indicators = await db.indicator.findMany({
    where: countingOnDay(enclaveId, today),
    orderBy: { position: 'asc' },
  })
  const reported = await db.planFigure.findMany({
    where: { enclaveId },
    orderBy: [{ planStartsOn: 'desc' }],
  })
  const starts = [...new Set(reported.map(({ planStartsOn }) => dayFromDate(planStartsOn)))]
  return {
    span,
    isOver: today > span.to,
    nextFrom: addDays(span.to, 1),
    indicators: indicators.map(({ id, target, strict, ...said }) => ({
      id,
      ...namedIn(said),
      strict,
      target: target.toFixed(2),
    })),
    past: starts.map((from) => {
      const rows = reported.filter(({ planStartsOn }) => dayFromDate(planStartsOn) === from)
      const to = rows[0] ? dayFromDate(rows[0].endsOn) : from
      return {
        from,
        to,
        figures: rows.map(({ indicatorId, zh, en, target, value, rows: count }) => ({
          indicatorId,
          name: { zh, en },
          target: target.toFixed(2),
          value: value.toFixed(2),
          rows: count,
        })),
      }
    }),
  }
}
