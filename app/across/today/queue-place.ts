import { TABS, type Tab } from './groups'

/** Which queue one came from, and who came after the file one acted on: both travel in the address. */
export type QueueTrail = { tab: Tab; then: string | null }

export function trailOf(search: URLSearchParams): QueueTrail {
  const asked = search.get('queue')
  return { tab: TABS.find((one) => one === asked) ?? 'ours', then: search.get('then') }
}

/** The trail as the end of an address. */
export function trailSearch({ tab, then }: QueueTrail): string {
  return `?${new URLSearchParams({ queue: tab, ...(then ? { then } : {}) }).toString()}`
}

/** Where a file stands in a queue; `at` counts from 1 and is null for a file that is not in it. */
export type QueuePlace<T> = { at: number | null; of: number; previous: T | null; next: T | null }

/** The neighbours of a file. One that has left the queue is followed by the file that came after it, or else the first. */
export function placeIn<T extends { id: string }>(
  queue: readonly T[],
  id: string,
  then: string | null,
): QueuePlace<T> {
  const index = queue.findIndex((one) => one.id === id)
  const of = queue.length
  if (index === -1) {
    return { at: null, of, previous: null, next: queue.find((one) => one.id === then) ?? queue[0] ?? null }
  }
  return { at: index + 1, of, previous: queue[index - 1] ?? null, next: queue[index + 1] ?? null }
}
