import { addDays, type Day } from '~/shared/days'
import type { Period } from '~/residence/spaces/availability'

/** Days on which nobody has a room: to the first day it no longer covers; open where nothing is known after. */
export type Window = { startsOn: Day; endsBefore: Day | null }

/** The free windows of a room from a day on, by what is signed; leases may overlap where desks share a room. */
export function freeWindows(leases: readonly Period[], from: Day): Window[] {
  const taken = [...leases].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const windows: Window[] = []
  let free = from
  for (const lease of taken) {
    if (lease.startsOn > free) windows.push({ startsOn: free, endsBefore: lease.startsOn })
    if (lease.endsBefore > free) free = lease.endsBefore
  }
  return [...windows, { startsOn: free, endsBefore: null }]
}

/** The last day of a window, as people say it. */
export const lastDayOf = ({ endsBefore }: Window) => (endsBefore === null ? null : addDays(endsBefore, -1))

/** The first window that is long enough for a stay of so many days. */
export function firstLongEnough(windows: readonly Window[], days: number): Window | null {
  const lasts = ({ startsOn, endsBefore }: Window) =>
    endsBefore === null || addDays(startsOn, days) <= endsBefore
  return windows.find(lasts) ?? null
}
