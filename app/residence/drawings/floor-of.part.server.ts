import type { Actor } from '~/ground/people/actor'
import type { FloorKey } from '~/platform/addresses/space'
import type { Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { recordEvent } from '~/ground/audit/record.server'
import { BUILDERS } from '~/residence/inventory/abilities'
import { drawingEvents } from './events'

/** The floor whose plan is changed, held so that of two who begin a version only one does. 403 for who may not build. */
export async function lockFloor(tx: Tx, actor: Actor, { building, level }: FloorKey) {
  if (!BUILDERS.includes(actor.role)) forbidden()
  const { enclaveId } = actor
  await tx.$queryRaw`
    SELECT id FROM "Floor" WHERE "enclaveId" = ${enclaveId}::uuid AND building = ${building} AND level = ${level}
    FOR UPDATE`
  const floor = await tx.floor.findUnique({
    where: { enclaveId_building_level: { enclaveId, building, level } },
    include: { house: { select: { nameZh: true } } },
  })
  if (!floor) notFound()
  return { id: floor.id, name: `${floor.house.nameZh}${floor.nameZh}` }
}
type Held = Awaited<ReturnType<typeof lockFloor>>

export function draftOf(tx: Tx, { enclaveId }: Actor, floor: Held) {
  return tx.floorDrawing.findFirst({ where: { enclaveId, floorId: floor.id, state: 'draft' } })
}

/** Begins the next version of a floor's plan, empty as yet. */
export async function beginDraft(
  tx: Tx,
  actor: Actor,
  floor: Held,
  size: { width: number; depth: number },
  now: Date,
) {
  const { enclaveId, userId } = actor
  const last = await tx.floorDrawing.aggregate({
    where: { enclaveId, floorId: floor.id },
    _max: { version: true },
  })
  const draft = await tx.floorDrawing.create({
    data: {
      enclaveId,
      id: newId(),
      floorId: floor.id,
      version: (last._max.version ?? 0) + 1,
      state: 'draft',
      ...size,
      createdById: userId,
      createdAt: now,
      savedAt: now,
    },
  })
  const event = drawingEvents.drawing_begun({ floor: floor.name, version: draft.version })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
  return draft
}
