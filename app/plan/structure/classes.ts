import { addDays, yearOf, type Day } from '~/shared/days'
import { pageAsked } from '~/shared/page-range'

/** The classes of industries, and whatever is in neither. */
export const CLASSES = ['resource', 'emerging', 'other'] as const
export type IndustryClass = (typeof CLASSES)[number]
/** Firms by where they are: in residence on a day, or registered in the home city up to it. */
export const WHERE = ['residence', 'landed'] as const
export type Where = (typeof WHERE)[number]

/** The last day before a plan, the last day of each of its years that is over, and today. */
export function classDays({ from, to }: { from: Day; to: Day }, today: Day): Day[] {
  const ends = Array.from(
    { length: yearOf(to) - yearOf(from) },
    (_, index) => `${yearOf(from) + index}-12-31`,
  )
  const past = [...new Set([addDays(from, -1), ...ends, to])].filter((day) => day < today)
  return [...past, today]
}

/** One class and one division of industries, or all; an empty division is what is not known. */
export type ClassQuery = {
  class: IndustryClass | null
  division: string | null
  where: Where
  on: Day | null
  page: number
}
const UNKNOWN = '-'

/** What an address asks for: the firms of which class, where, and on which day; what makes no sense is as if it were not there. */
export function readClass(query: URLSearchParams): ClassQuery {
  const on = query.get('on')
  const division = query.get('division') ?? ''
  return {
    class: CLASSES.find((one) => one === query.get('class')) ?? null,
    division: division === UNKNOWN ? '' : /^\d{2}$/.test(division) ? division : null,
    where: WHERE.find((one) => one === query.get('where')) ?? 'residence',
    on: on !== null && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : null,
    page: pageAsked(query),
  }
}

/** The same as an address says it. */
export function classQuery({ class: of, division, where, on, page }: ClassQuery): string {
  const query = new URLSearchParams({ where })
  if (of !== null) query.set('class', of)
  if (division !== null) query.set('division', division || UNKNOWN)
  if (on !== null) query.set('on', on)
  if (page > 1) query.set('page', String(page))
  return `?${query.toString()}`
}
