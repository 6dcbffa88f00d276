import type { Day } from '~/shared/days'

export const PLACE_KINDS = ['registered', 'rd', 'production'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]
export const PLACE_CITIES = ['home', 'host', 'other'] as const
export type PlaceCity = (typeof PLACE_CITIES)[number]

export type Place = {
  kind: PlaceKind
  city: PlaceCity
  address: string
  entityName: string | null
  since: Day
  until: Day | null
}

/** Where a firm is on a day, and where it was before; a place ends before the day it names. */
export function placesOn(places: readonly Place[], kind: PlaceKind, day: Day) {
  const ofKind = places.filter((place) => place.kind === kind).sort((a, b) => (a.since < b.since ? 1 : -1))
  const current = ofKind.find((place) => place.since <= day && (place.until === null || day < place.until))
  return {
    current: current ?? null,
    earlier: ofKind.filter((place) => place.since <= day && place !== current),
  }
}

/** What the three places amount to; none of it is stored (landed: registered in the home city). */
export function standingByPlaces(places: readonly Place[], day: Day) {
  const cityOf = (kind: PlaceKind) => placesOn(places, kind, day).current?.city ?? null
  return {
    registeredAtHome: cityOf('registered') === 'home',
    researchInHost: cityOf('rd') === 'host',
    producesAtHome: cityOf('production') === 'home',
  }
}
