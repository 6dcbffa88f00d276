import { Decimal } from 'decimal.js'
import { holdChain, recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import type { PlanSpan } from '~/plan/counting/board'
import { planOf } from '~/plan/counting/plan.server'
import { planToDate } from '~/plan/counting/progress'
import { targetsIn } from '~/plan/counting/targets'
import { figuresOn, type FigureOn } from '~/plan/monthly-sums/figures-on.server'
import { dateOfDay, dayOf, yearOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayInMonths } from './abilities'
import { lastDayOf, monthToClose, nameOfMonth } from './calendar'
import { monthEvents } from './events'
import { closedSoFar, closingsOf } from './queries.server'

export type CloseRefusal = 'already_closed' | 'not_this_month'

/**
 * Closes a month: what every indicator stands at on its last day is written down and never changes, with every row it
 * is reported with. A row dated in a month that is closed already is reported with this one, as late.
 */
export async function closeMonth(
  actor: Actor,
  month: Day,
  now: Date,
): Promise<Outcome<{ month: Day }, CloseRefusal>> {
  if (!mayInMonths(actor.role, 'close')) forbidden()
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx) => {
      // Every approval holds the head until it commits: what is counted first and listed next is the same; and of two
      // who close at once the second finds the month closed.
      await holdChain(tx, enclaveId)
      const span = await planOf(enclaveId, tx)
      const closings = await closingsOf(enclaveId, span, tx)
      if (closings.some((one) => one.month === month)) return refuse('already_closed')
      const next = monthToClose(span, await closedSoFar(enclaveId, span, closings, tx), dayOf(now))
      if (next !== month) return refuse('not_this_month', { month: next ? nameOfMonth(next) : '' })
      const figures = await writeClosing(tx, actor, { span, month, before: closings[0]?.id ?? null }, now)
      const payload = { month: nameOfMonth(month), figures }
      const subject = { type: 'plan', id: enclaveId } as const
      await recordEvent(tx, { enclaveId, actor, subject, event: monthEvents.month_closed(payload) }, now)
      return ok({ month })
    })
  return onConstraint<Outcome<{ month: Day }, CloseRefusal>, Outcome<never, CloseRefusal>>(work, {
    month_is_closed_once: () => refuse('already_closed'),
  })
}

type Closing = { span: PlanSpan; month: Day; before: string | null }

async function writeClosing(tx: Tx, { enclaveId, userId }: Actor, closing: Closing, now: Date) {
  const { span, month, before } = closing
  const day = lastDayOf(month, span)
  const { figures, standingIds } = await figuresOn(tx, enclaveId, span, day)
  const closingId = newId()
  await tx.monthClosing.create({
    data: {
      enclaveId,
      id: closingId,
      planStartsOn: dateOfDay(span.from),
      month: dateOfDay(month),
      untilOn: dateOfDay(day),
      closedById: userId,
      closedAt: now,
    },
  })
  await reportRows(tx, { enclaveId, closingId, standingIds, month, day, from: span.from })
  const brought = await tx.monthRow.groupBy({
    by: ['indicatorId', 'late'],
    where: { enclaveId, closingId },
    _sum: { value: true },
  })
  const last = before ? await tx.monthFigure.findMany({ where: { enclaveId, closingId: before } }) : []
  const due = await plannedBy(tx, enclaveId, span, day)
  await tx.monthFigure.createMany({
    data: figures.map((figure) => {
      const sumOf = (late: boolean) => {
        const own = brought.find((one) => one.indicatorId === figure.indicatorId && one.late === late)
        return new Decimal(own?._sum.value?.toString() ?? 0)
      }
      const was = last.find(({ indicatorId }) => indicatorId === figure.indicatorId)?.value.toString() ?? 0
      const gone = new Decimal(was).plus(sumOf(false)).plus(sumOf(true)).minus(figure.value)
      return {
        enclaveId,
        closingId,
        indicatorId: figure.indicatorId,
        zh: figure.zh,
        en: figure.en,
        value: figure.value,
        rows: figure.rows,
        target: figure.target,
        strict: figure.strict,
        due: due(figure),
        fresh: sumOf(false).toFixed(2),
        late: sumOf(true).toFixed(2),
        gone: gone.toFixed(2),
      }
    }),
  })
  return figures.map(({ code, value }) => `${code} ${value}`)
}

type Reported = {
  enclaveId: string
  closingId: string
  standingIds: readonly string[]
  month: Day
  day: Day
  from: Day
}

/** Every row that counts on the day and was not reported with an earlier month of the plan. */
async function reportRows(tx: Tx, { enclaveId, closingId, standingIds, month, day, from }: Reported) {
  await tx.$executeRaw`
    INSERT INTO "MonthRow" ("enclaveId", "closingId", "evidenceId", "indicatorId", value, late)
    SELECT e."enclaveId", ${closingId}::uuid, e.id, e."indicatorId", e.value, e."countedOn" < ${month}::date
    FROM "Evidence" e JOIN "Indicator" i ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId"
    WHERE e."enclaveId" = ${enclaveId}::uuid AND e.state = 'approved' AND e."prolongsId" IS NULL
      AND e."countedOn" <= ${day}::date
      AND CASE WHEN i.standing THEN e.id = ANY(${[...standingIds]}::uuid[])
        ELSE e."countedOn" >= ${from}::date END
      AND NOT EXISTS (
        SELECT 1 FROM "MonthRow" r JOIN "MonthClosing" c ON c."enclaveId" = r."enclaveId" AND c.id = r."closingId"
        WHERE r."enclaveId" = e."enclaveId" AND r."evidenceId" = e.id AND c."reopenedAt" IS NULL
          AND c."planStartsOn" = ${from}::date)`
}

/** What the plan called for by a day, of each indicator. */
async function plannedBy(tx: Tx, enclaveId: string, span: PlanSpan, day: Day) {
  const targets = await tx.target.findMany({ where: { enclaveId, year: { gte: yearOf(span.from) } } })
  return ({ indicatorId }: FigureOn) => {
    const own = targets.filter((one) => one.indicatorId === indicatorId)
    return planToDate(targetsIn(span, own), day, span.from).toFixed(2)
  }
}
