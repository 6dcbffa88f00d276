import { LEVELS, STANDINGS } from '~/landing/park-rules/vocabulary'
import { pageAsked } from '~/shared/page-range'

export const SORTS = ['name', 'level', 'standing', 'rank', 'projects'] as const
export type ParkSort = (typeof SORTS)[number]
/** What a list of parks is asked for by its address. */
export type ParkQuery = {
  level: (typeof LEVELS)['codes'][number] | null
  standing: (typeof STANDINGS)['codes'][number] | null
  sort: ParkSort
  page: number
}
export const PARKS_ON_A_PAGE = 30

/** The filters and the order an address asks for; anything odd is left out. */
export function readParkQuery(query: URLSearchParams): ParkQuery {
  const level = query.get('level') ?? ''
  const standing = query.get('standing') ?? ''
  return {
    level: LEVELS.has(level) ? level : null,
    standing: STANDINGS.has(standing) ? standing : null,
    sort: SORTS.find((one) => one === query.get('sort')) ?? 'name',
    page: pageAsked(query),
  }
}

/** The address of a list with other filters, another order or another page. */
export function parkListAddress(base: string, query: ParkQuery, change: Partial<ParkQuery> = {}): string {
  const { level, standing, sort, page } = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  if (level) parts.set('level', level)
  if (standing) parts.set('standing', standing)
  if (sort !== 'name') parts.set('sort', sort)
  if (page > 1) parts.set('page', String(page))
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}
