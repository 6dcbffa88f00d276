import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { addDays } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ALLOCATORS } from './abilities'
import type { Hold } from './allocate.form'
import { spaceEvents } from './events'
import { leaseInTheWay, lockUnit } from './overlap.server'
import { seatsOf } from './seats'
import { writeLease } from './write-leases.part.server'

type Held = Outcome<{ leaseId: string }, 'taken' | 'busy' | 'not_leasable'>

/** Keeps a unit from leasing for a period: under repair, or reserved. Refused while a day is taken, or while somebody else is at it. */
export async function hold(actor: Actor, unitId: string, input: Hold, now: Date): Promise<Held> {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'hold' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => held(tx, actor, unitId, input, now)))
  return onConstraint<Held, Held>(work, { one_tenant_per_space_at_a_time: () => refuse('taken') })
}

async function held(tx: Tx, actor: Actor, unitId: string, input: Hold, now: Date): Promise<Held> {
  const { enclaveId } = actor
  const locked = await lockUnit(tx, enclaveId, unitId)
  if (!locked) return refuse('busy')
  const { unit, roomId } = locked
  if (!unit.leasable) return refuse('not_leasable')
  const period = { startsOn: input.startsOn, endsBefore: addDays(input.endsOn, 1) }
  const seats = seatsOf(unit)
  const inTheWay = await leaseInTheWay(tx, { enclaveId, roomId, ...seats }, period)
  if (inTheWay) return refuse('taken', inTheWay)
  const kept = { ...seats, ...period, unitId: unit.id, roomId, rentPerSqm: 0 }
  const lease = { ...kept, purpose: input.purpose, note: input.note }
  const { id } = await writeLease(tx, actor, lease, now)
  await recordEvent(
    tx,
    {
      enclaveId,
      actor,
      subject: { type: 'lease', id },
      event: spaceEvents.unit_held({
        unit: unit.code,
        purpose: input.purpose,
        from: input.startsOn,
        until: input.endsOn,
      }),
    },
    now,
  )
  return ok({ leaseId: id })
}
