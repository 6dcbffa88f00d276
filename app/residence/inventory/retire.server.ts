import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { leaseInTheWay } from '~/residence/spaces/overlap.server'
import { seatsOf } from '~/residence/spaces/seats'
import { dateOfDay, dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { lockRoom } from './change-room.server'
import { inventoryEvents } from './events'
import type { Retire } from './inventory.form'
import { FOR_GOOD, takeOut } from './service-days.part.server'

export type RetireRefusal = 'busy' | 'is_a_desk' | 'taken' | 'in_service' | 'replaced' | 'before_it_went'
type Retired = Outcome<{ code: string }, RetireRefusal>

/** Takes a room with its desks out of service from a day on. Refused while somebody has it on or after that day. */
export async function retireRoom(
  actor: Actor,
  unitId: string,
  { from, reason }: Retire,
  now: Date,
): Promise<Retired> {
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Retired> => {
      const unit = await lockRoom(tx, actor, unitId)
      if (!unit) return refuse('busy')
      if (unit.kind === 'desk') return refuse('is_a_desk')
      const whole = { enclaveId, roomId: unit.id, ...seatsOf({ seat: null }) }
      const inTheWay = await leaseInTheWay(tx, whole, { startsOn: from, endsBefore: FOR_GOOD })
      if (inTheWay) return refuse('taken', inTheWay)
      await takeOut(tx, actor, [{ unitId: unit.id, from, until: FOR_GOOD }], reason, now)
      const event = inventoryEvents.room_retired({ unit: unit.code, from, reason })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'unit', id: unit.id }, event }, now)
      return ok({ code: unit.code })
    })
  return onConstraint<Retired, Retired>(work, { one_tenant_per_space_at_a_time: () => refuse('taken') })
}

/** Takes a room into service again from a day on. Refused for one that others stand in the place of. */
export async function reopenRoom(
  actor: Actor,
  unitId: string,
  { from, reason }: Retire,
  now: Date,
): Promise<Retired> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const unit = await lockRoom(tx, actor, unitId)
    if (!unit) return refuse('busy')
    const out = await tx.lease.findFirst({
      where: {
        enclaveId,
        unitId: unit.id,
        purpose: 'retired',
        state: 'active',
        endsBefore: dateOfDay(FOR_GOOD),
      },
    })
    if (!out) return refuse('in_service')
    if ((await tx.unitSuccession.count({ where: { enclaveId, oldUnitId: unit.id } })) > 0)
      return refuse('replaced')
    const went = dayFromDate(out.startsOn)
    if (from < went) return refuse('before_it_went', { day: went })
    const end = from === went ? { state: 'cancelled' } : { state: 'ended', endsBefore: dateOfDay(from) }
    await tx.lease.updateMany({
      where: { enclaveId, id: out.id, state: 'active', endsBefore: out.endsBefore },
      data: { ...end, endedAt: now },
    })
    const event = inventoryEvents.room_reopened({ unit: unit.code, from, reason })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'unit', id: unit.id }, event }, now)
    return ok({ code: unit.code })
  })
}
