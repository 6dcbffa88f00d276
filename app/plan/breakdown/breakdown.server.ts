import { planSpan } from '~/plan/counting/board'
import { drillSpan } from '~/plan/counting/drill'
import { departmentOf, inChargeOf, nobodyInCharge, type InCharge } from '~/plan/counting/in-charge.server'
import { countingOnDay } from '~/plan/counting/indicators.server'
import { countingOn } from '~/plan/counting/lapsed.server'
import { namedIn, type NamedIndicator } from '~/plan/counting/named'
import type { RowParts } from '~/plan/counting/parts'
import type { YearTarget } from '~/plan/counting/progress'
import { targetsIn } from '~/plan/counting/targets'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { NOBODY } from '~/platform/ids.server'
import { dayFromDate, type Day } from '~/shared/days'
import { rangeOfPage } from '~/shared/page-range'
import { keyNames } from './key-names.server'
import { linesOf, type Line } from './lines.server'
import { FIGURES, isTime, splitOf, type BreakdownQuery, type By } from './query'
import { common, type Days } from './spans'
import { partTargets, plannedIn, yearsSplit } from './part-targets.server'
import { timeTargets } from './time-targets'

export const PAGE = 50

export type BrokenDown = NamedIndicator & {
  id: string
  strict: boolean
  /** What the whole is to bring in the days looked at; null where nobody has set a target. */
  target: string | null
}
export type BreakdownLine = { key: string; name: { zh: string; en: string } | null; cells: Line['cells'] }

/**
 * An indicator, or all of them, broken down by time or by what their rows belong to, in the days asked for: the lines of
 * a page, and the sums over all lines. What a row belongs to is as it was on the day it counts. 404 for no indicator.
 */
export async function breakdownOf(enclaveId: string, asked: BreakdownQuery, today: Day, take = PAGE) {
  const enclave = await enclaveOn(db, enclaveId, today)
  const span = planSpan(dayFromDate(enclave.planStartsOn), enclave.planYears)
  const at = today < span.to ? today : span.to
  const drilled = drillSpan(asked)
  const all = await readIndicators(enclaveId, at, span, drilled)
  const chosen = all.find(({ code }) => code === asked.indicator) ?? null
  const shown = chosen ? [chosen] : all
  const [{ standing }, order] = [await countingOn(enclaveId, at, span), orderOf(asked, shown)]
  const inCharge = asked.by === 'department' ? await inChargeOf(enclaveId) : nobodyInCharge
  const split = splitOf(asked.by)
  const found = await linesOf({
    enclaveId,
    by: asked.by,
    indicatorIds: shown.map(({ id }) => id),
    approvedIn: at < span.from ? null : common({ from: span.from, to: at }, drilled),
    openIn: drilled,
    standing: standing
      .filter(({ lapsed, countedOn }) => lapsed === null && countedOn <= at && isIn(drilled, countedOn))
      .filter(({ indicatorId }) => shown.some(({ id }) => id === indicatorId))
      .map(({ indicatorId, value, countedOn, ...row }) => ({
        key: keyOf(asked.by, countedOn, row.parts, inCharge(row.code)),
        indicatorId,
        value,
        rows: 1,
      })),
    targets: isTime(asked.by)
      ? timeTargets(asked.by, shown, span, drilled)
      : split
        ? await partTargets(enclaveId, split, shown, span, drilled)
        : [],
    charges: shown.map(({ id, code }) => ({ indicatorId: id, ...inCharge(code) })),
    order,
    take,
    skip: (asked.page - 1) * take,
  })
  const names = await keyNames(
    enclaveId,
    asked.by,
    found.lines.map(({ key }) => key),
  )
  return {
    asked: { ...asked, indicator: chosen?.code ?? null, sort: asked.sort, page: asked.page },
    order: { ...order, code: shown.find(({ id }) => id === order.indicatorId)?.code ?? null },
    span,
    at,
    over: today > span.to,
    indicators: all.map(({ code, name }) => ({ code, name })),
    shown: shown.map(({ targets: _, ...one }): BrokenDown => one),
    lines: found.lines.map(({ key, cells }): BreakdownLine => ({ key, cells, name: names.get(key) ?? null })),
    totals: found.totals,
    /** Years whose parts would stand here, where those of the days looked at are not all split. */
    splitIn: chosen ? await splitElsewhere(enclaveId, asked, chosen, found) : [],
    range: rangeOfPage(asked.page, take, found.lines.length, { total: found.count }),
    more: found.count > asked.page * take,
  }
}
/** Under which key a row stands. */
function keyOf(by: By, countedOn: Day, parts: RowParts, charge: InCharge): string {
  if (by === 'year' || by === 'month') return countedOn.slice(0, by === 'year' ? 4 : 7)
  return by === 'department' ? departmentOf(charge, parts) : parts[by]
}

type Found = Awaited<ReturnType<typeof linesOf>>

async function splitElsewhere(
  enclaveId: string,
  { by }: BreakdownQuery,
  { id, code }: WithTargets,
  { totals }: Found,
) {
  const split = splitOf(by)
  return split === null || (totals[id]?.[4] ?? null) !== null ? [] : yearsSplit(enclaveId, split, code)
}
export type Breakdown = Awaited<ReturnType<typeof breakdownOf>>

export type WithTargets = BrokenDown & { targets: YearTarget[] }

async function readIndicators(
  enclaveId: string,
  at: Day,
  span: Days,
  drilled: Days | null,
): Promise<WithTargets[]> {
  const rows = await db.indicator.findMany({
    where: countingOnDay(enclaveId, at),
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    include: { targets: { orderBy: { year: 'asc' } } },
  })
  return rows.map((row) => {
    const targets = targetsIn(span, row.targets)
    const days = common(span, drilled)
    const target = row.target.gt(0) && days ? plannedIn(targets, days, span.from).toFixed(2) : null
    return { id: row.id, ...namedIn(row), strict: row.strict, targets, target }
  })
}

function isIn(days: Days | null, day: Day): boolean {
  return days === null || (days.from <= day && day <= days.to)
}

/** Times stand in their order, all else by what is approved, the most first. */
function orderOf({ by, sort, up }: BreakdownQuery, shown: readonly WithTargets[]) {
  const [first] = shown
  const figure = FIGURES.find((one) => one === sort)
  const column = shown.find(({ code }) => code === sort)
  const indicatorId = column?.id ?? first?.id ?? NOBODY
  if (column && shown.length > 1) return { figure: 'approved' as const, indicatorId, up }
  if (figure && shown.length === 1) return { figure, indicatorId, up }
  if (sort === 'key') return { figure: 'key' as const, indicatorId, up }
  return isTime(by)
    ? { figure: 'key' as const, indicatorId, up: true }
    : { figure: 'approved' as const, indicatorId, up: false }
}
