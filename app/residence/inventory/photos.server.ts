import { attachOf } from '~/ground/files/attach.server'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { BUILDERS } from './abilities'
import { inventoryEvents } from './events'
import type { PhotoSent } from './inventory.form'

/** A room needs no album: so many say what it is like. */
const MOST_PHOTOS = 12

export type PhotoLine = { id: string; fileId: string; caption: string; on: string }

/** The photos of a room, the newest first. */
export async function photosOf(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  unitId: string,
): Promise<PhotoLine[]> {
  const photos = await db.roomPhoto.findMany({
    where: { enclaveId, unitId, removedAt: null },
    orderBy: { addedAt: 'desc' },
    take: MOST_PHOTOS,
  })
  return photos.map(({ id, fileId, caption, addedAt }) => ({ id, fileId, caption, on: dayOf(addedAt) }))
}

type Added = Outcome<{ photoId: string }, 'unknown_file' | 'other_format' | 'too_many_photos'>

/** Adds a photo to a room. */
export async function addPhoto(
  actor: Actor,
  unitId: string,
  { photo, caption, idempotencyKey }: PhotoSent,
  now: Date,
): Promise<Added> {
  if (!BUILDERS.includes(actor.role)) forbidden()
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'room.photo' }
  const add = async (tx: Tx): Promise<Added> => {
    const unit = isId(unitId)
      ? await tx.unit.findFirst({ where: { enclaveId, id: unitId, kind: { not: 'desk' } } })
      : null
    if (!unit) notFound()
    await tx.$queryRaw`SELECT id FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${unit.id}::uuid FOR UPDATE`
    const there = await tx.roomPhoto.count({ where: { enclaveId, unitId: unit.id, removedAt: null } })
    if (there >= MOST_PHOTOS) return refuse('too_many_photos', { most: String(MOST_PHOTOS) })
    const attached = await attachOf(tx, actor, photo, { type: 'room', id: unit.id }, ['png', 'jpg'])
    if (!attached.ok) return attached
    const id = newId()
    await tx.roomPhoto.create({
      data: { enclaveId, id, unitId: unit.id, fileId: photo, caption, addedById: userId, addedAt: now },
    })
    const event = inventoryEvents.photo_added({ unit: unit.code, caption })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'unit', id: unit.id }, event }, now)
    return ok({ photoId: id })
  }
  return inTransaction((tx) => once(tx, by, now, () => add(tx)))
}

/** Takes a photo off a room; one that is off already stays off. */
export async function removePhoto(
  actor: Actor,
  unitId: string,
  photoId: string,
  now: Date,
): Promise<Outcome<null>> {
  if (!BUILDERS.includes(actor.role)) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    const photo =
      isId(unitId) && isId(photoId)
        ? await tx.roomPhoto.findFirst({
            where: { enclaveId, id: photoId, unitId },
            include: { unit: { select: { code: true } } },
          })
        : null
    if (!photo) notFound()
    const { count } = await tx.roomPhoto.updateMany({
      where: { enclaveId, id: photo.id, removedAt: null },
      data: { removedAt: now, removedById: userId },
    })
    if (count === 0) return ok(null)
    const event = inventoryEvents.photo_removed({ unit: photo.unit.code, caption: photo.caption })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'unit', id: unitId }, event }, now)
    return ok(null)
  })
}
