import { attachOf } from '~/ground/files/attach.server'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { FloorKey } from '~/platform/addresses/space'
import { inTransaction, type Tx } from '~/platform/db.server'
import { once } from '~/platform/once.server'
import { reviewOf } from '~/residence/plans/drawing'
import { drawingOf, withShapes } from '~/residence/plans/queries.server'
import { dateOfDay } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Publication, UnderlaySent } from './drawing.form'
import { drawingEvents } from './events'
import { beginDraft, draftOf, lockFloor } from './floor-of.part.server'
import { roomsOn } from './rooms.server'
import { sizeOfFloor } from './start.server'

const MOST_NAMED = 8

/** Publishes the draft from a day on. Refused while shapes overlap or nothing is drawn; no lease and no room changes. */
export async function publishDrawing(
  actor: Actor,
  key: FloorKey,
  { from, reason }: Publication,
  now: Date,
): Promise<Outcome<FloorKey, 'no_draft' | 'nothing_drawn' | 'overlapping'>> {
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    const floor = await lockFloor(tx, actor, key)
    const held = await draftOf(tx, actor, floor)
    if (!held) return refuse('no_draft')
    const where = { enclaveId_id: { enclaveId, id: held.id } }
    const draft = await tx.floorDrawing.findUniqueOrThrow({ where, include: withShapes })
    if (!draft.shapes.some(({ unitId }) => unitId !== null)) return refuse('nothing_drawn')
    const { overlaps, missing } = reviewOf(
      drawingOf(draft),
      await roomsOn(tx, { enclaveId, floorId: floor.id }, from),
    )
    if (overlaps.length > 0)
      return refuse('overlapping', { pairs: named(overlaps.map((pair) => pair.join('–'))) })
    const { count } = await tx.floorDrawing.updateMany({
      where: { enclaveId, id: draft.id, state: 'draft', saves: draft.saves },
      data: {
        state: 'published',
        effectiveFrom: dateOfDay(from),
        reason,
        publishedById: userId,
        publishedAt: now,
      },
    })
    if (count === 0) return refuse('no_draft')
    const event = drawingEvents.drawing_published({
      floor: floor.name,
      version: draft.version,
      from,
      shapes: draft.shapes.length,
      missing: named(missing),
      reason,
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return ok({ building: key.building, level: key.level })
  })
}

const named = (names: readonly string[]) =>
  names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? '…' : '')

/** Throws the draft away; what is published stays. Nothing to throw away is no refusal. */
export async function discardDraft(actor: Actor, key: FloorKey, now: Date): Promise<Outcome<null>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const floor = await lockFloor(tx, actor, key)
    const draft = await draftOf(tx, actor, floor)
    if (!draft) return ok(null)
    await tx.drawnShape.deleteMany({ where: { enclaveId, drawingId: draft.id } })
    await tx.drawingTracing.deleteMany({ where: { enclaveId, drawingId: draft.id } })
    await tx.floorDrawing.deleteMany({ where: { enclaveId, id: draft.id, state: 'draft' } })
    const event = drawingEvents.drawing_discarded({ floor: floor.name, version: draft.version })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return ok(null)
  })
}

type Laid = Outcome<FloorKey, 'unknown_file' | 'other_format'>

/** Lays an image under the draft, to be traced; the first image begins a version. */
export async function layUnderlay(
  actor: Actor,
  key: FloorKey,
  { image, idempotencyKey }: UnderlaySent,
  now: Date,
): Promise<Laid> {
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'plan.underlay' }
  const lay = async (tx: Tx): Promise<Laid> => {
    const floor = await lockFloor(tx, actor, key)
    const attached = await attachOf(tx, actor, image, { type: 'drawing', id: floor.id }, ['png', 'jpg'])
    if (!attached.ok) return attached
    const before = await draftOf(tx, actor, floor)
    const draft = before ?? (await beginDraft(tx, actor, floor, await sizeOfFloor(tx, actor, floor.id), now))
    await tx.drawingTracing.deleteMany({ where: { enclaveId, drawingId: draft.id } })
    await tx.floorDrawing.updateMany({
      where: { enclaveId, id: draft.id, state: 'draft' },
      data: { underlayId: image, underX: 0, underY: 0, underScale: 0, saves: { increment: 1 }, savedAt: now },
    })
    const { name } = await tx.file.findUniqueOrThrow({ where: { id: image }, select: { name: true } })
    const event = drawingEvents.underlay_laid({ floor: floor.name, version: draft.version, file: name })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return ok({ building: key.building, level: key.level })
  }
  return inTransaction((tx) => once(tx, by, now, () => lay(tx)))
}
