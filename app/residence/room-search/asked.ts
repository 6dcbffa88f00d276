import { UNIT_KINDS, type UnitKind } from '~/residence/spaces/vocabulary'
import { addDays, isDay, lastDayAfter, type Day } from '~/shared/days'
import { readDay } from '~/shared/typed-day'
import { readNumber, type NumberRules } from '~/shared/typed-number'

/** The measures of a room one may ask for, and how each is typed. */
const MEASURES = {
  areaFrom: { unit: 'square_metre', digits: 6, places: 2 },
  areaTo: { unit: 'square_metre', digits: 6, places: 2 },
  height: { digits: 3, places: 2 },
  load: { digits: 4, places: 2 },
  power: { digits: 6, places: 2 },
  price: { unit: 'yuan', digits: 5, places: 2 },
} as const satisfies Record<string, NumberRules>
export type Measure = keyof typeof MEASURES
const MEASURE_NAMES = Object.keys(MEASURES) as Measure[]

export type RoomsAsked = Record<Measure, number | null> & {
  /** The first and the last day on which the room is needed. */
  from: Day
  until: Day
  /** Null: any use but single desks. */
  kind: UnitKind | null
  level: number | null
  /** The division of GB/T 4754 of firms that should sit beside the room. */
  beside: string | null
  water: boolean
  exhaust: boolean
  /** Rooms that somebody has on some of the days, too. */
  withTaken: boolean
}
/** What could not be read and was left out of account. */
export type Unread = Measure | 'from' | 'until'

/** How many months a room is looked for unless the address says until when. */
const USUAL_MONTHS = 12

/** What an address asks for; what cannot be read is named and does not narrow. */
export function roomsAsked(query: URLSearchParams, today: Day): { asked: RoomsAsked; unread: Unread[] } {
  const unread: Unread[] = []
  const text = (name: string) => (query.get(name) ?? '').trim()
  const day = (name: 'from' | 'until', otherwise: Day, least?: Day) => {
    const typed = text(name)
    if (typed === '') return otherwise
    const read = readDay(typed)
    if (isDay(read) && (!least || read >= least)) return read
    unread.push(name)
    return otherwise
  }
  const measures = Object.fromEntries(
    MEASURE_NAMES.map((name) => {
      const typed = text(name)
      if (typed === '') return [name, null]
      const read = readNumber(typed, MEASURES[name])
      if (!read.ok) unread.push(name)
      return [name, read.ok ? Number(read.value) : null]
    }),
  ) as Record<Measure, number | null>
  const from = day('from', today)
  const until = day('until', lastDayAfter(from, USUAL_MONTHS), from)
  const kind = text('kind')
  const level = /^-?\d{1,3}$/.test(text('level')) ? Number(text('level')) : null
  return {
    unread,
    asked: {
      ...measures,
      from,
      until,
      kind: UNIT_KINDS.has(kind) ? kind : null,
      level,
      beside: /^[A-Z]?\d{2}$/.test(text('beside')) ? text('beside') : null,
      water: query.has('water'),
      exhaust: query.has('exhaust'),
      withTaken: query.get('show') === 'all',
    },
  }
}

/** The same address with some words changed; null takes one out. The page begins anew. */
export function searchWith(query: URLSearchParams, change: Record<string, string | null>): string {
  const next = new URLSearchParams(query)
  next.delete('page')
  for (const [name, value] of Object.entries(change)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  for (const [name, value] of [...next]) if (value === '') next.delete(name)
  return next.size > 0 ? `?${next}` : ''
}

/** How far a timeline reaches: from a little before the first day asked to a year after the last. */
export function spanOf({ from, until }: Pick<RoomsAsked, 'from' | 'until'>): { from: Day; to: Day } {
  return { from: addDays(from, -30), to: addDays(until, 366) }
}
