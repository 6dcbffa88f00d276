import { enclaveOn } from '~/ground/settings/enclave.server'
import { recordEvent } from '~/ground/audit/record.server'
import { setPlace } from '~/ground/firm-places/places.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { addDays, compareDays, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { admittedOn, beginTenancy } from '~/residence/tenancies/begin.part.server'
import { listPrice } from '~/residence/rent/queries.server'
import { lastDay } from '~/residence/tenancies/term'
import { ALLOCATORS } from './abilities'
import type { Allocation } from './allocate.form'
import { spaceEvents } from './events'
import { leaseInTheWay, lockUnit } from './overlap.server'
import { seatsOf } from './seats'
import { tellOfRooms } from './tell-of-rooms.part.server'
import { writeLease } from './write-leases.part.server'

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
  const begins = tenancy.state === 'offered'

  if (!unit.leasable) return refuse('not_leasable')
  if (!begins && tenancy.state !== 'active' && tenancy.state !== 'graduated')
    return refuse('not_in_residence')
  const tooEarly = await beforeMovingIn(tx, tenancy, input.startsOn)
  if (tooEarly) return tooEarly
  const termEnd = tenancy.endsOn ? dayFromDate(tenancy.endsOn) : lastDay(input.startsOn, tenancy.termMonths)
  if (tenancy.state !== 'graduated' && compareDays(input.endsOn, termEnd) > 0) {
    return refuse('beyond_term', { until: termEnd })
  }
  const inTheWay = await leaseInTheWay(tx, { enclaveId, roomId, ...seats }, period)
  if (inTheWay) return refuse('taken', inTheWay)

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
  if (begins) await beginTenancy(tx, { enclaveId, tenancyId: tenancy.id, startedOn: input.startsOn }, now)
  if (begins) {
    const enclave = await enclaveOn(tx, enclaveId, dayOf(now))
    await setPlace(
      tx,
      {
        enclaveId,
        firmId: tenancy.firmId,
        kind: 'rd',
        city: 'host',
        divisionCode: enclave.hostCityCode,
        address: `${enclave.addressZh} ${unit.code}`,
        since: input.startsOn,
      },
      now,
    )
  }
  const { firmId } = tenancy
  const rooms = { units: [unit.code], from: input.startsOn, until: input.endsOn }
  await tellOfRooms(tx, { enclaveId, firmId, leaseId: id, kind: 'space_allocated', ...rooms }, now)
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

/** The first lease begins the term, on the day of admission or later; no other lease begins before the term. */
async function beforeMovingIn(
  tx: Tx,
  {
    enclaveId,
    applicationId,
    startedOn,
  }: { enclaveId: string; applicationId: string; startedOn: Date | null },
  startsOn: Day,
) {
  if (startedOn) {
    const day = dayFromDate(startedOn)
    return startsOn < day ? refuse('before_term', { day }) : null
  }
  const day = await admittedOn(tx, enclaveId, applicationId)
  return day && startsOn < day ? refuse('before_admission', { day }) : null
}
