import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import type { FloorKey } from '~/platform/addresses/space'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { BUILDERS } from './abilities'
import { changesOf } from './changes'
import { inventoryEvents } from './events'
import type { FloorName, Room } from './inventory.form'

export type ChangeRefusal = 'busy' | 'is_a_desk' | 'leased' | 'has_desks' | 'nothing_changed'

/** The room, locked for a change of the building; null while somebody else is at it. */
export async function lockRoom(tx: Tx, actor: Actor, unitId: string) {
  if (!BUILDERS.includes(actor.role)) forbidden()
  const { enclaveId } = actor
  if (!isId(unitId)) notFound()
  const unit = (await tx.unit.findFirst({ where: { enclaveId, id: unitId } })) ?? notFound()
  const held = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${unitId}::uuid FOR UPDATE SKIP LOCKED`
  return held.length > 0 ? unit : null
}

/**
 * Changes what is said of a room, with the reason. Its rent is that of leases to come; what is leased stays to lease, and
 * a room with desks stays one.
 */
export async function changeRoom(
  actor: Actor,
  unitId: string,
  { reason, ...input }: Room,
  now: Date,
): Promise<Outcome<{ level: number }, ChangeRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const unit = await lockRoom(tx, actor, unitId)
    if (!unit) return refuse('busy')
    if (unit.kind === 'desk') return refuse('is_a_desk')
    const data = { ...input, cleanClass: input.cleanClass ?? '' }
    const changes = changesOf(unit, data)
    if (changes.length === 0) return refuse('nothing_changed')
    const today = dateOfDay(dayOf(now))
    if (unit.leasable && !input.leasable) {
      const lease = await tx.lease.findFirst({
        where: {
          enclaveId,
          roomId: unit.id,
          state: { not: 'cancelled' },
          purpose: { not: 'retired' },
          endsBefore: { gt: today },
        },
      })
      if (lease) return refuse('leased')
    }
    const desks = await tx.unit.findMany({ where: { enclaveId, roomId: unit.id }, select: { id: true } })
    if (desks.length > 0 && input.kind !== 'desk_room') return refuse('has_desks')
    await tx.unit.update({ where: { enclaveId_id: { enclaveId, id: unit.id } }, data })
    if (desks.length > 0) {
      const each = (Number(input.areaSqm) / desks.length).toFixed(2)
      const { rentPerSqm, leasable } = input
      await tx.unit.updateMany({
        where: { enclaveId, roomId: unit.id },
        data: { areaSqm: each, rentPerSqm, leasable },
      })
    }
    const event = inventoryEvents.room_changed({ unit: unit.code, changes, reason })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'unit', id: unit.id }, event }, now)
    const floor = await tx.floor.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId, id: unit.floorId } },
    })
    return ok({ level: floor.level })
  })
}

/** Names a floor. */
export async function nameFloor(
  actor: Actor,
  { building, level }: FloorKey,
  { nameZh, nameEn }: FloorName,
  now: Date,
): Promise<Outcome<FloorKey, never>> {
  if (!BUILDERS.includes(actor.role)) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const floor =
      (await tx.floor.findUnique({
        where: { enclaveId_building_level: { enclaveId, building, level } },
      })) ?? notFound()
    await tx.floor.update({ where: { enclaveId_id: { enclaveId, id: floor.id } }, data: { nameZh, nameEn } })
    const event = inventoryEvents.floor_named({ level: String(level), name: nameZh })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return ok({ building, level })
  })
}
