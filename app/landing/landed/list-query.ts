import { isQuarter, type Quarter } from '~/landing/quarters/quarter'
import { RESPONSES, type Response } from '~/landing/quarters/vocabulary'
import { pageAsked } from '~/shared/page-range'

export const SORTS = ['name', 'output', 'growth', 'since'] as const
export type LandedSort = (typeof SORTS)[number]
/** What the list of landed firms is asked for by its address. */
export type LandedQuery = {
  quarter: Quarter
  response: Response | null
  park: string | null
  sort: LandedSort
  page: number
}
export const LANDED_ON_A_PAGE = 30

/** The filters and the order an address asks for; anything odd is left out. A quarter that is not over is the last one. */
export function readLandedQuery(query: URLSearchParams, last: Quarter): LandedQuery {
  const [quarter, response, park] = ['quarter', 'response', 'park'].map((name) => query.get(name) ?? '')
  return {
    quarter: quarter && isQuarter(quarter) && quarter < last ? quarter : last,
    response: response && RESPONSES.has(response) ? response : null,
    park: park && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(park) ? park : null,
    sort: SORTS.find((one) => one === query.get('sort')) ?? 'name',
    page: pageAsked(query),
  }
}

/** The address of the list with other filters, another order or another page. */
export function landedAddress(
  base: string,
  query: LandedQuery,
  last: Quarter,
  change: Partial<LandedQuery> = {},
): string {
  const { quarter, response, park, sort, page } = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  if (quarter !== last) parts.set('quarter', quarter)
  if (response) parts.set('response', response)
  if (park) parts.set('park', park)
  if (sort !== 'name') parts.set('sort', sort)
  if (page > 1) parts.set('page', String(page))
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}
