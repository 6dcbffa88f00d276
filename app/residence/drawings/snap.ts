import { cornersOf, edgesOf, type Point, type Polygon } from '~/residence/plans/polygon'

export type SnapTo = {
  /** Other shapes, whose corners and walls draw a point to them. */
  others: readonly Polygon[]
  /** Centimetres between two lines of the grid. */
  grid: number
  /** How near, in centimetres, a corner or a wall must be. */
  reach: number
}

/** Where a point comes to lie: on the nearest corner, else on the nearest wall, else in line with corners or on the grid. */
export function snapped(point: Point, { others, grid, reach }: SnapTo): Point {
  const corners = others.flatMap(cornersOf)
  const corner = nearest(point, corners, reach)
  if (corner) return corner
  const feet = others.flatMap((other) => edgesOf(other).map((edge) => footOn(point, edge)))
  const foot = nearest(point, feet, reach)
  if (foot) return along(foot, point, corners, { grid, reach })
  return {
    x:
      inLine(
        point.x,
        corners.map(({ x }) => x),
        reach,
      ) ?? toGrid(point.x, grid),
    y:
      inLine(
        point.y,
        corners.map(({ y }) => y),
        reach,
      ) ?? toGrid(point.y, grid),
  }
}

/** How far a whole shape moves so that one of its corners comes to lie where it would alone. */
export function snappedMove(points: Polygon, by: Point, to: SnapTo): Point {
  const moves = cornersOf(points).map(({ x, y }) => {
    const wanted = { x: x + by.x, y: y + by.y }
    const lands = snapped(wanted, { ...to, grid: 1 })
    return { x: lands.x - x, y: lands.y - y, far: distance(wanted, lands) }
  })
  const best = moves.filter(({ far }) => far > 0.5).sort((a, b) => a.far - b.far)[0]
  if (best) return { x: best.x, y: best.y }
  const first = cornersOf(points)[0] ?? { x: 0, y: 0 }
  return { x: toGrid(first.x + by.x, to.grid) - first.x, y: toGrid(first.y + by.y, to.grid) - first.y }
}

export function toGrid(value: number, grid: number): number {
  return Math.round(value / grid) * grid
}

/** On an upright or level wall a point keeps to the grid and to other corners along it. */
function along(
  foot: Point,
  point: Point,
  corners: readonly Point[],
  to: { grid: number; reach: number },
): Point {
  if (foot.x === Math.round(point.x)) return foot
  const isUpright = Math.abs(foot.y - point.y) < 0.5
  const isLevel = Math.abs(foot.x - point.x) < 0.5
  if (isUpright)
    return {
      x: foot.x,
      y:
        inLine(
          point.y,
          corners.map(({ y }) => y),
          to.reach,
        ) ?? toGrid(point.y, to.grid),
    }
  if (isLevel)
    return {
      x:
        inLine(
          point.x,
          corners.map(({ x }) => x),
          to.reach,
        ) ?? toGrid(point.x, to.grid),
      y: foot.y,
    }
  return foot
}

function inLine(value: number, lines: readonly number[], reach: number): number | null {
  const found = [...lines].sort((a, b) => Math.abs(a - value) - Math.abs(b - value))[0]
  return found !== undefined && Math.abs(found - value) <= reach ? found : null
}

function nearest(point: Point, points: readonly Point[], reach: number): Point | null {
  let best: Point | null = null
  let least = reach
  for (const one of points) {
    const far = distance(point, one)
    if (far > least) continue
    best = one
    least = far
  }
  return best
}

/** The point of a wall nearest to a point, in whole centimetres. */
export function footOn(p: Point, [a, b]: [Point, Point]): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length))
  return { x: Math.round(a.x + share * dx), y: Math.round(a.y + share * dy) }
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
