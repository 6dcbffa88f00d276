import { enclaveOn } from '~/ground/settings/enclave.server'
import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { setPlace } from '~/ground/firm-places/places.part.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { paths } from '~/platform/paths'
import { addDays, compareDays, dateOfDay, dayFromDate, dayOf, yearOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { admittedOn, beginTenancy } from '~/residence/tenancies/begin.part.server'
import { listPrice } from '~/residence/rent/queries.server'
import { lastDay } from '~/residence/tenancies/term'
import { ALLOCATORS } from './abilities'
import type { Allocation } from './allocate.form'
import { spaceEvents } from './events'
import { leaseInTheWay, lockUnit } from './overlap.server'
import { seatsOf } from './seats'

export type AllocateRefusal =
  'taken' | 'busy' | 'not_leasable' | 'not_in_residence' | 'before_admission' | 'before_term' | 'beyond_term'

/**
 * Leases a unit to a firm with a tenancy for a period. The first lease begins the tenancy. Refused while
 * somebody else is allocating there, when a day is taken (naming by whom and until when), or when the lease would begin before the firm was admitted or moved
 * in, or outlast the term.
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
  const tenancy =
    (await tx.tenancy.findFirst({ where: { enclaveId, id: input.tenancyId }, include: { firm: true } })) ??
    notFound()
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

  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'Z', yearOf(dayOf(now)))
  await tx.lease.create({
    data: {
      enclaveId,
      id,
      ref,
      unitId: unit.id,
      roomId,
      ...seats,
      purpose: 'firm',
      firmId: tenancy.firmId,
      tenancyId: tenancy.id,
      state: 'active',
      startsOn: dateOfDay(period.startsOn),
      endsBefore: dateOfDay(period.endsBefore),
      rentPerSqm: (await listPrice(tx, enclaveId, unit.kind, input.startsOn)) ?? unit.rentPerSqm,
      relief: input.relief,
      note: input.note ?? '',
      createdById: actor.userId,
      createdAt: now,
    },
  })
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
  await tellFounders(
    tx,
    enclaveId,
    tenancy.firmId,
    id,
    {
      unit: unit.code,
      from: input.startsOn,
      until: input.endsOn,
      firm: tenancy.firm.name,
    },
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

async function tellFounders(
  tx: Tx,
  enclaveId: string,
  firmId: string,
  leaseId: string,
  params: Record<string, string>,
  now: Date,
) {
  const founders = await tx.membership.findMany({
    where: { enclaveId, firmId, role: 'founder', endedAt: null },
  })
  const about = { type: 'lease', id: leaseId }
  for (const { userId } of founders) {
    await postLetter(
      tx,
      { enclaveId, toUserId: userId, kind: 'space_allocated', params, about, page: paths.myFirm },
      now,
    )
  }
}
