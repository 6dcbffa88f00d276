import { CLASSES, VERDICTS, type LandClass, type Verdict } from './vocabulary'
import { pageAsked } from '~/shared/page-range'

/** What the ledger is asked for by its address. */
export type LedgerQuery = {
  class: LandClass | null
  verdict: Verdict | 'idle' | null
  park: string | null
  page: number
}
export const PARCELS_ON_A_PAGE = 40

/** The filters an address asks for; anything odd is left out. */
export function readLedgerQuery(query: URLSearchParams): LedgerQuery {
  const kind = query.get('class') ?? ''
  const verdict = query.get('verdict') ?? ''
  const park = query.get('park') ?? ''
  return {
    class: CLASSES.has(kind) ? kind : null,
    verdict: verdict === 'idle' || VERDICTS.has(verdict) ? verdict : null,
    park: /^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(park) ? park : null,
    page: pageAsked(query),
  }
}

/** The address of the ledger with other filters or another page. */
export function ledgerAddress(base: string, query: LedgerQuery, change: Partial<LedgerQuery> = {}): string {
  const asked = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  for (const name of ['class', 'verdict', 'park'] as const)
    if (asked[name] !== null) parts.set(name, asked[name])
  if (asked.page > 1) parts.set('page', String(asked.page))
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}
