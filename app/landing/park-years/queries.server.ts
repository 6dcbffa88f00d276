import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayFromDate } from '~/shared/days'
import { taxPerMu } from '~/landing/park-rules/tax'
import { ownPark } from '~/landing/parks/visible.server'
import { carriersOf } from './carriers.server'
import { ownFigure } from './confirm.server'
import { actualOf, growth, growthOfThreeYears, isMet, QUOTAS, type Figures } from './figures'
import { figuresFrom } from './rows'
import { FIGURE_STATES } from './vocabulary'

export const PERIODS_ON_A_PAGE = 25
/** Figures wait once for a period; the first so many of them stand on the page. */
const WAITING = 30
type Row = NonNullable<Awaited<ReturnType<typeof db.parkFigure.findFirst>>>

function periodOf(row: Row) {
  const { id, year, quarter, state, source, reason } = row
  return {
    id,
    year,
    quarter,
    state: FIGURE_STATES.of(state),
    source,
    reason,
    asOf: dayFromDate(row.asOf),
    figures: figuresFrom(row),
    isOwn: false,
  }
}

/** Figures that wait to be checked, or came back and were not entered anew since. */
async function waitingOf(enclaveId: string, parkId: string) {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT f.id FROM "ParkFigure" f
    WHERE f."enclaveId" = ${enclaveId}::uuid AND f."parkId" = ${parkId}::uuid AND (f.state = 'submitted'
      OR f.state = 'returned' AND NOT EXISTS (SELECT 1 FROM "ParkFigure" x
        WHERE x."enclaveId" = f."enclaveId" AND x."parkId" = f."parkId" AND x.year = f.year AND x.quarter = f.quarter
          AND (x."enteredAt", x.id) > (f."enteredAt", f.id)))
    ORDER BY f.state = 'returned', f.year DESC, f.quarter LIMIT ${WAITING + 1}`
  const rows = await db.parkFigure.findMany({
    where: { enclaveId, id: { in: ids.slice(0, WAITING).map(({ id }) => id) } },
    orderBy: [{ state: 'desc' }, { year: 'desc' }, { quarter: 'asc' }],
  })
  return { rows, more: ids.length > WAITING }
}

/** The figures, quotas and carriers of a park: a page of its periods, the newest first, each with what it means. */
export async function yearsPage(actor: Actor, id: string | undefined, page: number) {
  const park = await ownPark(actor, id)
  const { enclaveId } = actor
  const where = { enclaveId, parkId: park.id }
  const [rows, waiting, quotas, carriers] = await Promise.all([
    db.parkFigure.findMany({
      where: { ...where, state: 'confirmed' },
      orderBy: [{ year: 'desc' }, { quarter: 'asc' }],
      skip: (page - 1) * PERIODS_ON_A_PAGE,
      take: PERIODS_ON_A_PAGE + 1,
    }),
    waitingOf(enclaveId, park.id),
    db.parkQuota.findMany({
      where,
      distinct: ['year'],
      orderBy: [{ year: 'desc' }, { version: 'desc' }],
      take: 5,
    }),
    carriersOf(enclaveId, park.id),
  ])
  const periods = rows.slice(0, PERIODS_ON_A_PAGE).map(periodOf)
  const years = [
    ...periods.flatMap(({ year }) => [year - 1, year - 2, year - 3]),
    ...quotas.map(({ year }) => year),
  ]
  const beside = await db.parkFigure.findMany({
    where: { ...where, state: 'confirmed', year: { in: [...new Set(years)] } },
  })
  const confirmed = beside.map(periodOf)
  const revenueOf = (year: number) =>
    confirmed.find((one) => one.year === year && one.quarter === 0)?.figures.revenue ?? null
  const yearBefore = (year: number, quarter: number) =>
    confirmed.find((one) => one.year === year - 1 && one.quarter === quarter)
  return {
    park: { id: park.id, nameZh: park.nameZh, nameEn: park.nameEn },
    periods: periods.map((one) => ({
      ...one,
      taxPerMu: taxPerMuOf(one),
      growth: growth(one.figures.revenue, yearBefore(one.year, one.quarter)?.figures.revenue ?? null),
      /** Of a whole year alone: three years back from it. */
      threeYears:
        one.quarter === 0
          ? growthOfThreeYears([one.figures.revenue, ...[1, 2, 3].map((back) => revenueOf(one.year - back))])
          : null,
    })),
    more: rows.length > PERIODS_ON_A_PAGE,
    waiting: waiting.rows.map(periodOf),
    moreWait: waiting.more,
    quotas: quotas.map((quota) => ({
      year: quota.year,
      source: quota.source,
      lines: QUOTAS.map((name) => {
        const asked = quota[name].toString()
        const actual = actualOf(
          name,
          confirmed.filter(({ year }) => year === quota.year),
        )
        return { name, asked, actual, met: isMet(actual, asked) }
      }),
    })),
    carriers,
  }
}
export type YearsPage = Awaited<ReturnType<typeof yearsPage>>

/** Tax per mu of a whole year; a quarter has none, because its tax is not a year's. */
function taxPerMuOf({ quarter, figures: { tax, muUsed } }: { quarter: number; figures: Figures }) {
  return quarter === 0 && tax !== null && muUsed !== null ? taxPerMu(tax, muUsed) : null
}

/** One set of figures beside those of the year before, for whoever checks it. */
export async function figurePage(actor: Actor, id: string | undefined) {
  const row = await ownFigure(actor, id)
  const { enclaveId, parkId, year, quarter, park } = row
  const before = await db.parkFigure.findFirst({
    where: { enclaveId, parkId, year: year - 1, quarter, state: 'confirmed' },
  })
  return {
    park,
    period: { ...periodOf(row), isOwn: row.enteredById === actor.userId },
    before: before && figuresFrom(before),
  }
}
export type FigurePage = Awaited<ReturnType<typeof figurePage>>
