import { addDays, addMonths, type Day, yearNamed } from '~/shared/days'
import type { EvidenceState } from '~/plan/evidence/lifecycle'
import { partQuery, readPart, type PartOfRows } from './parts'
import { pageAsked } from '~/shared/page-range'

/** Which rows behind a figure are looked at: all years, one year, half of it or a month of it; in all states or one. */
export const ROW_FILTERS = ['approved', 'submitted', 'returned', 'out'] as const
export type RowFilter = (typeof ROW_FILTERS)[number]
export type Drill = {
  year: number | null
  half: 1 | 2 | null
  /** 1 to 12. */
  month: number | null
  state: RowFilter | null
  page: number
  /** Only the rows of one park, industry, intake …, as they stood on the day they count. */
  part?: PartOfRows | null
}
export type DrillDays = Pick<Drill, 'year' | 'half' | 'month'>
export const ALL_DAYS: DrillDays = { year: null, half: null, month: null }

/** Reads a drill from an address; what makes no sense is as if it were not there. */
export function readDrill(query: URLSearchParams): Drill {
  const year = yearNamed(query.get('year'))
  const half =
    year !== null && /^[12]$/.test(query.get('half') ?? '') ? (Number(query.get('half')) as 1 | 2) : null
  const typed = query.get('month') ?? ''
  const month = year !== null && /^([1-9]|1[0-2])$/.test(typed) ? Number(typed) : null
  const state = ROW_FILTERS.find((one) => one === query.get('state')) ?? null
  const page = pageAsked(query)
  return { year, half: month === null ? half : halfOf(month), month, state, page, part: readPart(query) }
}

/** The query string of a drill, without what is usual. */
export function drillQuery({ year, half, month, state, page, part }: Drill): string {
  const query = new URLSearchParams(part ? partQuery(part) : [])
  if (year !== null) query.set('year', String(year))
  if (year !== null && month !== null) query.set('month', String(month))
  else if (year !== null && half !== null) query.set('half', String(half))
  if (state !== null) query.set('state', state)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** The days a drill covers, both included; null when it covers all. */
export function drillSpan({ year, half, month }: DrillDays): { from: Day; to: Day } | null {
  if (year === null) return null
  if (month !== null) {
    const from = `${year}-${String(month).padStart(2, '0')}-01`
    return { from, to: addDays(addMonths(from, 1), -1) }
  }
  return {
    from: `${year}-${half === 2 ? '07-01' : '01-01'}`,
    to: `${year}-${half === 1 ? '06-30' : '12-31'}`,
  }
}

/** The half of the year in which a month lies. */
export function halfOf(month: number): 1 | 2 {
  return month <= 6 ? 1 : 2
}

/** How many rows, and how much, stand in each state in a month; `lapsed` were approved and count no more. */
export type MonthCount = {
  year: number
  /** 1 to 12. */
  month: number
  state: EvidenceState
  lapsed: boolean
  rows: number
  value: string
}
export type RowCounts = Record<RowFilter, number>

/** How many rows a drill has: those of its days, in its state. */
export function rowsIn(months: readonly MonthCount[], drill: Drill): number {
  const counts = countsIn(months, drill)
  if (drill.state) return counts[drill.state]
  return counts.approved + counts.submitted + counts.returned + counts.out
}

/** Rows by what they are to the figure, inside a drill's days. */
export function countsIn(months: readonly MonthCount[], { year, half, month }: DrillDays): RowCounts {
  const counts: RowCounts = { approved: 0, submitted: 0, returned: 0, out: 0 }
  for (const one of months) {
    if (year !== null && one.year !== year) continue
    if (month !== null ? one.month !== month : half !== null && halfOf(one.month) !== half) continue
    counts[one.state === 'withdrawn' || one.lapsed ? 'out' : one.state] += one.rows
  }
  return counts
}
