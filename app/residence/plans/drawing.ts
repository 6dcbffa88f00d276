import { areaOf, boundsOf, isSimple, overlap, type Polygon } from './polygon'
import type { ShapeKind } from './vocabulary'

/** A shape on a drawing: a room of the record, or what is drawn and not let. */
export type Shape = {
  kind: ShapeKind
  /** The room of the record it is; null while it is none. */
  unitId: string | null
  /** What stands in it where it is no room of the record. */
  label: string
  points: number[]
  /** Doors, two figures each: the wall by its number, and centimetres from where that wall begins. */
  doors: number[]
}

/** A drawing of one floor, in whole centimetres from its north-west corner. */
export type Drawing = { width: number; depth: number; shapes: Shape[] }

/** What a drawing may measure. No room is a kilometre long; more shapes nobody draws by hand. */
export const BOUNDS = {
  least: 200,
  most: 50_000,
  shapes: 1200,
  corners: 60,
  doors: 12,
  label: 40,
  leastArea: 0.25,
} as const

export type Fault =
  | 'floor_size'
  | 'too_many'
  | 'not_simple'
  | 'outside'
  | 'too_small'
  | 'too_many_corners'
  | 'door_nowhere'
  | 'room_twice'
  | 'no_room'
export type Faulty = { fault: Fault; shape: number | null }

/** What is wrong with a drawing, the first of each shape; a draft with a fault is not kept. */
export function faultsOf({ width, depth, shapes }: Drawing): Faulty[] {
  const size = [width, depth].every((side) => side >= BOUNDS.least && side <= BOUNDS.most)
  if (!size) return [{ fault: 'floor_size', shape: null }]
  if (shapes.length > BOUNDS.shapes) return [{ fault: 'too_many', shape: null }]
  const seen = new Set<string>()
  return shapes.flatMap((shape, index): Faulty[] => {
    const fault = faultOf(shape, { width, depth })
    if (fault) return [{ fault, shape: index }]
    if (shape.unitId === null) return []
    if (seen.has(shape.unitId)) return [{ fault: 'room_twice', shape: index }]
    seen.add(shape.unitId)
    return []
  })
}

function faultOf(
  { kind, unitId, points, doors }: Shape,
  floor: { width: number; depth: number },
): Fault | null {
  if (kind !== 'room' && unitId !== null) return 'no_room'
  if (points.length > BOUNDS.corners * 2) return 'too_many_corners'
  if (points.length < 6 || points.length % 2 === 1 || !isSimple(points)) return 'not_simple'
  const { x, y, w, h } = boundsOf(points)
  if (x < 0 || y < 0 || x + w > floor.width || y + h > floor.depth) return 'outside'
  if (areaOf(points) < BOUNDS.leastArea) return 'too_small'
  return areDoorsIn(points, doors) ? null : 'door_nowhere'
}

function areDoorsIn(points: Polygon, doors: readonly number[]): boolean {
  if (doors.length % 2 === 1 || doors.length > BOUNDS.doors * 2) return false
  return doorsOf(doors).every(({ wall, at }) => wall < points.length / 2 && wall >= 0 && at >= 0)
}

/** Doors as pairs. */
export function doorsOf(doors: readonly number[]): { wall: number; at: number }[] {
  const found: { wall: number; at: number }[] = []
  for (let i = 0; i + 1 < doors.length; i += 2) found.push({ wall: doors[i] ?? 0, at: doors[i + 1] ?? 0 })
  return found
}

type Room = { id: string; code: string; sqm: number }
export type Comparison = { code: string; drawn: number; recorded: number; apart: number }

/** What is to be known before a drawing is published: what overlaps, which rooms have no shape, and how areas differ. */
export function reviewOf({ shapes }: Drawing, rooms: readonly Room[]) {
  const codes = new Map(rooms.map(({ id, code }) => [id, code]))
  const nameOf = ({ unitId, label }: Shape, index: number) =>
    (unitId && codes.get(unitId)) || label || `#${index + 1}`
  const drawn = new Map(shapes.flatMap((shape) => (shape.unitId ? [[shape.unitId, shape] as const] : [])))
  const overlaps = shapes.flatMap((one, index) =>
    shapes
      .slice(index + 1)
      .flatMap((other, later): [string, string][] =>
        overlap(one.points, other.points) ? [[nameOf(one, index), nameOf(other, index + 1 + later)]] : [],
      ),
  )
  const missing = rooms.filter(({ id }) => !drawn.has(id)).map(({ code }) => code)
  const nameless = shapes.filter(({ kind, unitId }) => kind === 'room' && unitId === null).length
  const areas = rooms.flatMap(({ id, code, sqm }): Comparison[] => {
    const shape = drawn.get(id)
    if (!shape) return []
    const area = areaOf(shape.points)
    return [{ code, drawn: area, recorded: sqm, apart: Math.round((area - sqm) * 100) / 100 }]
  })
  return { overlaps, missing, nameless, areas }
}
