import { enclaveOn } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { dayFromDate, type Day } from '~/shared/days'
import { againstOf, type Against } from '~/plan/counting/against'
import { planSpan, progressOf, timePassed, type PlanSpan, type Progress } from '~/plan/counting/board'
import { alertDaysOn } from '~/ground/records/alert-days.server'
import { endsSoon, soonFrom } from '~/ground/records/ending'
import type { Kind } from '~/plan/counting/figure'
import type { Better } from '~/plan/counting/vocabulary'
import { countingOnDay } from '~/plan/counting/indicators.server'
import { noteOf, wordedOn, wordingOf } from '~/plan/counting/versions.server'
import { namedIn } from '~/plan/counting/named'
import { frozenFigures } from './frozen.server'
import { countingOn } from '~/plan/counting/lapsed.server'
import { monthSums, standingSums } from '~/plan/monthly-sums/month-sums.server'
import type { StandingRow } from '~/plan/counting/standing.server'
import type { HomeFirms } from '~/plan/counting-rules/stays'
import { targetsIn } from '~/plan/counting/targets'

type Text = { zh: string; en: string }
export type OpenRows = { rows: number; renewals: number; value: string; oldest: Day | null }
export type IndicatorView = {
  id: string
  code: string
  name: Text
  unit: Text
  unitCode: string
  kind: Kind
  target: string
  strict: boolean
  better: Better
  /** What counts, in words, and what else is to be known. */
  rule: Text
  note: Text | null
  progress: Progress
  /** The running month against the month before and a year ago; null once the plan is over. */
  against: Against | null
  /** What waits for the bureau, and what went back to the incubator. */
  submitted: OpenRows
  returned: OpenRows
  /** Approved rows of the plan that do not count today. */
  lapsed: number
  /** Rows that count today and whose certificates end soon, and the day on which the first ends. */
  ending: { rows: number; first: Day | null }
  /** Firms that counted on some day of this year, where the certificate runs by the year; else null. */
  thisYear: number | null
  /** How firms of the home city count as landed; null where nothing of it is asked. */
  homeFirms: HomeFirms | null
}
export type Board = PlanSpan & {
  today: Day
  /** Per cent of the plan's time. */
  passed: string
  bureau: Text
  /** The plan is over: the figures are those of its last day, as they were reported. */
  over: boolean
  /** What waits for the bureau and what went back, of every indicator there ever was: what their lists hold. */
  open: { submitted: number; oldest: Day | null; returned: number }
  indicators: IndicatorView[]
}

/** Every indicator of an enclave with its figure, plan, pace, forecast and what is on its way. */
export async function boardOf(enclaveId: string, today: Day): Promise<Board> {
  const enclave = await enclaveOn(db, enclaveId, today)
  const span = planSpan(dayFromDate(enclave.planStartsOn), enclave.planYears)
  const over = today > span.to
  const at = over ? span.to : today
  const [indicators, months, { standing, lapsed }, open, frozen, alertDays] = await Promise.all([
    readIndicators(enclaveId, at),
    monthSums(enclaveId, span, at),
    countingOn(enclaveId, at, span),
    openRows(enclaveId),
    over ? frozenFigures(enclaveId, span, today) : [],
    alertDaysOn(enclaveId, today),
  ])
  const sums = [...months, ...standingSums(standing, at)]
  return {
    ...span,
    today,
    over,
    open: openOfAll(open),
    passed: timePassed(span, today),
    bureau: { zh: enclave.sponsorZh, en: enclave.sponsorEn },
    indicators: indicators.map((row) => {
      const rows = standing.filter(({ indicatorId, countedOn }) => indicatorId === row.id && countedOn <= at)
      const own = lapsed.filter((one) => one.indicatorId === row.id && one.countedOn <= at)
      const said = factsOf(row)
      const facts = {
        target: said.target,
        strict: said.strict,
        better: said.better,
        targets: targetsIn(span, row.targets),
        months: sums.filter(({ indicatorId }) => indicatorId === row.id),
        lapses: own,
        reported: frozen.find(({ indicatorId }) => indicatorId === row.id)?.value ?? null,
      }
      const landed = row.code === 'landed_tech_smes'
      return {
        ...said,
        progress: progressOf(facts, span, at),
        against: over ? null : againstOf(facts, span, at),
        submitted: openOf(open, row.id, 'submitted'),
        returned: openOf(open, row.id, 'returned'),
        lapsed: own.length,
        ending: over ? { rows: 0, first: null } : endingIn(rows, at, soonFrom(alertDays)),
        thisYear: landed ? rows.filter(({ thisYear }) => thisYear).length : null,
        homeFirms: landed ? (row.homeFirms as HomeFirms) : null,
      }
    }),
  }
}

