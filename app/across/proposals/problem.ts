import type { UnitKind } from '~/residence/spaces/vocabulary'

/** What a firm may need of a room beside its area; each is a must or a wish. */
export const FEATURES = ['kind', 'height', 'load', 'power', 'water', 'exhaust'] as const
export type Feature = (typeof FEATURES)[number]

/** A firm that waits for a room, and what it needs. */
export type Wish = {
  id: string
  name: string
  /** From its review, 0 to 100. */
  priority: number
  sqm: number
  /** Single desks, where it asks for no room. */
  desks: number
  kind: UnitKind | null
  height: number | null
  load: number | null
  power: number | null
  water: boolean
  exhaust: boolean
  /** Which of what it needs are musts; the others are wishes. */
  must: readonly Feature[]
  /** Another firm of the same proposal it would like to sit beside. */
  beside: string | null
}

/** A room that is free on all the days, or a desk room with so many free desks. */
export type Place = {
  id: string
  code: string
  kind: UnitKind
  level: number
  sqm: number
  price: number
  height: number | null
  load: number | null
  power: number | null
  water: boolean
  exhaust: boolean
  /** Free desks of a desk room; null for a room that is given whole. */
  seats: number | null
  /** Places that share a wall with it. */
  beside: readonly string[]
}

/** How much each aim counts, as whole points, and how far a room may be from what was asked: a versioned setting. */
export type Aims = {
  placed: number
  priority: number
  area: number
  nice: number
  price: number
  beside: number
  /** The least and the most area in percent of what was asked. */
  least: number
  most: number
}

export type Pair = { wish: string; place: string }
export type Problem = {
  wishes: readonly Wish[]
  places: readonly Place[]
  /** This firm gets that room; this firm does not get that room; rooms kept free. */
  fixed: readonly Pair[]
  barred: readonly Pair[]
  reserved: readonly string[]
  aims: Aims
}

/** Why a place cannot be given to a firm. */
export type Miss = Feature | 'too_small' | 'too_large' | 'no_room' | 'no_desks' | 'reserved' | 'barred'
export type Judged =
  | { ok: false; misses: Miss[] }
  | { ok: true; value: number; parts: { area: number; nice: number; price: number }; unmet: Feature[] }

/** Whether a place has a feature a firm asks for; null where it does not ask. */
export function has(wish: Wish, place: Place, feature: Feature): boolean | null {
  if (feature === 'kind') return wish.kind === null ? null : place.kind === wish.kind
  if (feature === 'water' || feature === 'exhaust') return wish[feature] ? place[feature] : null
  const least = wish[feature]
  return least === null ? null : (place[feature] ?? -1) >= least
}

/** What a firm asks for, in the order of the table. */
export function askedOf(wish: Wish, place: Place): { feature: Feature; met: boolean; must: boolean }[] {
  return FEATURES.flatMap((feature) => {
    const met = has(wish, place, feature)
    return met === null ? [] : [{ feature, met, must: wish.must.includes(feature) }]
  })
}

/**
 * Whether a place may be given to a firm and what it would be worth, in whole points: every must met, the area within the
 * bounds, not kept free, not barred. Nothing is worth less than nothing, so that no firm is left out to gain points.
 */
export function judge(problem: Problem, wish: Wish, place: Place): Judged {
  const { aims } = problem
  const asked = askedOf(wish, place)
  const wantsDesks = wish.sqm === 0 && wish.desks > 0
  const misses: Miss[] = asked.filter(({ met, must }) => must && !met).map(({ feature }) => feature)
  if (problem.reserved.includes(place.id)) misses.push('reserved')
  if (problem.barred.some((pair) => pair.wish === wish.id && pair.place === place.id)) misses.push('barred')
  if (wantsDesks ? place.seats === null || place.seats < wish.desks : place.seats !== null || wish.sqm === 0)
    misses.push(wantsDesks ? 'no_desks' : 'no_room')
  else if (!wantsDesks && place.sqm * 100 < wish.sqm * aims.least) misses.push('too_small')
  else if (!wantsDesks && place.sqm * 100 > wish.sqm * aims.most) misses.push('too_large')
  if (misses.length > 0) return { ok: false, misses }

  const nice = asked.filter(({ must }) => !must)
  const dearest = dearestOf(problem.places)
  const parts = {
    area: wantsDesks ? 100 : areaFit(wish.sqm, place.sqm, aims),
    nice: nice.length === 0 ? 100 : Math.round((nice.filter(({ met }) => met).length / nice.length) * 100),
    price: Math.round(100 - (place.price / dearest) * 100),
  }
  const value =
    aims.placed * 100 +
    aims.priority * wish.priority +
    aims.area * parts.area +
    aims.nice * parts.nice +
    aims.price * parts.price
  return { ok: true, value, parts, unmet: nice.filter(({ met }) => !met).map(({ feature }) => feature) }
}

