import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { listPrice } from '~/residence/rent/queries.server'
import { addDays, compareDays, dateOfDay, dayFromDate, dayOf, yearOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ALLOCATORS } from './abilities'
import type { LeaseRenewals } from './allocate.form'
import { spaceEvents } from './events'
import { leaseInTheWay } from './overlap.server'
import { tellOfRooms } from './tell-of-rooms.part.server'

type LeaseRow = Prisma.LeaseGetPayload<{ include: { unit: true; tenancy: true } }>
export type LineRefusal = 'already_over' | 'before_its_end' | 'not_in_residence' | 'past_term' | 'taken'
type Renewed = Outcome<{ count: number }, 'not_all' | 'changed_meanwhile'>

/**
 * Goes on with leases of a firm until one last day: for each a new lease from the day the old one ends, at the list price
 * of that day and with the same relief; the firm gets one letter. All of them, or none with a reason for each: a lease that
 * is over, one that runs longer already, a term that ends before, somebody else who has the room.
 */
export async function renewLeases(
  actor: Actor,
  firmId: string,
  { leases: ids, lastDay, idempotencyKey: key }: LeaseRenewals,
  now: Date,
): Promise<Renewed> {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction((tx) =>
      once(tx, { userId, key, command: 'renew_leases' }, now, async (): Promise<Renewed> => {
        await tx.$queryRaw`SELECT id FROM "Lease" WHERE "enclaveId" = ${enclaveId}::uuid
          AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
        const leases = await tx.lease.findMany({
          where: { enclaveId, firmId, id: { in: ids } },
          include: { unit: true, tenancy: true },
          orderBy: { unit: { code: 'asc' } },
        })
        if (leases.length < new Set(ids).size) notFound()
        const refused: [string, LineRefusal][] = []
        for (const lease of leases) {
          const reason = await whyNot(tx, lease, lastDay, now)
          if (reason) refused.push([lease.unit.code, reason])
        }
        if (refused.length > 0) return refuse('not_all', Object.fromEntries(refused))
        for (const lease of leases) await renew(tx, actor, lease, lastDay, now)
        await tellOfRooms(tx, { enclaveId, firmId, leases, until: lastDay }, now)
        return ok({ count: leases.length })
      }),
    )
  return onConstraint<Renewed, Renewed>(work, {
    one_tenant_per_space_at_a_time: () => refuse('changed_meanwhile'),
  })
}

async function whyNot(tx: Tx, lease: LeaseRow, lastDay: Day, now: Date): Promise<LineRefusal | null> {
  const { state, endsBefore, tenancy, enclaveId, roomId, seatFrom, seatUntil } = lease
  if (state !== 'active' || endsBefore <= dateOfDay(dayOf(now))) return 'already_over'
  const startsOn = dayFromDate(endsBefore)
  if (compareDays(lastDay, startsOn) < 0) return 'before_its_end'
  if (tenancy?.state !== 'active' && tenancy?.state !== 'graduated') return 'not_in_residence'
  const termEnd = tenancy.endsOn ? dayFromDate(tenancy.endsOn) : null
  if (tenancy.state === 'active' && termEnd && compareDays(lastDay, termEnd) > 0) return 'past_term'
  const place = { enclaveId, roomId, seatFrom, seatUntil }
  return (await leaseInTheWay(tx, place, { startsOn, endsBefore: addDays(lastDay, 1) })) ? 'taken' : null
}

async function renew(tx: Tx, actor: Actor, lease: LeaseRow, lastDay: Day, now: Date): Promise<void> {
  const { enclaveId, unit, firmId } = lease
  const startsOn = dayFromDate(lease.endsBefore)
  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'Z', yearOf(dayOf(now)))
  await tx.lease.create({
    data: {
      enclaveId,
      id,
      ref,
      unitId: unit.id,
      roomId: lease.roomId,
      seatFrom: lease.seatFrom,
      seatUntil: lease.seatUntil,
      purpose: 'firm',
      firmId,
      tenancyId: lease.tenancyId,
      state: 'active',
      startsOn: lease.endsBefore,
      endsBefore: dateOfDay(addDays(lastDay, 1)),
      rentPerSqm: (await listPrice(tx, enclaveId, unit.kind, startsOn)) ?? unit.rentPerSqm,
      relief: lease.relief,
      createdById: actor.userId,
      createdAt: now,
    },
  })
  const event = spaceEvents.lease_renewed({
    ref,
    unit: unit.code,
    from: startsOn,
    until: lastDay,
    before: lease.ref,
  })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'lease', id }, firmId, event }, now)
}
