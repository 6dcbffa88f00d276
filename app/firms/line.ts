import { daysBetween, type Day } from '../shared/days'

/** The stations of the line, west to east; the boundary of the two cities runs between graduated and signed. */
export const STATIONS = [
  'applied',
  'resident',
  'graduated',
  'signed',
  'registered',
  'building',
  'producing',
] as const
export type StationKey = (typeof STATIONS)[number]
/** The last station on the host city's side. */
export const LAST_IN_HOST_CITY: StationKey = 'graduated'

/**
 * done: happened. now: the last that happened, where the firm stands. stalled: the same, where something blocks
 * the next station or its planned day has passed. planned: still ahead.
 */
export type StationState = 'done' | 'now' | 'planned' | 'stalled'
export type Station = {
  key: StationKey
  state: StationState
  at: Day | null // the day it happened
  planned: Day | null
  /** Days from the station before, as they passed or as planned. */
  days: number | null
}

/** What the line is read off: dated facts of the application, the tenancy and the landing project. */
export type LineFacts = {
  happened: Partial<Record<StationKey, Day | null>>
  planned: Partial<Record<StationKey, Day | null>>
  blockedSince: Day | null
}

/** Where a firm stands on the way from the host city to the home city, as seven stations. */
export function stationsOf(facts: LineFacts, today: Day): Station[] {
  const last = STATIONS.findLastIndex((key) => Boolean(facts.happened[key]))
  const stuck = last >= 0 && stuckBefore(facts, STATIONS[last + 1], today)
  return STATIONS.map((key, index) => {
    const at = facts.happened[key] ?? null
    const planned = facts.planned[key] ?? null
    const state = index === last ? (stuck ? 'stalled' : 'now') : at === null ? 'planned' : 'done'
    return { key, state, at, planned, days: daysTo(facts, index, at ?? planned) }
  })
}

/** The station a firm stands at, or null before its first application. */
export function standing(stations: readonly Station[]): Station | null {
  return stations.findLast((station) => station.at !== null) ?? null
}

/** Days past the planned day of the next station, or null while it is not late. */
export function lateDays(stations: readonly Station[], today: Day): number | null {
  const next = stations[stations.findLastIndex((station) => station.at !== null) + 1]
  return next?.planned && next.planned < today ? daysBetween(next.planned, today) : null
}

function stuckBefore(facts: LineFacts, next: StationKey | undefined, today: Day): boolean {
  if (next === undefined) return false
  const planned = facts.planned[next]
  return facts.blockedSince !== null || (planned !== null && planned !== undefined && planned < today)
}

function daysTo(facts: LineFacts, index: number, until: Day | null): number | null {
  if (until === null) return null
  const before = STATIONS.slice(0, index)
    .map((key) => facts.happened[key] ?? facts.planned[key])
    .findLast(Boolean)
  return before ? Math.max(0, daysBetween(before, until)) : null
}
