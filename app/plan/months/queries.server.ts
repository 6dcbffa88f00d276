import { namesOf } from '~/ground/people/names.server'
import type { Actor } from '~/ground/people/actor'
import { db, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { PlanSpan } from '~/plan/counting/board'
import { planOf } from '~/plan/counting/plan.server'
import { DIRECTIONS, type Better } from '~/plan/counting/vocabulary'
import { addMonths, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { monthNamed, monthToClose, type ClosedSoFar } from './calendar'

/** A closed month, until which day of its plan, and who closed it. */
export type Closing = {
  id: string
  month: Day
  until: Day
  planStartsOn: Day
  closedAt: Date
  closedById: string
}
/** An indicator at the end of a closed month, as decimal texts; what it stood at a month and a year before, if closed. */
export type ClosedFigure = {
  indicatorId: string
  code: string
  zh: string
  en: string
  unit: string
  unitZh: string
  unitEn: string
  value: string
  rows: number
  due: string
  target: string
  strict: boolean
  better: Better
  fresh: string
  late: string
  gone: string
  monthBefore: string | null
  yearBefore: string | null
}

const shown = {
  id: true,
  month: true,
  untilOn: true,
  planStartsOn: true,
  closedAt: true,
  closedById: true,
} as const
type Row = { id: string; month: Date; untilOn: Date; planStartsOn: Date; closedAt: Date; closedById: string }
const closingIn = ({ month, untilOn, planStartsOn, ...rest }: Row): Closing => ({
  ...rest,
  month: dayFromDate(month),
  until: dayFromDate(untilOn),
  planStartsOn: dayFromDate(planStartsOn),
})

/** The closed months of a plan, the newest first; those that were opened again are left out. */
export async function closingsOf(
  enclaveId: string,
  { from }: PlanSpan,
  tx: Pick<Tx, 'monthClosing'> = db,
): Promise<Closing[]> {
  const rows = await tx.monthClosing.findMany({
    where: { enclaveId, reopenedAt: null, planStartsOn: dateOfDay(from) },
    orderBy: { month: 'desc' },
    select: shown,
  })
  return rows.map(closingIn)
}

/** How far the months of a plan are closed. */
export async function closedSoFar(
  enclaveId: string,
  { from }: PlanSpan,
  closings: readonly Closing[],
  tx: Pick<Tx, 'monthClosing'> = db,
): Promise<ClosedSoFar> {
  const row = await tx.monthClosing.findFirst({
    where: { enclaveId, reopenedAt: { not: null }, planStartsOn: dateOfDay(from) },
    orderBy: { month: 'asc' },
    select: { month: true },
  })
  return { newest: closings[0]?.month ?? null, reopened: row && dayFromDate(row.month) }
}

/** The months of the plan: which are closed, which comes next, and where each stands with its bulletin. */
export async function monthsPage({ enclaveId }: Actor, today: Day) {
  const span = await planOf(enclaveId)
  const closings = await closingsOf(enclaveId, span)
  const bulletins = await db.bulletin.findMany({
    where: { enclaveId, closingId: { in: closings.map(({ id }) => id) }, state: { not: 'withdrawn' } },
    select: { closingId: true, state: true, docNo: true },
  })
  const names = await namesOf(closings.map(({ closedById }) => closedById))
  return {
    next: monthToClose(span, await closedSoFar(enclaveId, span, closings), today),
    months: closings.map(({ id, month, closedAt, closedById }) => ({
      month,
      closedAt: closedAt.toISOString(),
      closedBy: names.get(closedById) ?? '',
      bulletin: bulletins.find(({ closingId }) => closingId === id) ?? null,
    })),
  }
}

/** The closing in force of the month an address names, of the later of two plans that share it; 404 when none is. */
export async function closingNamed(
  { enclaveId }: { enclaveId: string },
  named: string | undefined,
): Promise<Closing> {
  const month = monthNamed(named) ?? notFound()
  return (await closingInForce(enclaveId, month)) ?? notFound()
}

/** The closing in force of a month, of the later of two plans that share it; null where the month is open. */
export async function closingInForce(
  enclaveId: string,
  month: Day,
  client: Pick<Tx, 'monthClosing'> = db,
): Promise<Closing | null> {
  const row = await client.monthClosing.findFirst({
    where: { enclaveId, month: dateOfDay(month), reopenedAt: null },
    orderBy: { planStartsOn: 'desc' },
    select: shown,
  })
  return row && closingIn(row)
}

/** A closing by its id, in force or not. */
export async function closingWithId(
  enclaveId: string,
  id: string,
  client: Pick<Tx, 'monthClosing'> = db,
): Promise<Closing> {
  const where = { enclaveId_id: { enclaveId, id } }
  return closingIn(await client.monthClosing.findUniqueOrThrow({ where, select: shown }))
}

/** The figures of a closing, in the order of the indicators, beside those of a month and of a year before. */
export async function figuresOf(
  enclaveId: string,
  { id, month, planStartsOn }: Closing,
  client: Pick<Tx, 'monthFigure' | 'indicator'> = db,
): Promise<ClosedFigure[]> {
  const [closing, indicators] = [
    await client.monthFigure.findMany({
      where: {
        enclaveId,
        closing: {
          OR: [
            { id },
            {
              reopenedAt: null,
              planStartsOn: dateOfDay(planStartsOn),
              month: { in: [addMonths(month, -1), addMonths(month, -12)].map(dateOfDay) },
            },
          ],
        },
      },
      include: { closing: { select: { month: true } } },
    }),
    await client.indicator.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } }),
  ]
  return indicators.flatMap(({ id: indicatorId, code, unit, unitZh, unitEn, better }) => {
    const own = closing.filter((one) => one.indicatorId === indicatorId)
    const at = (day: Day) =>
      own.find((one) => dayFromDate(one.closing.month) === day)?.value.toFixed(2) ?? null
    const here = own.find(({ closingId }) => closingId === id)
    if (!here) return []
    return [
      {
        indicatorId,
        code,
        zh: here.zh,
        en: here.en,
        unit,
        unitZh,
        unitEn,
        rows: here.rows,
        strict: here.strict,
        better: DIRECTIONS.of(better),
        value: here.value.toFixed(2),
        due: here.due.toFixed(2),
        target: here.target.toFixed(2),
        fresh: here.fresh.toFixed(2),
        late: here.late.toFixed(2),
        gone: here.gone.toFixed(2),
        monthBefore: at(addMonths(month, -1)),
        yearBefore: at(addMonths(month, -12)),
      },
    ]
  })
}

