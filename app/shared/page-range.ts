/** So many rows of a long list are counted; beyond, it has that many or more. */
export const COUNTED = 1000

/** How many rows a list has; null where nobody counts them, `more` where they are that many or more. */
export type Counted = { total: number | null; more?: boolean }
/** Where a page of a list stands: the place of its first row (null where its address does not say) and what it shows. */
export type PageRange = Counted & { first: number | null; shown: number; size: number }

/** A count that stopped at `COUNTED`. */
export function countedUpTo(count: number): Counted {
  return { total: count, more: count >= COUNTED }
}

/** Where a page of a list that goes by number stands. */
export function rangeOfPage(page: number, size: number, shown: number, counted: Counted): PageRange {
  return { first: (page - 1) * size + 1, shown, size, ...counted }
}

/** The page of a list that an address asks for by number; anything odd is the first. */
export function pageAsked(query: URLSearchParams): number {
  const asked = query.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}

type Page = { size: number; shown: number; previous: unknown; next: unknown }

/**
 * Where a page of a list that goes by key stands: its address carries the place of its first row beside the key; the
 * first and the last page know theirs without it.
 */
export function rangeOfKey(query: URLSearchParams, page: Page, counted: Counted): PageRange {
  const { size, shown, previous, next } = page
  const [carried] = /^[1-9]\d{0,6}$/.exec(query.get('at') ?? '') ?? []
  const { total, more } = counted
  const ofLast = next === null && total !== null && !more ? total - shown + 1 : null
  const first = previous === null ? 1 : (ofLast ?? (carried ? Number(carried) : null))
  return { first, shown, size, ...counted }
}

/** What the address of the next page carries, and that of the one before. */
export function placeOfNext({ first, shown }: PageRange): string {
  return first === null ? '' : String(first + shown)
}
export function placeOfPrevious({ first, size }: PageRange): string {
  return first === null ? '' : String(Math.max(1, first - size))
}
