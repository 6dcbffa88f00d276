import { doorsOf, type Drawing, type Shape } from '~/residence/plans/drawing'
import { cornersOf, edgesOf, polygonOf, type Bounds, type Point } from '~/residence/plans/polygon'
import { distance, footOn } from './snap'

/** What was drawn, step by step, so that each can be taken back and done again. */
export type History = { past: Drawing[]; present: Drawing; future: Drawing[] }
const MOST_STEPS = 200

export function begun(present: Drawing): History {
  return { past: [], present, future: [] }
}

export function done({ past, present }: History, next: Drawing): History {
  return next === present
    ? { past, present, future: [] }
    : { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] }
}

export function undone({ past, present, future }: History): History {
  const before = past.at(-1)
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future] }
    : { past, present, future }
}

export function redone({ past, present, future }: History): History {
  const [next, ...rest] = future
  return next ? { past: [...past, present], present: next, future: rest } : { past, present, future }
}

export function withShape(drawing: Drawing, index: number, shape: Shape): Drawing {
  return { ...drawing, shapes: drawing.shapes.map((one, at) => (at === index ? shape : one)) }
}

export function added(drawing: Drawing, shape: Shape): Drawing {
  return { ...drawing, shapes: [...drawing.shapes, shape] }
}

export function without(drawing: Drawing, index: number): Drawing {
  return { ...drawing, shapes: drawing.shapes.filter((_, at) => at !== index) }
}

/** Gives a shape its room of the record; the shape that had it before has none then. */
export function assigned(drawing: Drawing, index: number, unitId: string | null): Drawing {
  return {
    ...drawing,
    shapes: drawing.shapes.map((shape, at) => {
      if (at === index) return { ...shape, unitId }
      return unitId !== null && shape.unitId === unitId ? { ...shape, unitId: null } : shape
    }),
  }
}

export function newShape(points: number[]): Shape {
  return { kind: 'room', unitId: null, label: '', points, doors: [] }
}

export function rectangle({ x, y, w, h }: Bounds): number[] {
  const [left, top, right, low] = [x, y, x + w, y + h].map(Math.round) as [number, number, number, number]
  return [left, top, right, top, right, low, left, low]
}

export function between(a: Point, b: Point): Bounds {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }
}

export function moved(shape: Shape, by: Point): Shape {
  return {
    ...shape,
    points: polygonOf(cornersOf(shape.points).map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))),
  }
}

/** Whether a shape is an upright rectangle, which stays one when a corner is moved. */
export function isRectangle(points: readonly number[]): boolean {
  if (points.length !== 8) return false
  return edgesOf(points).every(([a, b]) => (a.x === b.x) !== (a.y === b.y))
}

/** Moves one corner; of a rectangle the two beside it go along. */
export function cornerMoved(shape: Shape, corner: number, to: Point): Shape {
  const corners = cornersOf(shape.points)
  if (isRectangle(shape.points)) {
    const opposite = corners[(corner + 2) % 4] ?? to
    const next = corners[(corner + 1) % 4] ?? to
    const self = corners[corner] ?? to
    const isNextLevel = next.y === self.y
    corners[(corner + 1) % 4] = isNextLevel ? { x: opposite.x, y: to.y } : { x: to.x, y: opposite.y }
    corners[(corner + 3) % 4] = isNextLevel ? { x: to.x, y: opposite.y } : { x: opposite.x, y: to.y }
  }
  corners[corner] = to
  return { ...shape, points: polygonOf(corners) }
}

/** A shape stretched from its north-west corner to a new size. */
export function fitted(shape: Shape, from: Bounds, to: Bounds): Shape {
  const [sx, sy] = [from.w === 0 ? 1 : to.w / from.w, from.h === 0 ? 1 : to.h / from.h]
  const corners = cornersOf(shape.points).map(({ x, y }) => ({
    x: to.x + (x - from.x) * sx,
    y: to.y + (y - from.y) * sy,
  }))
  return { ...shape, points: polygonOf(corners) }
}

/** A further corner in the midst of a wall; doors of later walls keep their wall. */
export function cornerAdded(shape: Shape, wall: number, at: Point): Shape {
  const corners = cornersOf(shape.points)
  corners.splice(wall + 1, 0, at)
  const doors = doorsOf(shape.doors).flatMap((door) => [
    door.wall > wall ? door.wall + 1 : door.wall,
    door.at,
  ])
  return { ...shape, points: polygonOf(corners), doors }
}

export function cornerRemoved(shape: Shape, corner: number): Shape {
  if (shape.points.length <= 6) return shape
  return { ...shape, points: polygonOf(cornersOf(shape.points).filter((_, at) => at !== corner)), doors: [] }
}

const DOOR_WIDTH = 90
const DOOR_TAKEN = 60

/** A door in the wall nearest to a point; where there is one already it goes. */
export function doorPut(shape: Shape, point: Point): Shape {
  const walls = edgesOf(shape.points).map((edge, wall) => ({ wall, edge, foot: footOn(point, edge) }))
  const best = walls.sort((a, b) => distance(a.foot, point) - distance(b.foot, point))[0]
  if (!best) return shape
  const length = distance(best.edge[0], best.edge[1])
  const along = distance(best.edge[0], best.foot) - DOOR_WIDTH / 2
  const at = Math.round(Math.max(0, Math.min(along, length - DOOR_WIDTH)))
  const doors = doorsOf(shape.doors)
  const kept = doors.filter((door) => door.wall !== best.wall || Math.abs(door.at - at) > DOOR_TAKEN)
  const next = kept.length < doors.length ? kept : [...doors, { wall: best.wall, at }]
  return { ...shape, doors: next.flatMap((door) => [door.wall, door.at]) }
}

/** Where an image lies under the floor: its corner, and centimetres to one of its points. */
export type Underlay = { x: number; y: number; scale: number }

/** The image scaled so that two points on it are so many centimetres apart; the first stays where it is. */
export function scaledBy(under: Underlay, from: Point, to: Point, centimetres: number): Underlay {
  const now = distance(from, to)
  if (now < 1 || centimetres <= 0) return under
  const by = centimetres / now
  return {
    scale: under.scale * by,
    x: Math.round(from.x - (from.x - under.x) * by),
    y: Math.round(from.y - (from.y - under.y) * by),
  }
}
