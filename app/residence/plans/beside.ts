import type { Drawing, Shape } from './drawing'
import { boundsOf, edgesOf, type Point } from './polygon'

/** Centimetres by which two rooms may lie apart, a wall thick, and still be neighbours; and that their wall is longer than. */
const WALL = 60
/** The sine of the angle up to which two walls are parallel: drawn by hand over an image they never quite are. */
const SLANT = 0.05

/** The rooms of a drawing that share a wall, not a corner, each with its neighbours. */
export function besideOn({ shapes }: Drawing): Map<string, string[]> {
  const rooms = shapes.filter((one): one is Shape & { unitId: string } => one.unitId !== null)
  const beside = new Map<string, string[]>()
  for (const [index, one] of rooms.entries()) {
    for (const other of rooms.slice(index + 1)) {
      if (!mayTouch(one.points, other.points) || !shareAWall(one.points, other.points)) continue
      beside.set(one.unitId, [...(beside.get(one.unitId) ?? []), other.unitId])
      beside.set(other.unitId, [...(beside.get(other.unitId) ?? []), one.unitId])
    }
  }
  return beside
}

function mayTouch(a: readonly number[], b: readonly number[]): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  const gap = (from: number, size: number, to: number, length: number) =>
    Math.max(from, to) - Math.min(from + size, to + length)
  return gap(one.x, one.w, other.x, other.w) <= WALL && gap(one.y, one.h, other.y, other.h) <= WALL
}

function shareAWall(a: readonly number[], b: readonly number[]): boolean {
  return edgesOf(a).some((wall) => edgesOf(b).some((other) => runAlong(wall, other)))
}

type Wall = readonly [Point, Point]

/** Whether two walls run along each other, no further apart than a wall is thick, for longer than that. */
function runAlong([a, b]: Wall, [c, d]: Wall): boolean {
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const other = Math.hypot(d.x - c.x, d.y - c.y)
  if (length === 0 || other === 0) return false
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length]
  const turn = Math.abs(x * (d.y - c.y) - y * (d.x - c.x)) / other
  if (turn > SLANT) return false
  const along = (p: Point) => x * (p.x - a.x) + y * (p.y - a.y)
  const away = (p: Point) => Math.abs(x * (p.y - a.y) - y * (p.x - a.x))
  const [from, until] = [along(c), along(d)].sort((one, two) => one - two) as [number, number]
  return Math.min(away(c), away(d)) <= WALL && Math.min(until, length) - Math.max(from, 0) > WALL
}
