import type { FloorPlan, UnitShape } from '~/residence/spaces/floor-plan'
import type { Drawing, Shape } from '~/residence/plans/drawing'
import { overlap } from '~/residence/plans/polygon'

const HUNDRED = 100
const cm = (metres: number) => Math.round(metres * HUNDRED)
const BLANK = { width: 3000, depth: 2000 }

/** The size of a floor of which nothing is drawn: what its scheme takes up, or thirty metres by twenty. */
export function sizeOfScheme(plan: FloorPlan): { width: number; depth: number } {
  return plan.width > 0 && plan.depth > 0 ? { width: cm(plan.width), depth: cm(plan.depth) } : BLANK
}

/** The scheme in which rooms were laid out by their area, as a drawing to begin with. */
export function drawingOfScheme(
  plan: FloorPlan,
  rooms: readonly { id: string; shape: UnitShape }[],
): Drawing {
  const boxes = rooms.map(({ id, shape }): Shape => ({
    ...boxShape(shape),
    kind: 'room',
    unitId: id,
    doors: doorOf(shape),
  }))
  // Stairs and lifts that are on record as a room of plant are that room.
  const fixtures = plan.fixtures
    .map((fixture): Shape => ({ ...boxShape(fixture), kind: fixture.kind }))
    .filter(({ points }) => !boxes.some((box) => overlap(box.points, points)))
  return { ...sizeOfScheme(plan), shapes: [...boxes, ...fixtures] }
}

function boxShape({ x, y, w, h }: { x: number; y: number; w: number; h: number }): Shape {
  const [left, top, right, low] = [cm(x), cm(y), cm(x + w), cm(y + h)]
  return {
    kind: 'room',
    unitId: null,
    label: '',
    points: [left, top, right, top, right, low, left, low],
    doors: [],
  }
}

/** A door of the scheme opens north or south: wall 0 runs east along the north, wall 2 west along the south. */
function doorOf({ x, w, door }: UnitShape): number[] {
  if (!door) return []
  const fromWest = cm(door.x - x)
  return door.into === 'south' ? [0, fromWest] : [2, Math.max(0, cm(w) - fromWest - 90)]
}
