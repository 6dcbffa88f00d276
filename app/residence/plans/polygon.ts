/**
 * Plane figures in whole centimetres, so that areas, crossings and touching are exact. A polygon is the list of its
 * corners: x, y, x, y …, x to the east and y to the south.
 */
export type Polygon = readonly number[]
export type Point = { x: number; y: number }
export type Bounds = { x: number; y: number; w: number; h: number }

export function cornersOf(polygon: Polygon): Point[] {
  const corners: Point[] = []
  for (let at = 0; at + 1 < polygon.length; at += 2) {
    corners.push({ x: polygon[at] ?? 0, y: polygon[at + 1] ?? 0 })
  }
  return corners
}

export function polygonOf(corners: readonly Point[]): number[] {
  return corners.flatMap(({ x, y }) => [Math.round(x), Math.round(y)])
}

/** The walls of a polygon, from each corner to the next. */
export function edgesOf(polygon: Polygon): [Point, Point][] {
  const corners = cornersOf(polygon)
  return corners.map((from, index) => [from, corners[(index + 1) % corners.length] ?? from])
}

export function boundsOf(polygon: Polygon): Bounds {
  const corners = cornersOf(polygon)
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

/** Square metres, to the hundredth. */
export function areaOf(polygon: Polygon): number {
  const doubled = edgesOf(polygon).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0)
  return Math.round(Math.abs(doubled) / 2 / 100) / 100
}

/** On which side of a line a point lies: above zero left, below zero right, zero on it. */
function side(a: Point, b: Point, p: Point): number {
  return Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x))
}

/** Whether a point lies on a wall, its ends counted. */
function isOn(p: Point, [a, b]: [Point, Point]): boolean {
  return (
    side(a, b, p) === 0 &&
    p.x >= Math.min(a.x, b.x) &&
    p.x <= Math.max(a.x, b.x) &&
    p.y >= Math.min(a.y, b.y) &&
    p.y <= Math.max(a.y, b.y)
  )
}

/** Whether two walls cross in the midst of both. */
function cross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** Whether a polygon has three corners or more, none twice, no walls that cross or touch, and an area. */
export function isSimple(polygon: Polygon): boolean {
  const edges = edgesOf(polygon)
  if (edges.length < 3 || areaOf(polygon) === 0) return false
  return edges.every(([from, to], i) => {
    if (from.x === to.x && from.y === to.y) return false
    return edges.every((other, j) => {
      const isNext = j === (i + 1) % edges.length
      const isBefore = i === (j + 1) % edges.length
      if (i === j) return true
      if (isNext) return !isOn(other[1], [from, to])
      if (isBefore) return !isOn(other[0], [from, to])
      return !cross([from, to], other) && !isOn(from, other) && !isOn(other[0], [from, to])
    })
  })
}

/** Whether a point lies inside a polygon and on none of its walls. */
export function isInside(polygon: Polygon, p: Point): boolean {
  let inside = false
  for (const [a, b] of edgesOf(polygon)) {
    if (isOn(p, [a, b])) return false
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}

function apart(a: Bounds, b: Bounds): boolean {
  return a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
}

/** Whether two polygons share ground; walls and corners they may share. */
export function overlap(one: Polygon, other: Polygon): boolean {
  if (apart(boundsOf(one), boundsOf(other))) return false
  if (edgesOf(one).some((edge) => edgesOf(other).some((its) => cross(edge, its)))) return true
  return reachesInto(one, other) || reachesInto(other, one) || isInside(other, somewhereIn(one))
}

/** Whether a wall of one runs through the inside of the other: looked at between the places where it touches a wall. */
function reachesInto(one: Polygon, other: Polygon): boolean {
  const corners = cornersOf(other)
  return edgesOf(one).some((edge) => {
    const [a, b] = edge
    const along = (p: Point) => (p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)
    const others = edgesOf(other)
    const touched = [a, ...corners.filter((corner) => isOn(corner, edge)), b].sort(
      (p, q) => along(p) - along(q),
    )
    if ([a, b].some((end) => isInside(other, end))) return true
    return touched.slice(1).some((to, index) => {
      const from = touched[index] ?? a
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
      return isInside(other, middle) && !others.some((its) => isOn(middle, its))
    })
  })
}

/** A point inside a polygon. */
export function somewhereIn(polygon: Polygon): Point {
  const { x, y, w, h } = roomIn(polygon)
  return { x: x + w / 2, y: y + h / 2 }
}

const MOST_CORNERS_TRIED = 16

/** The largest upright rectangle between the corners of a polygon, where its name is written. */
export function roomIn(polygon: Polygon): Bounds {
  const corners = cornersOf(polygon)
  const bounds = boundsOf(polygon)
  if (corners.length > MOST_CORNERS_TRIED) return aroundMiddle(polygon, bounds)
  const [xs, ys] = [ticksOf(corners.map(({ x }) => x)), ticksOf(corners.map(({ y }) => y))]
  let best: Bounds | null = null
  for (const [x, right] of pairs(xs)) {
    for (const [y, low] of pairs(ys)) {
      const box = { x, y, w: right - x, h: low - y }
      if ((best && box.w * box.h <= best.w * best.h) || !holds(polygon, box)) continue
      best = box
    }
  }
  return best ?? aroundMiddle(polygon, bounds)
}

/** Coordinates of corners, in order, with the middles between them. */
function ticksOf(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b)
  return sorted.length > 3 || sorted.length < 2
    ? sorted
    : sorted.flatMap((value, index) =>
        index === 0 ? [value] : [((sorted[index - 1] ?? value) + value) / 2, value],
      )
}

function pairs(values: readonly number[]): [number, number][] {
  return values.flatMap((from, index) => values.slice(index + 1).map((to): [number, number] => [from, to]))
}

/** Whether a polygon holds a whole rectangle. */
function holds(polygon: Polygon, { x, y, w, h }: Bounds): boolean {
  const rim = 0.5
  const inner = [x + rim, y + rim, x + w - rim, y + rim, x + w - rim, y + h - rim, x + rim, y + h - rim]
  const edges = edgesOf(inner)
  return (
    cornersOf(inner).every((corner) => isInside(polygon, corner)) &&
    !edgesOf(polygon).some((wall) => edges.some((edge) => cross(wall, edge)))
  )
}

/** A small place inside, found along the middle lines of the walls. */
function aroundMiddle(polygon: Polygon, { x, y, w, h }: Bounds): Bounds {
  const steps = Array.from({ length: 15 }, (_, index) => (index + 1) / 16)
  const tries = steps.flatMap((across) => steps.map((down) => ({ x: x + w * across, y: y + h * down })))
  const middle = { x: x + w / 2, y: y + h / 2 }
  const far = (p: Point) => Math.abs(p.x - middle.x) + Math.abs(p.y - middle.y)
  const found = tries.filter((p) => isInside(polygon, p)).sort((p, q) => far(p) - far(q))[0] ?? middle
  return { x: found.x, y: found.y, w: 0, h: 0 }
}