function endingIn(rows: readonly StandingRow[], day: Day, soon: number): IndicatorView['ending'] {
  const days = rows.flatMap((row) => (row.coveredUntil && endsSoon(row, day, soon) ? [row.coveredUntil] : []))
  return { rows: days.length, first: days.sort()[0] ?? null }
}

/** The board without indicators that nobody has set a target for: they are on no plan, so neither behind nor on pace. */
export function withTargets(board: Board): Board {
  return { ...board, indicators: board.indicators.filter(({ target }) => Number(target) > 0) }
}

/** Those indicators: counted, and neither behind nor on pace until somebody says what they are to reach. */
export function withoutTarget(board: Board) {
  return board.indicators
    .filter(({ target }) => Number(target) <= 0)
    .map(({ code, name, unit, kind, better, progress }) => ({
      code,
      name,
      unit,
      kind,
      better,
      value: progress.value,
    }))
}

/** What waits for the bureau and what went back to the incubator, by indicator. */
function openRows(enclaveId: string): Promise<OpenOf[]> {
  return askTogether<OpenOf>(Prisma.sql`
    SELECT e."indicatorId", e.state, count(*)::int AS rows,
      count(*) FILTER (WHERE e."prolongsId" IS NOT NULL)::int AS renewals,
      (coalesce(sum(e.value) FILTER (WHERE e."prolongsId" IS NULL), 0))::text AS value,
      (min(CASE e.state WHEN 'submitted' THEN e."submittedAt" ELSE e."decidedAt" END)
        AT TIME ZONE 'Asia/Shanghai')::date::text AS oldest
    FROM "Evidence" e WHERE e."enclaveId" = ${enclaveId}::uuid AND e.state IN ('submitted', 'returned')
    GROUP BY 1, 2`)
}

function openOfAll(open: readonly OpenOf[]): Board['open'] {
  const [submitted, returned] = ['submitted', 'returned'].map((state) =>
    open.filter((one) => one.state === state),
  )
  const sum = (of: readonly OpenOf[] = []) => of.reduce((all, { rows }) => all + rows, 0)
  const oldest = (submitted ?? []).flatMap((one) => one.oldest ?? []).sort()[0] ?? null
  return { submitted: sum(submitted), oldest, returned: sum(returned) }
}

type OpenOf = OpenRows & { indicatorId: string; state: string }

function openOf(open: readonly OpenOf[], id: string, state: 'submitted' | 'returned'): OpenRows {
  const own = open.find((one) => one.indicatorId === id && one.state === state)
  if (!own) return { rows: 0, renewals: 0, value: '0', oldest: null }
  const { rows, renewals, value, oldest } = own
  return { rows, renewals, value, oldest }
}

type IndicatorRow = Awaited<ReturnType<typeof readIndicators>>[number]

/** The indicators of an enclave with the targets of the plan it is in. */
function readIndicators(enclaveId: string, day: Day) {
  return db.indicator.findMany({
    where: countingOnDay(enclaveId, day),
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    include: { targets: { orderBy: { year: 'asc' } }, ...wordedOn(day) },
  })
}

function factsOf(row: IndicatorRow) {
  return {
    id: row.id,
    ...namedIn(row),
    unitCode: row.unit,
    target: row.target.toFixed(2),
    strict: row.strict,
    rule: wordingOf(row),
    note: noteOf(row),
  }
}
