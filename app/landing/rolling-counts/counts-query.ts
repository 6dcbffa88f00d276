import { addDays, addMonths, type Day } from '~/shared/days'
import { pageAsked } from '~/shared/page-range'
import { PHASES, type Phase } from './phases'

/** What the page of rolling counts is asked for by its address: a month, and the rows behind one of its numbers. */
export type CountsQuery = {
  /** YYYY-MM; the present month where nothing sound was asked for. */
  month: string
  park: string | null
  phase: Phase | null
  /** The rows are shown below: of all phases or of one. */
  rows: boolean
  page: number
}
export const ROWS_ON_A_PAGE = 20
export const MONTHS_SHOWN = 12

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/

/** The filters an address asks for; a month to come and anything odd is left out. */
export function readCounts(query: URLSearchParams, today: Day): CountsQuery {
  const month = query.get('month') ?? ''
  const park = query.get('park') ?? ''
  const phase = query.get('phase') ?? ''
  const now = today.slice(0, 7)
  return {
    month: MONTH.test(month) && month <= now ? month : now,
    park: ID.test(park) ? park : null,
    phase: PHASES.has(phase) ? phase : null,
    rows: query.get('rows') === '1',
    page: pageAsked(query),
  }
}

/** The address of the page with something changed; what is usual is left out. */
export function countsAddress(
  base: string,
  query: CountsQuery,
  today: Day,
  change: Partial<CountsQuery> = {},
) {
  const asked = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  if (asked.month !== today.slice(0, 7)) parts.set('month', asked.month)
  if (asked.park) parts.set('park', asked.park)
  if (asked.phase) parts.set('phase', asked.phase)
  if (asked.rows) parts.set('rows', '1')
  if (asked.page > 1) parts.set('page', String(asked.page))
  const search = parts.size ? `?${parts}` : ''
  return `${base}${search}${asked.rows ? '#rows' : ''}`
}

/** The day on which a month is counted: its last, of the present month today. */
export function countedOn(month: string, today: Day): Day {
  const last = addDays(addMonths(`${month}-01`, 1), -1)
  return last < today ? last : today
}

/** The months shown, the latest first, each with the day on which it is counted. */
export function monthsUntil(month: string, today: Day): { month: string; day: Day }[] {
  return Array.from({ length: MONTHS_SHOWN }, (_, back) => {
    const one = addMonths(`${month}-01`, -back).slice(0, 7)
    return { month: one, day: countedOn(one, today) }
  })
}

/** The months beside one: none after the present. */
export function besideMonth(month: string, today: Day) {
  const next = addMonths(`${month}-01`, 1).slice(0, 7)
  return {
    previous: addMonths(`${month}-01`, -1).slice(0, 7),
    next: next <= today.slice(0, 7) ? next : null,
  }
}
