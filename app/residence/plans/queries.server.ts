import { dateOfDay, type Day } from '~/shared/days'
import type { Client } from '~/platform/db.server'
import type { Drawing } from './drawing'
import { SHAPE_KINDS } from './vocabulary'

export const withShapes = {
  shapes: {
    orderBy: { number: 'asc' as const },
    select: { kind: true, unitId: true, label: true, points: true, doors: true },
  },
}
type Row = {
  width: number
  depth: number
  shapes: { kind: string; unitId: string | null; label: string; points: number[]; doors: number[] }[]
}

/** A drawing as the editor and the plan read it. */
export function drawingOf({ width, depth, shapes }: Row): Drawing {
  return { width, depth, shapes: shapes.map((shape) => ({ ...shape, kind: SHAPE_KINDS.of(shape.kind) })) }
}

/** The drawings in force on a day, of every floor that has one. */
export async function drawingsOn(
  client: Pick<Client, 'floorDrawing'>,
  enclaveId: string,
  day: Day,
): Promise<(Drawing & { floorId: string })[]> {
  const rows = await client.floorDrawing.findMany({
    where: { enclaveId, state: 'published', effectiveFrom: { lte: dateOfDay(day) } },
    distinct: ['floorId'],
    orderBy: [{ floorId: 'asc' }, { effectiveFrom: 'desc' }, { version: 'desc' }],
    include: withShapes,
  })
  return rows.map((row) => ({ ...drawingOf(row), floorId: row.floorId }))
}

/** The drawing of a floor in force on a day, if it has one. */
export async function drawingOn(
  client: Client,
  { enclaveId, floorId }: { enclaveId: string; floorId: string },
  day: Day,
): Promise<Drawing | null> {
  const row = await client.floorDrawing.findFirst({
    where: { enclaveId, floorId, state: 'published', effectiveFrom: { lte: dateOfDay(day) } },
    orderBy: [{ effectiveFrom: 'desc' }, { version: 'desc' }],
    include: withShapes,
  })
  return row && drawingOf(row)
}
