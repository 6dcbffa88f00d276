import { STATIONS, type StationKey } from './line'

/** So many firms stand at one place past a station, in thousandths of its length. */
export type Standing = {
  station: StationKey
  kind: 'filled' | 'hollow' | 'stalled'
  place: number
  firms: number
}
export type CrowdPoint = { station: StationKey; part: number; kind: Standing['kind'] }
export type Crowd = {
  total: number
  counts: Record<StationKey, number>
  points: CrowdPoint[]
  /** How many firms a point stands for at most. */
  perPoint: number
}

/** Up to so many firms at each station have a point each; where there are more, all points stand for several. */
export const MOST_POINTS = 150

/** Everybody on the line as counts and points; the picture keeps its size however many there are. */
export function crowdFrom(standings: readonly Standing[]): Crowd {
  const counts = Object.fromEntries(STATIONS.map((key) => [key, 0])) as Record<StationKey, number>
  for (const { station, firms } of standings) counts[station] += firms
  const perPoint = Math.max(1, ...Object.values(counts).map((count) => Math.ceil(count / MOST_POINTS)))
  return {
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    counts,
    perPoint,
    points: standings.flatMap(({ station, kind, place, firms }) =>
      Array.from({ length: Math.ceil(firms / perPoint) }, () => ({ station, kind, part: place / 1000 })),
    ),
  }
}
