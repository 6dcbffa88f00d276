import { KINDS, SIDES, type Kind, type Side } from './vocabulary'
import { pageAsked } from '~/shared/page-range'

/** Which commitments a list shows: what is still owed, what is late, what waits for an answer, what is over, or drafts. */
export const SHOWS = ['owed', 'late', 'answer', 'over', 'draft'] as const
export type Show = (typeof SHOWS)[number]
export const ORDERS = ['due', 'firm'] as const
export type Order = (typeof ORDERS)[number]

/** What the list is asked for by its address. */
export type CommitmentQuery = {
  show: Show
  side: Side | null
  kind: Kind | null
  park: string | null
  by: Order
  page: number
}
export const COMMITMENTS_ON_A_PAGE = 40

/** The filters an address asks for; anything odd is left out. */
export function readCommitmentQuery(query: URLSearchParams): CommitmentQuery {
  const side = query.get('side') ?? ''
  const kind = query.get('kind') ?? ''
  const park = query.get('park') ?? ''
  return {
    show: SHOWS.find((one) => one === query.get('show')) ?? 'owed',
    side: SIDES.has(side) ? side : null,
    kind: KINDS.has(kind) ? kind : null,
    park: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(park) ? park : null,
    by: ORDERS.find((one) => one === query.get('by')) ?? 'due',
    page: pageAsked(query),
  }
}

/** The address of the list with other filters or another page. */
export function commitmentsAddress(
  base: string,
  query: CommitmentQuery,
  change: Partial<CommitmentQuery> = {},
): string {
  const asked = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  if (asked.show !== 'owed') parts.set('show', asked.show)
  for (const name of ['side', 'kind', 'park'] as const) if (asked[name] !== null) parts.set(name, asked[name])
  if (asked.by !== 'due') parts.set('by', asked.by)
  if (asked.page > 1) parts.set('page', String(asked.page))
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}
