import { codeFrom } from '~/plan/counting/named'
import { ALL_DAYS, drillQuery, readDrill, type DrillDays } from '~/plan/counting/drill'
import { PARTS, type Part } from '~/plan/counting/parts'

/** By what figures are broken down: by time, or by what their rows belong to. */
export const BY = [...PARTS, 'year', 'month'] as const
export type By = (typeof BY)[number]
/** By what the lines of one indicator stand in order; with all indicators the code of one of them stands in its place. */
export const FIGURES = ['approved', 'submitted', 'returned', 'target', 'gap'] as const
export type FigureOfLine = (typeof FIGURES)[number]

export type BreakdownQuery = DrillDays & {
  by: By
  /** One indicator with all it has, or all with what is approved. */
  indicator: string | null
  /** A figure, the code of an indicator, or null: time by time, all else by what is approved. */
  sort: string | null
  up: boolean
  page: number
}

/** By what a year's target may be split. */
export const SPLITS = ['park', 'district', 'department'] as const
export type SplitBy = (typeof SPLITS)[number]
export const splitOf = (by: By): SplitBy | null => SPLITS.find((one) => one === by) ?? null

export const isTime = (by: By): by is 'year' | 'month' => by === 'year' || by === 'month'
export const partOf = (by: By): Part | null => (isTime(by) ? null : by)

/** Reads what an address asks for; what makes no sense is as if it were not there. */
export function readBreakdown(query: URLSearchParams): BreakdownQuery {
  const { year, half, month, page } = readDrill(query)
  const by = BY.find((one) => one === query.get('by')) ?? 'park'
  return {
    by,
    indicator: codeFrom(query.get('indicator')),
    sort: codeFrom(query.get('sort')),
    up: query.get('up') === '1',
    year,
    half,
    month,
    page,
  }
}

/** The same as an address says it, without what is usual. */
export function breakdownQuery({ by, indicator, sort, up, ...days }: BreakdownQuery): string {
  const query = new URLSearchParams(drillQuery({ ...days, state: null }).slice(1))
  if (by !== 'park') query.set('by', by)
  if (indicator !== null) query.set('indicator', indicator)
  if (sort !== null) query.set('sort', sort)
  if (up) query.set('up', '1')
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** Where the rows of a line stand: its days, or the days of the page and its part. */
export function daysOfLine(by: By, key: string, asked: DrillDays): DrillDays {
  if (!isTime(by)) return { year: asked.year, half: asked.half, month: asked.month }
  const [year, month] = key.split('-').map(Number)
  return { ...ALL_DAYS, year: year ?? null, month: month ?? null }
}
