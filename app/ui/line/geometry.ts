import { daysBetween, type Day } from '~/shared/days'

export type StationState = 'done' | 'now' | 'planned' | 'stalled'
/** A stop on the line: reached (`at`), or to be reached (`planned`). */
export type Station = {
  key: string
  label: string
  at?: Day | null
  planned?: Day | null
  state: StationState
}

/** Evenly spread places from one end to the other. */
export function spread(count: number, from: number, to: number): number[] {
  if (count < 2) return count === 1 ? [from] : []
  return Array.from({ length: count }, (_, i) => round(from + ((to - from) * i) / (count - 1)))
}

/** The last station reached, or -1. */
export function reached(stations: Station[]): number {
  return stations.findLastIndex((station) => station.state !== 'planned')
}

/** Whether a station was reached itself: one that was passed over without a day stays hollow. */
export function isPast(stations: Station[], index: number): boolean {
  const station = stations[index]
  const last = reached(stations)
  return index === last || (index < last && Boolean(station?.at))
}

/** Where the firm stands, in stations: 2.4 is past the third and before the fourth. */
export function pointOnLine(stations: Station[], today?: Day): number {
  const last = reached(stations)
  const here = stations[last]
  if (!here) return 0
  if (last === stations.length - 1 || here.state === 'done') return last
  // A station without a planned day may be passed over; until then the point keeps to its own stretch.
  const next = stations.find(({ planned }, index) => index > last && planned)
  return last + (partOf(here.at, next?.planned, today) ?? (here.state === 'stalled' ? 0.7 : 0.4))
}

function partOf(
  from: Day | null | undefined,
  to: Day | null | undefined,
  today: Day | undefined,
): number | null {
  if (!from || !to || !today || to <= from) return null
  return Math.min(0.76, Math.max(0.14, daysBetween(from, today) / daysBetween(from, to)))
}

/** Where the plan says the firm should be today, in stations; null without a plan that has begun. */
export function shouldBeAt(stations: Station[], today: Day): number | null {
  const dated = stations.flatMap(({ planned, at }, index) => {
    const day = planned ?? at
    return day ? [{ index, day }] : []
  })
  const past = dated.filter(({ day }) => day <= today).at(-1)
  if (!past || !stations.some(({ planned }) => planned)) return null
  const next = dated.find(({ index, day }) => index > past.index && day > today)
  if (!next) return past.index
  const share = daysBetween(past.day, today) / daysBetween(past.day, next.day)
  return past.index + share
}

/** The place of a position (in stations) between given places. */
export function along(places: number[], position: number): number {
  const index = Math.max(0, Math.min(Math.floor(position), places.length - 1))
  const here = places[index] ?? 0
  const next = places[index + 1] ?? here
  return round(here + (next - here) * Math.max(0, position - index))
}

export type Interval = { from: number; days: number; planned: boolean }

/** The days between neighbouring stations that both have a date. */
export function intervals(stations: Station[]): Interval[] {
  return stations.flatMap((station, index) => {
    const next = stations[index + 1]
    const start = station.at ?? station.planned
    const end = next?.at ?? next?.planned
    if (!next || !start || !end || end < start) return []
    return [{ from: index, days: daysBetween(start, end), planned: !next.at }]
  })
}

/** How wide a text is drawn, about: a Chinese character is one em, a figure a little over half. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const char of text) ems += char.charCodeAt(0) > 0x2e80 || char === '—' ? 1 : char === ' ' ? 0.28 : 0.57
  return ems * size
}

/** A text cut so that it fits, with an ellipsis. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let kept = ''
  for (const char of text) {
    if (textWidth(`${kept}${char}…`, size) > width) break
    kept += char
  }
  return kept ? `${kept.trimEnd()}…` : ''
}

export type Label = { x: number; width: number }

/** Centres for labels that keep their order, stay inside and never overlap; crowded ones drop a row. */
export function dodge(labels: Label[], min: number, max: number, gap = 6): { x: number; row: number }[] {
  const ends: number[] = []
  return labels.map(({ x, width }) => {
    const half = width / 2
    const centre = round(Math.min(Math.max(x, min + half), Math.max(max - half, min + half)))
    const free = ends.findIndex((end) => end + gap <= centre - half)
    const row = free === -1 ? ends.length : free
    ends[row] = centre + half
    return { x: centre, row }
  })
}

export type Spot = { column: number; row: number }

/** Stacks points by place: each goes to its own column, or the nearest with room. `parts` run 0 to 1. */
export function stack(parts: number[], columns: number, high: number): Spot[] {
  const filled = Array.from({ length: Math.max(1, columns) }, () => 0)
  const room = Math.max(high, Math.ceil(parts.length / filled.length))
  return parts.map((part) => {
    const wish = Math.min(filled.length - 1, Math.max(0, Math.floor(part * filled.length)))
    const column = nearestWithRoom(filled, wish, room)
    const row = filled[column] ?? 0
    filled[column] = row + 1
    return { column, row }
  })
}

function nearestWithRoom(filled: number[], wish: number, room: number): number {
  for (let away = 0; away < filled.length; away++) {
    for (const column of [wish - away, wish + away]) {
      if ((filled[column] ?? room) < room) return column
    }
  }
  return wish
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
