import type { Actor } from '~/ground/people/actor'
import type { FloorKey } from '~/platform/addresses/space'
import { inTransaction, type Tx } from '~/platform/db.server'
import { faultsOf, type Drawing, type Fault } from '~/residence/plans/drawing'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { DraftSent } from './drawing.form'
import { beginDraft, draftOf, lockFloor } from './floor-of.part.server'

export type SaveRefusal = Fault | 'changed_meanwhile' | 'other_room'

/**
 * Keeps the draft of a floor's plan as it was sent, whole; the first time it begins one. Refused where the drawing has a
 * fault, naming the first shape, and where somebody else has saved since: what they drew stays.
 */
export async function saveDraft(
  actor: Actor,
  key: FloorKey,
  { base, drawing, underX, underY, underScale }: DraftSent,
  now: Date,
): Promise<Outcome<{ saves: number; version: number }, SaveRefusal>> {
  const { enclaveId } = actor
  const [faulty] = faultsOf(drawing)
  return inTransaction(async (tx) => {
    const floor = await lockFloor(tx, actor, key)
    if (faulty) return refuse(faulty.fault, { shape: faulty.shape === null ? '' : String(faulty.shape + 1) })
    if (!(await areOfFloor(tx, enclaveId, floor.id, drawing))) return refuse('other_room')
    const before = await draftOf(tx, actor, floor)
    if ((before?.saves ?? 0) !== base) return refuse('changed_meanwhile')
    const { width, depth, shapes } = drawing
    const draft = before ?? (await beginDraft(tx, actor, floor, { width, depth }, now))
    const { id, version } = draft
    const { count } = await tx.floorDrawing.updateMany({
      where: { enclaveId, id, state: 'draft', saves: base },
      data: { width, depth, underX, underY, underScale, saves: base + 1, savedAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await tx.drawnShape.deleteMany({ where: { enclaveId, drawingId: id } })
    await tx.drawnShape.createMany({
      data: shapes.map((shape, index) => ({ enclaveId, drawingId: id, number: index + 1, ...shape })),
    })
    return ok({ saves: base + 1, version })
  })
}

/** Whether every room that a shape stands for is a room of this floor. */
async function areOfFloor(tx: Tx, enclaveId: string, floorId: string, { shapes }: Drawing): Promise<boolean> {
  const ids = shapes.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]))
  const known = await tx.unit.count({ where: { enclaveId, floorId, kind: { not: 'desk' }, id: { in: ids } } })
  return known === ids.length
}
