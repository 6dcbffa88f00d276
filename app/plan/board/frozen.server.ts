import { recordEvent } from '~/ground/audit/record.server'
import { onlyReads } from '~/platform/remembered.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { dateOfDay, dayOf, instantOf, type Day } from '~/shared/days'
import type { PlanSpan } from '~/plan/counting/board'
import { kpiEvents } from '~/plan/evidence/events'
import { figuresOn } from '~/plan/monthly-sums/figures-on.server'
import { planOf } from '~/plan/counting/plan.server'

export type FrozenFigure = {
  indicatorId: string
  target: string
  strict: boolean
  value: string
  rows: number
}

/**
 * The figures of a plan that is over, as its last day left them. The first who asks after that day writes them down;
 * afterwards nothing changes them, whatever becomes of the rows.
 */
export async function frozenFigures(enclaveId: string, span: PlanSpan, today: Day): Promise<FrozenFigure[]> {
  const known = await readFrozen(db, enclaveId, span)
  // Whoever only looks writes nothing down; the figures are written within the hour anyhow.
  if (known.length > 0 || today <= span.to || onlyReads()) return known
  return inTransaction((tx) => freezePlan(tx, enclaveId, span, instantOf(today)))
}

/** Writes down the figures of every plan whose last day is over; it may run at any time, any number of times. */
export async function freezeEndedPlans(now: Date): Promise<number> {
  const today = dayOf(now)
  let frozen = 0
  for (const { id } of await db.enclave.findMany({ select: { id: true } })) {
    const span = await planOf(id)
    if (today > span.to && (await frozenFigures(id, span, today)).length > 0) frozen += 1
  }
  return frozen
}

/** Writes the last day's figures down once; who comes second finds them there. */
export async function freezePlan(
  tx: Tx,
  enclaveId: string,
  span: PlanSpan,
  now: Date,
): Promise<FrozenFigure[]> {
  await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`plan:${enclaveId}`}))`
  const known = await readFrozen(tx, enclaveId, span)
  if (known.length > 0) return known
  const { figures } = await figuresOn(tx, enclaveId, span, span.to)
  if (figures.length === 0) return []
  const plan = { enclaveId, planStartsOn: dateOfDay(span.from), endsOn: dateOfDay(span.to), frozenAt: now }
  await tx.planFigure.createMany({ data: figures.map(({ code: _, ...figure }) => ({ ...plan, ...figure })) })
  const payload = {
    from: span.from,
    to: span.to,
    figures: figures.map(({ code, value }) => `${code} ${value}`),
  }
  const subject = { type: 'plan', id: enclaveId }
  await recordEvent(tx, { enclaveId, actor: null, subject, event: kpiEvents.plan_frozen(payload) }, now)
  return figures
}

async function readFrozen(
  tx: Pick<Tx, 'planFigure'>,
  enclaveId: string,
  { from }: PlanSpan,
): Promise<FrozenFigure[]> {
  const rows = await tx.planFigure.findMany({ where: { enclaveId, planStartsOn: dateOfDay(from) } })
  return rows.map(({ indicatorId, target, strict, value, rows: count }) => ({
    indicatorId,
    strict,
    rows: count,
    target: target.toFixed(2),
    value: value.toFixed(2),
  }))
}
