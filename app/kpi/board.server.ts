import { db } from '~/platform/db.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { planSpan, progressOf, timePassed, type PlanSpan, type Progress } from './board'
import { indicatorName, indicatorOf } from './catalogue'
import type { Kind } from './figure'
import { lapsedRows, type LapsedRow } from './lapsed.server'

type Text = { zh: string; en: string }
export type OpenRows = { rows: number; value: string; oldest: Day | null }
export type IndicatorView = {
  id: string
  code: string
  name: Text
  unit: Text
  unitCode: string
  kind: Kind
  target: string
  strict: boolean
  rule: Text
  progress: Progress
  /** What waits for the bureau, and what went back to the incubator. */
  submitted: OpenRows
  returned: OpenRows
  /** Approved rows that do not count today. */
  lapsed: number
}
export type Board = PlanSpan & {
  today: Day
  /** Per cent of the plan's time. */
  passed: string
  bureau: Text
  indicators: IndicatorView[]
}

/** Every indicator of an enclave with its figure, plan, pace, forecast and what is on its way. */
export async function boardOf(enclaveId: string, today: Day): Promise<Board> {
  const [enclave, indicators, months, open, lapsed] = await Promise.all([
    db.enclave.findUniqueOrThrow({ where: { id: enclaveId } }),
    readIndicators(enclaveId),
    db.indicatorMonth.findMany({ where: { enclaveId }, orderBy: { month: 'asc' } }),
    db.evidence.groupBy({
      by: ['indicatorId', 'state'],
      where: { enclaveId, state: { in: ['submitted', 'returned'] } },
      _count: true,
      _sum: { value: true },
      _min: { submittedAt: true, decidedAt: true },
    }),
    lapsedRows(enclaveId, today),
  ])
  const span = planSpan(dayFromDate(enclave.planStartsOn), enclave.planYears)
  const openOf = (id: string, state: 'submitted' | 'returned'): OpenRows => {
    const found = open.find((one) => one.indicatorId === id && one.state === state)
    const since = state === 'submitted' ? found?._min.submittedAt : found?._min.decidedAt
    return {
      rows: found?._count ?? 0,
      value: found?._sum.value?.toFixed(2) ?? '0',
      oldest: since ? dayOf(since) : null,
    }
  }
  return {
    ...span,
    today,
    passed: timePassed(span, today),
    bureau: { zh: enclave.sponsorZh, en: enclave.sponsorEn },
    indicators: indicators.map((row) => {
      const own = lapsed.filter(({ indicatorId }) => indicatorId === row.id)
      const sums = months.filter(({ indicatorId }) => indicatorId === row.id)
      return {
        ...factsOf(row, enclave),
        progress: progressOf(progressFacts(row, sums, own), span, today),
        submitted: openOf(row.id, 'submitted'),
        returned: openOf(row.id, 'returned'),
        lapsed: own.length,
      }
    }),
  }
}

/** The board without indicators that nobody has set a target for: they are on no plan, so neither behind nor on pace. */
export function withTargets(board: Board): Board {
  return { ...board, indicators: board.indicators.filter(({ target }) => Number(target) > 0) }
}

type IndicatorRow = Awaited<ReturnType<typeof readIndicators>>[number]

function readIndicators(enclaveId: string) {
  return db.indicator.findMany({
    where: { enclaveId },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    include: { targets: { orderBy: { year: 'asc' } } },
  })
}

/** Names and units as the catalogue has them; an indicator it does not know keeps the words of its own row. */
function factsOf(row: IndicatorRow, city: { homeCityZh: string; homeCityEn: string }) {
  const known = indicatorOf(row.code)
  const kind: Kind = row.unit === 'yuan' ? 'money' : 'count'
  return {
    id: row.id,
    code: row.code,
    name: known
      ? { zh: indicatorName(known, 'zh', city.homeCityZh), en: indicatorName(known, 'en', city.homeCityEn) }
      : { zh: row.zh, en: row.en },
    unit: known?.unit ?? { zh: '', en: '' },
    unitCode: row.unit,
    kind,
    target: row.target.toFixed(2),
    strict: row.strict,
    rule: { zh: row.ruleZh, en: row.ruleEn },
  }
}

function progressFacts(
  row: IndicatorRow,
  months: { month: Date; value: { toFixed: (places: number) => string } }[],
  lapses: readonly LapsedRow[],
) {
  return {
    target: row.target.toFixed(2),
    strict: row.strict,
    targets: row.targets.map(({ year, value }) => ({ year, target: value.toFixed(2) })),
    months: months.map(({ month, value }) => ({ month: dayFromDate(month), value: value.toFixed(2) })),
    lapses,
  }
}
