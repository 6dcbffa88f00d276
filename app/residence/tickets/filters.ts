import { PRIORITIES, type Priority } from '~/ground/settings/care'
import { pageAsked } from '~/shared/page-range'

export const SHOWN = ['open', 'done', 'all'] as const
export const OWNERS = ['mine', 'nobody'] as const
const PLACE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export type TicketFilters = {
  show: (typeof SHOWN)[number]
  kind: string | null
  priority: Priority | null
  owner: (typeof OWNERS)[number] | null
  placeId: string | null
  page: number
}

/** The filters an address carries; anything odd is none. */
export function filtersOf(url: string): TicketFilters {
  const asked = new URL(url).searchParams
  const kind = (asked.get('kind') ?? '').replaceAll('\0', '').slice(0, 40)
  const priority = asked.get('priority') ?? ''
  const place = asked.get('place') ?? ''
  return {
    show: SHOWN.find((one) => one === asked.get('show')) ?? 'open',
    kind: kind || null,
    priority: PRIORITIES.has(priority) ? priority : null,
    owner: OWNERS.find((one) => one === asked.get('owner')) ?? null,
    placeId: PLACE.test(place) ? place : null,
    page: pageAsked(asked),
  }
}

/** The same filters as an address, with some of them changed; the page begins anew. */
export function addressWith(
  here: string,
  filters: TicketFilters,
  changes: Partial<TicketFilters> = {},
): string {
  const { show, kind, priority, owner, placeId } = { ...filters, ...changes }
  const query = new URLSearchParams({
    ...(show === 'open' ? {} : { show }),
    ...(kind ? { kind } : {}),
    ...(priority ? { priority } : {}),
    ...(owner ? { owner } : {}),
    ...(placeId ? { place: placeId } : {}),
  })
  return query.size > 0 ? `${here}?${query}` : here
}
