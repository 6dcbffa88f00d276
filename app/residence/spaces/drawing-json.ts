import { z } from 'zod'
import { listIn } from '~/shared/json'
import type { FloorPlan, UnitShape } from './floor-plan'

const metres = z.number().finite().catch(0)
const numbers = listIn(z.number().finite())
const Plan: z.ZodType<FloorPlan> = z
  .object({
    width: metres,
    depth: metres,
    columns: numbers,
    rows: numbers,
    corridor: z.object({ y: metres, h: metres }).catch({ y: 0, h: 0 }),
    fixtures: listIn(
      z.object({ kind: z.enum(['stairs', 'lift', 'washroom']), x: metres, y: metres, w: metres, h: metres }),
    ),
  })
  .catch({ width: 0, depth: 0, columns: [], rows: [], corridor: { y: 0, h: 0 }, fixtures: [] })
const Shape: z.ZodType<UnitShape> = z
  .object({
    x: metres,
    y: metres,
    w: metres,
    h: metres,
    door: z
      .object({ x: metres, y: metres, into: z.enum(['north', 'south']) })
      .nullable()
      .catch(null),
  })
  .catch({ x: 0, y: 0, w: 0, h: 0, door: null })

/** The drawing of a floor as the database keeps it; what cannot be read is not drawn. */
export function planFromJson(json: unknown): FloorPlan {
  return Plan.parse(json)
}

/** Where a unit lies on its floor. */
export function shapeFromJson(json: unknown): UnitShape {
  return Shape.parse(json)
}
