import { pageAsked } from '~/shared/page-range'

/** What a department may have in hand: a matter of a landing, support a key firm asked for, a task of a measure. */
export const MATTERS = ['ask', 'support', 'task'] as const
export type Matter = (typeof MATTERS)[number]

/** How a matter stands: in hand (late or not), answered in time or late, taken back. */
export const STANDINGS = ['open', 'late', 'in_time', 'answered_late', 'withdrawn'] as const
export type Standing = (typeof STANDINGS)[number]
/** In hand is what is open, whether late or not. */
export const SHOWS = ['in_hand', ...STANDINGS] as const
export type Show = (typeof SHOWS)[number]

export type WorkQuery = {
  matter: Matter | null
  /** The year in which it was asked. */
  year: number | null
  department: string | null
  show: Show | null
  page: number
}

export const MATTERS_ON_A_PAGE = 40
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What an address asks for; anything odd is left out. */
export function readWork(query: URLSearchParams): WorkQuery {
  const department = query.get('department') ?? ''
  const year = query.get('year') ?? ''
  return {
    matter: MATTERS.find((one) => one === query.get('matter')) ?? null,
    year: /^20\d\d$/.test(year) ? Number(year) : null,
    department: ID.test(department) ? department : null,
    show: SHOWS.find((one) => one === query.get('show')) ?? null,
    page: pageAsked(query),
  }
}

/** The same as an address says it. */
export function workAddress(base: string, query: WorkQuery, change: Partial<WorkQuery> = {}): string {
  const asked = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  for (const name of ['matter', 'department', 'show'] as const)
    if (asked[name] !== null) parts.set(name, asked[name])
  if (asked.year !== null) parts.set('year', String(asked.year))
  if (asked.page > 1) parts.set('page', String(asked.page))
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}
