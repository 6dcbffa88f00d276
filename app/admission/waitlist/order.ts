/** The order of a waiting list with one more on it: at the wished place, or last. Places count from 1. */
export function placedAt(order: readonly string[], id: string, wished: number | null): string[] {
  const others = order.filter((one) => one !== id)
  const place = wished === null ? others.length : Math.min(Math.max(wished - 1, 0), others.length)
  return [...others.slice(0, place), id, ...others.slice(place)]
}

/** How many places of an intake are free; never fewer than none. */
export function placesFree(quota: number, taken: number): number {
  return Math.max(0, quota - taken)
}