/** A closed month with its figures, who closed it, and whether it may be opened again. */
export async function monthPage(actor: Actor, named: string | undefined) {
  const { enclaveId } = actor
  const closing = await closingNamed(actor, named)
  const [newest] = await closingsOf(enclaveId, await planOf(enclaveId))
  const before = await db.monthClosing.findMany({
    where: {
      enclaveId,
      month: dateOfDay(closing.month),
      planStartsOn: dateOfDay(closing.planStartsOn),
      reopenedAt: { not: null },
    },
    orderBy: { reopenedAt: 'desc' },
  })
  const names = await namesOf([closing.closedById, ...before.map(({ reopenedById }) => reopenedById ?? '')])
  return {
    month: closing.month,
    until: closing.until,
    closedAt: closing.closedAt.toISOString(),
    closedBy: names.get(closing.closedById) ?? '',
    isNewest: newest?.id === closing.id,
    figures: await figuresOf(enclaveId, closing),
    reopenings: before.map(({ reopenedAt, reopenedById, reason }) => ({
      at: reopenedAt?.toISOString() ?? '',
      by: names.get(reopenedById ?? '') ?? '',
      reason: reason ?? '',
    })),
  }
}

/** What waits for the bureau with a day of the plan up to the end of a month: it will be reported with a later one. */
export async function waitingUntil(enclaveId: string, { from }: PlanSpan, day: Day): Promise<number> {
  return db.evidence.count({
    where: {
      enclaveId,
      state: 'submitted',
      countedOn: { gte: dateOfDay(from), lte: dateOfDay(day) },
    },
  })
}
