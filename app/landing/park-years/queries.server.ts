import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayFromDate } from '~/shared/days'
import { taxPerMu } from '~/landing/park-rules/tax'
import { ownPark } from '~/landing/parks/visible.server'
import { carriersOf } from './carriers.server'
import { ownFigure } from './confirm.server'
import { actualOf, growth, isMet, QUOTAS } from './figures'
import { figuresFrom } from './rows'
import { FIGURE_STATES } from './vocabulary'

const PERIODS = 25
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

/** The figures, quotas and carriers of a park: the last years and their quarters, each with what it means. */
export async function yearsPage(actor: Actor, id: string | undefined) {
  const park = await ownPark(actor, id)
  const { enclaveId } = actor
  const where = { enclaveId, parkId: park.id }
  const [rows, quotas, carriers] = await Promise.all([
    db.parkFigure.findMany({
      where: { ...where, state: { in: ['submitted', 'confirmed', 'returned'] } },
      orderBy: [{ year: 'desc' }, { quarter: 'asc' }, { enteredAt: 'desc' }],
      take: PERIODS * 2,
    }),
    db.parkQuota.findMany({
      where,
      distinct: ['year'],
      orderBy: [{ year: 'desc' }, { version: 'desc' }],
      take: 5,
    }),
    carriersOf(enclaveId, park.id),
  ])
  const all = rows.map((row) => ({ ...periodOf(row), isOwn: row.enteredById === actor.userId }))
  const confirmed = all.filter(({ state }) => state === 'confirmed').slice(0, PERIODS)
  const yearBefore = (year: number, quarter: number) =>
    confirmed.find((one) => one.year === year - 1 && one.quarter === quarter)
  return {
    park: { id: park.id, nameZh: park.nameZh, nameEn: park.nameEn },
    periods: confirmed.map((one) => ({
      ...one,
      taxPerMu:
        one.figures.tax !== null && one.figures.muUsed !== null
          ? taxPerMu(one.figures.tax, one.figures.muUsed)
          : null,
      growth: growth(one.figures.revenue, yearBefore(one.year, one.quarter)?.figures.revenue ?? null),
    })),
    waiting: all.filter(({ state }) => state !== 'confirmed'),
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
