import { Decimal } from 'decimal.js'
import { countingOn } from '~/plan/counting/lapsed.server'
import { namedIn } from '~/plan/counting/named'
import { planOf } from '~/plan/counting/plan.server'
import { yearBegins } from '~/plan/counting/progress'
import { targetsIn } from '~/plan/counting/targets'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dateOfDay, type Day, yearOf } from '~/shared/days'
import { monthsOf, weeksOf, type DayChange } from './course'
import { MONTHS } from './spread'

type Wanted = { code: string | undefined; year: number | null; month: number | null }

/**
 * An indicator month by month in a year of the plan: what was called for, what came and what fell away, and the weeks
 * of one month. Of the plan's years the running one is shown unless another is asked for.
 */
export async function courseOf(enclaveId: string, wanted: Wanted, today: Day) {
  const { known, facts } = await factsOf(enclaveId, wanted.code, today)
  const { targets, startsOn } = facts
  const years = targets.map(({ year }) => year)
  const running = years.filter((one) => yearBegins(one, startsOn) <= today).at(-1) ?? yearOf(startsOn)
  const year = years.find((one) => one === wanted.year) ?? running
  const own = targets.find((one) => one.year === year)
  const months = monthsOf(year, facts)
  const opened = months[(wanted.month ?? 0) - 1] ?? months.find(({ isRunning }) => isRunning)
  return {
    ...known,
    years,
    year,
    target: own?.target ?? '0',
    isSpread: (own?.months ?? []).length > 0,
    months,
    opened: opened ? { from: opened.from, to: opened.to, weeks: weeksOf(opened, facts) } : null,
  }
}

/** What the twelve months of the years before one brought together: what that year may be spread by. */
export async function broughtBefore(
  enclaveId: string,
  code: string,
  year: number,
  today: Day,
): Promise<string[]> {
  const { facts } = await factsOf(enclaveId, code, today)
  const before = facts.targets.filter((one) => one.year < year).map((one) => monthsOf(one.year, facts))
  return Array.from({ length: MONTHS }, (_, index) =>
    before.reduce((sum, months) => sum.plus(months[index]?.came ?? 0), new Decimal(0)).toFixed(),
  )
}

/** An indicator with its targets and what every day of the plan brought and took away up to a day. 404 for an unknown one. */
export async function factsOf(enclaveId: string, code: string | undefined, today: Day) {
  const [span, row] = await Promise.all([
    planOf(enclaveId),
    db.indicator.findUnique({
      where: { enclaveId_code: { enclaveId, code: code ?? '' } },
      include: { targets: { orderBy: { year: 'asc' } } },
    }),
  ])
  const { id, targets, target, strict, ...said } = row ?? notFound()
  const changes = await changesOf(enclaveId, id, { span, today })
  const goal = { id, target: target.toFixed(2), strict }
  return {
    known: namedIn(said),
    span,
    goal,
    facts: { targets: targetsIn(span, targets), changes, startsOn: span.from, today },
  }
}

type Until = { span: { from: Day; to: Day }; today: Day }

/** What every day of a plan brought and took away, up to today; what counted before it began stands in its first day. */
async function changesOf(
  enclaveId: string,
  indicatorId: string,
  { span, today }: Until,
): Promise<DayChange[]> {
  const to = today < span.to ? today : span.to
  const [days, { standing }] = await Promise.all([
    db.$queryRaw<{ on: Day; came: string }[]>`
      SELECT d."countedOn"::text AS on, sum(d.value)::text AS came
      FROM "EvidenceDay" d JOIN "Indicator" i ON i."enclaveId" = d."enclaveId" AND i.id = d."indicatorId"
      WHERE d."enclaveId" = ${enclaveId}::uuid AND d."indicatorId" = ${indicatorId}::uuid AND d.state = 'approved'
        AND d.rows > 0 AND NOT i.standing
        AND d."countedOn" BETWEEN ${dateOfDay(span.from)}::date AND ${dateOfDay(to)}::date
      GROUP BY 1`,
    countingOn(enclaveId, to, span),
  ])
  const inPlan = (day: Day) => (day < span.from ? span.from : day)
  const own = standing.filter((row) => row.indicatorId === indicatorId && row.countedOn <= to)
  return [
    ...days.map((day) => ({ ...day, gone: '0' })),
    ...own.map(({ countedOn, value }) => ({ on: inPlan(countedOn), came: value, gone: '0' })),
    ...own.flatMap(({ lapsed, value }) =>
      lapsed && lapsed.on <= to ? [{ on: inPlan(lapsed.on), came: '0', gone: value }] : [],
    ),
  ]
}
