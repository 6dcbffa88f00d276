import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { FloorKey } from '~/platform/addresses/space'
import { db, inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ok, type Outcome } from '~/shared/outcome'
import { drawingEvents } from './events'
import { beginDraft, draftOf, lockFloor } from './floor-of.part.server'
import { floorToDraw, sizeOfFloor } from './start.server'
import type { TracingRefusal } from './tracing.server'

/** Lays an export of a drawing program under the draft, to be traced; the first begins a version. */
export async function layTracing(
  actor: Actor,
  key: FloorKey,
  { packed, name }: { packed: string; name: string },
  now: Date,
): Promise<Outcome<{ saves: number }, TracingRefusal>> {
  const { enclaveId } = actor
  const { readTracing, unpacked } = await import('./tracing.server')
  const text = unpacked(packed)
  const read = text.ok ? readTracing(text.value) : text
  return inTransaction(async (tx) => {
    const floor = await lockFloor(tx, actor, key)
    if (!read.ok) return read
    const { svg, scale } = read.value
    const before = await draftOf(tx, actor, floor)
    const draft = before ?? (await beginDraft(tx, actor, floor, await sizeOfFloor(tx, actor, floor.id), now))
    await tx.floorDrawing.updateMany({
      where: { enclaveId, id: draft.id, state: 'draft' },
      data: {
        underlayId: null,
        underX: 0,
        underY: 0,
        underScale: scale,
        saves: { increment: 1 },
        savedAt: now,
      },
    })
    await tx.drawingTracing.upsert({
      where: { enclaveId_drawingId: { enclaveId, drawingId: draft.id } },
      create: { enclaveId, drawingId: draft.id, svg },
      update: { svg },
    })
    const event = drawingEvents.underlay_laid({ floor: floor.name, version: draft.version, file: name })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return ok({ saves: draft.saves + 1 })
  })
}

/** The export that lies under the draft of a floor. 404 where none does. */
export async function tracingOf({ enclaveId }: Pick<Actor, 'enclaveId'>, key: FloorKey): Promise<string> {
  const floor = await floorToDraw({ enclaveId }, key)
  const found = await db.drawingTracing.findFirst({
    where: { enclaveId, drawing: { floorId: floor.id, state: 'draft' } },
    select: { svg: true },
  })
  return found?.svg ?? notFound()
}
