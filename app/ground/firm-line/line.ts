import { daysBetween, type Day } from '~/shared/days'

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
const FIRST_IN_HOME_CITY: StationKey = 'signed'

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

/**
 * Where a firm stands on the way from the host city to the home city, as seven stations in the order of what
 * happened: a firm that signed before it graduated has its graduation after the signing.
 */
export function stationsOf(facts: LineFacts, today: Day): Station[] {
  const furthest = STATIONS.findLastIndex((key) => Boolean(facts.happened[key]))
  const stuck = furthest >= 0 && stuckBefore(facts, STATIONS[furthest + 1], today)
  const order = orderOf(facts)
  const last = order.findLastIndex((key) => Boolean(facts.happened[key]))
  return order.map((key, index) => {
    const at = facts.happened[key] ?? null
    const planned = facts.planned[key] ?? null
    const state = index === last ? (stuck ? 'stalled' : 'now') : at === null ? 'planned' : 'done'
    return { key, state, at, planned, days: daysTo(facts, order.slice(0, index), at ?? planned) }
  })
}

/** The stations west to east, but graduation after whatever of the landing happened before it. */
function orderOf({ happened }: LineFacts): StationKey[] {
  const { graduated } = happened
  const west = STATIONS.indexOf(LAST_IN_HOST_CITY)
  const before = STATIONS.findLastIndex((key, index) => {
    const at = happened[key]
    return index > west && graduated && at && at < graduated
  })
  if (before < 0) return [...STATIONS]
  const others = STATIONS.filter((key) => key !== LAST_IN_HOST_CITY)
  return [...others.slice(0, before), LAST_IN_HOST_CITY, ...others.slice(before)]
}

/** How many stations lie west of the boundary of the two cities, less one: the place of the last of them. */
export function boundaryOf(stations: readonly Pick<Station, 'key'>[]): number {
  return stations.findIndex(({ key }) => key === FIRST_IN_HOME_CITY) - 1
}

/** The furthest station a firm has reached, or null before its first application. */
export function furthestStation(stations: readonly Station[]): Station | null {
  return STATIONS.reduce<Station | null>(
    (last, key) => stations.find((station) => station.key === key && station.at !== null) ?? last,
    null,
  )
}

/** Whether the firm stands still before its next station. */
export function isStalled(stations: readonly Station[]): boolean {
  return stations.some(({ state }) => state === 'stalled')
}

/** The station after the furthest reached, as the way goes; null at its end. */
export function nextStation(stations: readonly Station[]): Station | null {
  const here = furthestStation(stations)
  const next = STATIONS[here ? STATIONS.indexOf(here.key) + 1 : 0]
  return stations.find(({ key }) => key === next) ?? null
}

/** Days past the planned day of the next station, or null while it is not late. */
export function lateDays(stations: readonly Station[], today: Day): number | null {
  const next = nextStation(stations)
  return next?.planned && next.planned < today ? daysBetween(next.planned, today) : null
}

function stuckBefore(facts: LineFacts, next: StationKey | undefined, today: Day): boolean {
  if (next === undefined) return false
  const planned = facts.planned[next]
  return facts.blockedSince !== null || (planned !== null && planned !== undefined && planned < today)
}

function daysTo(facts: LineFacts, earlier: readonly StationKey[], until: Day | null): number | null {
  if (until === null) return null
  const before = earlier.map((key) => facts.happened[key] ?? facts.planned[key]).findLast(Boolean)
  return before ? Math.max(0, daysBetween(before, until)) : null
}
