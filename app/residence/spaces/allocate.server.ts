import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { addDays } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { listPrice } from '~/residence/rent/queries.server'
import { ALLOCATORS } from './abilities'
import type { Allocation } from './allocate.form'
import { spaceEvents } from './events'
import { moveIn } from './move-in.part.server'
import { leaseInTheWay, lockUnit } from './overlap.server'
import { heldFor, takeUpHold } from './take-up-hold.part.server'
import { periodRefusal } from './period-refusal.server'
import { seatsOf } from './seats'
import { tellOfRooms } from './tell-of-rooms.part.server'
import { writeLease } from './write-leases.part.server'
import { spaceLetters } from './letters'

export type AllocateRefusal =
  'taken' | 'busy' | 'not_leasable' | 'not_in_residence' | 'before_admission' | 'before_term' | 'beyond_term'

/**
 * Leases a unit to a firm with a tenancy for a period. The first lease begins the tenancy. Refused while
 * somebody else is allocating there, when a day is taken (naming by whom and until when), or when the lease would begin
 * before the firm was admitted or moved in, or outlast the term.
 */
export async function allocate(
  actor: Actor,
  unitId: string,
  input: Allocation,
  now: Date,
): Promise<Outcome<{ leaseId: string }, AllocateRefusal>> {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  const work = () =>
    inTransaction((tx) =>
      once(tx, { userId: actor.userId, key: input.idempotencyKey, command: 'allocate' }, now, () =>
        lease(tx, actor, unitId, input, now),
      ),
    )
  return onConstraint<Outcome<{ leaseId: string }, AllocateRefusal>, Outcome<never, AllocateRefusal>>(work, {
    one_tenant_per_space_at_a_time: () => refuse('taken'),
    term_begins_after_admission: () => refuse('before_admission'),
  })
}

async function lease(tx: Tx, actor: Actor, unitId: string, input: Allocation, now: Date) {
  const { enclaveId } = actor
  const locked = await lockUnit(tx, enclaveId, unitId)
  if (!locked) return refuse('busy')
  const { unit, roomId } = locked
  const tenancy = (await tx.tenancy.findFirst({ where: { enclaveId, id: input.tenancyId } })) ?? notFound()
  const period = { startsOn: input.startsOn, endsBefore: addDays(input.endsOn, 1) }
  const seats = seatsOf(unit)
  if (!unit.leasable) return refuse('not_leasable')
  const refused = await periodRefusal(tx, tenancy, input, 'alone')
  if (refused) return refused
  const own = await heldFor(tx, tenancy, [unit.id])
  const inTheWay = await leaseInTheWay(tx, { enclaveId, roomId, ...seats }, period, own)
  if (inTheWay) return refuse('taken', inTheWay)
  if (own.length > 0) await takeUpHold(tx, own, input.startsOn, now)

  const rentPerSqm = (await listPrice(tx, enclaveId, unit.kind, input.startsOn)) ?? unit.rentPerSqm
  const lease = {
    ...seats,
    ...period,
    unitId: unit.id,
    roomId,
    purpose: 'firm',
    firmId: tenancy.firmId,
    tenancyId: tenancy.id,
    rentPerSqm,
    relief: input.relief,
    note: input.note ?? '',
  }
  const { id, ref } = await writeLease(tx, actor, lease, now)
  const { firmId } = tenancy
  if (tenancy.state === 'offered') {
    const first = { enclaveId, tenancyId: tenancy.id, firmId, unit: unit.code, startedOn: input.startsOn }
    await moveIn(tx, first, now)
  }
  const rooms = { units: [unit.code], from: input.startsOn, until: input.endsOn }
  await tellOfRooms(
    tx,
    { enclaveId, firmId, leaseId: id, letter: spaceLetters.space_allocated, ...rooms },
    now,
  )
  await recordEvent(
    tx,
    {
      enclaveId,
      actor,
      subject: { type: 'lease', id },
      firmId: tenancy.firmId,
      event: spaceEvents.lease_allocated({
        ref,
        unit: unit.code,
        sqm: unit.areaSqm.toString(),
        from: input.startsOn,
        until: input.endsOn,
      }),
    },
    now,
  )
  return ok({ leaseId: id })
}
