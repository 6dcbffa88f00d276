import { compareDays, daysBetween, type Day } from '../shared/days'

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
 * done: happened. now: the last that happened, where the firm stands. stalled: the next one, which something
 * blocks or whose planned day has passed. planned: still ahead.
 */
export type StationState = 'done' | 'now' | 'planned' | 'stalled'
export type Station = {
  key: StationKey
  state: StationState
  on: Day | null // the day it happened
  plannedOn: Day | null
  /** Days from the station before: as they passed, to today where it stalls, or as planned. */
  days: number | null
  /** Days past the planned day of a stalled station. */
  lateDays: number | null
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
  const next = STATIONS[last + 1]
  const isStalled = last >= 0 && next !== undefined && isStuck(facts, next, today)
  return STATIONS.map((key, index) => {
    const on = facts.happened[key] ?? null
    const plannedOn = facts.planned[key] ?? null
    const state = stateAt(index, last, on !== null, isStalled)
    return {
      key,
      state,
      on,
      plannedOn,
      days: daysTo(facts, index, state === 'stalled' ? today : (on ?? plannedOn)),
      lateDays: state === 'stalled' && plannedOn && plannedOn < today ? daysBetween(plannedOn, today) : null,
    }
  })
}

/** The station a firm stands at, or null before its first application. */
export function standing(stations: readonly Station[]): Station | null {
  return stations.findLast((station) => station.on !== null) ?? null
}

/** A later station may be reached without an earlier one: that one then stays hollow. */
function stateAt(index: number, last: number, happened: boolean, isStalled: boolean): StationState {
  if (index === last && !isStalled) return 'now'
  if (index === last + 1 && isStalled) return 'stalled'
  return happened ? 'done' : 'planned'
}

function isStuck(facts: LineFacts, next: StationKey, today: Day): boolean {
  const plannedOn = facts.planned[next]
  return facts.blockedSince !== null || (Boolean(plannedOn) && compareDays(plannedOn ?? today, today) < 0)
}

function daysTo(facts: LineFacts, index: number, until: Day | null): number | null {
  if (until === null) return null
  const before = STATIONS.slice(0, index)
    .map((key) => facts.happened[key] ?? facts.planned[key])
    .findLast(Boolean)
  return before ? Math.max(0, daysBetween(before, until)) : null
}
