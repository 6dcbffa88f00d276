import { SITE_KINDS, SITE_STATES, type SiteKind, type SiteState } from './vocabulary'
import { pageAsked } from '~/shared/page-range'

/** What a list of sites is asked for by its address; `least` is mu of land, or square metres of factories. */
export type SiteQuery = {
  kind: SiteKind | null
  state: SiteState | null
  /** The id of a park, or `none` for sites outside the parks. */
  park: string | null
  least: number | null
  page: number
}
export const SITES_ON_A_PAGE = 40

/** The filters an address asks for; anything odd is left out. */
export function readSiteQuery(query: URLSearchParams): SiteQuery {
  const kind = query.get('kind') ?? ''
  const state = query.get('state') ?? ''
  const park = query.get('park') ?? ''
  const least = query.get('least') ?? ''
  return {
    kind: SITE_KINDS.has(kind) ? kind : null,
    state: SITE_STATES.has(state) ? state : null,
    park: /^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(park) ? park : null,
    least: /^[1-9]\d{0,6}$/.test(least) ? Number(least) : null,
    page: pageAsked(query),
  }
}

/** The address of the list with other filters or another page. */
export function siteListAddress(base: string, query: SiteQuery, change: Partial<SiteQuery> = {}): string {
  const asked = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  for (const name of ['kind', 'state', 'park', 'least'] as const)
    if (asked[name] !== null) parts.set(name, String(asked[name]))
  if (asked.page > 1) parts.set('page', String(asked.page))
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}