const DEAREST = new WeakMap<readonly Place[], number>()

/** The highest price among the places, found once for each list however many pairs are judged. */
function dearestOf(places: readonly Place[]): number {
  const known = DEAREST.get(places)
  if (known !== undefined) return known
  const dearest = places.reduce((most, { price }) => Math.max(most, price), 1)
  DEAREST.set(places, dearest)
  return dearest
}

/** 100 for the area asked for, falling to 0 at the least and at the most that is allowed. */
function areaFit(wished: number, got: number, { least, most }: Aims): number {
  const share = (got / wished) * 100
  const far =
    share >= 100 ? (share - 100) / Math.max(1, most - 100) : (100 - share) / Math.max(1, 100 - least)
  return Math.round(100 * (1 - Math.min(1, far)))
}

export type Conflict = Pair & { misses: (Miss | 'taken' | 'not_free')[] }

/** What fixed choices cannot stand: a place that is not free or misses a must, or is fixed twice. */
export function conflictsOf(problem: Problem): Conflict[] {
  const used = new Map<string, number>()
  return problem.fixed.flatMap(({ wish: wishId, place: placeId }): Conflict[] => {
    const wish = problem.wishes.find(({ id }) => id === wishId)
    const place = problem.places.find(({ id }) => id === placeId)
    if (!wish) return []
    if (!place) return [{ wish: wishId, place: placeId, misses: ['not_free'] }]
    const judged = judge(problem, wish, place)
    if (!judged.ok) return [{ wish: wishId, place: placeId, misses: judged.misses }]
    const taken = (used.get(placeId) ?? 0) + (place.seats === null ? 1 : wish.desks)
    used.set(placeId, taken)
    return taken > (place.seats ?? 1) ? [{ wish: wishId, place: placeId, misses: ['taken'] }] : []
  })
}

/** Which firm gets which place. */
export type Assignment = ReadonlyMap<string, string>

/** Whether a firm sits beside the one it would like to: a wall shared, or desks in one room. */
export function isBeside(problem: Problem, assigned: Assignment, wish: Wish): boolean {
  const own = problem.places.find(({ id }) => id === assigned.get(wish.id))
  const other = wish.beside === null ? undefined : assigned.get(wish.beside)
  if (!own || !other) return false
  return other === own.id ? own.seats !== null : own.beside.includes(other)
}

/** What an assignment is worth in whole points; null when it breaks a rule. */
export function worthOf(problem: Problem, assigned: Assignment): number | null {
  const used = new Map<string, number>()
  let worth = 0
  for (const wish of problem.wishes) {
    const placeId = assigned.get(wish.id)
    const fixed = problem.fixed.find((pair) => pair.wish === wish.id)
    if (fixed && fixed.place !== placeId) return null
    if (placeId === undefined) continue
    const place = problem.places.find(({ id }) => id === placeId)
    if (!place) return null
    const judged = judge(problem, wish, place)
    if (!judged.ok) return null
    const taken = (used.get(placeId) ?? 0) + (place.seats === null ? 1 : wish.desks)
    if (taken > (place.seats ?? 1)) return null
    used.set(placeId, taken)
    worth += judged.value + (isBeside(problem, assigned, wish) ? problem.aims.beside * 100 : 0)
  }
  return worth
}
