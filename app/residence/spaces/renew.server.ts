import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { schemesOf } from '~/residence/rent/queries.server'
import { listPriceOn } from '~/residence/rent/terms'
import { addDays, compareDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ALLOCATORS } from './abilities'
import type { LeaseRenewals } from './allocate.form'
import { spaceEvents } from './events'
import { seatsMeet } from './seats'
import { tellOfRooms } from './tell-of-rooms.part.server'
import { writeLeases } from './write-leases.part.server'
import { spaceLetters } from './letters'

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
  input: LeaseRenewals,
  now: Date,
): Promise<Renewed> {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'renew_leases' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => renew(tx, actor, firmId, input, now)))
  return onConstraint<Renewed, Renewed>(work, {
    one_tenant_per_space_at_a_time: () => refuse('changed_meanwhile'),
  })
}

async function renew(
  tx: Tx,
  actor: Actor,
  firmId: string,
  { leases: ids, lastDay }: LeaseRenewals,
  now: Date,
): Promise<Renewed> {
  const { enclaveId } = actor
  // Nobody ends the tenancy before the leases that go on are written.
  await tx.$queryRaw`SELECT 1 FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = ${firmId}::uuid
    ORDER BY id FOR SHARE`
  // Held in one order, so that of two who renew the same leases one waits and sees what the other did.
  await tx.$queryRaw`SELECT id FROM "Lease" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  const leases = await tx.lease.findMany({
    where: { enclaveId, firmId, id: { in: ids } },
    include: { unit: true, tenancy: true },
    orderBy: { unit: { code: 'asc' } },
  })
  if (leases.length < new Set(ids).size) notFound()
  const later = await laterLeases(tx, enclaveId, leases, lastDay)
  const refused = leases.flatMap((lease) => {
    const reason = whyNot(lease, later, lastDay, now)
    return reason ? [[lease.unit.code, reason]] : []
  })
  if (refused.length > 0) return refuse('not_all', Object.fromEntries(refused) as Record<string, string>)

  const schemes = await schemesOf(tx, enclaveId)
  const renewed = leases.map((lease) => {
    const { unitId, roomId, seatFrom, seatUntil, tenancyId, contractId, relief, unit } = lease
    const startsOn = dayFromDate(lease.endsBefore)
    const rentPerSqm = listPriceOn(schemes, unit.kind, startsOn) ?? unit.rentPerSqm
    const place = { unitId, roomId, seatFrom, seatUntil, purpose: 'firm', firmId, tenancyId, contractId }
    return { ...place, relief, rentPerSqm, startsOn, endsBefore: addDays(lastDay, 1) }
  })
  const [first] = await writeLeases(tx, actor, renewed, now)
  if (!first) return refuse('changed_meanwhile')
  const units = leases.map(({ unit }) => unit.code)
  const from = renewed.map(({ startsOn }) => startsOn).reduce((one, other) => (one < other ? one : other))
  const rooms = { units, from, until: lastDay }
  await tellOfRooms(
    tx,
    { enclaveId, firmId, leaseId: first.id, letter: spaceLetters.lease_renewed, ...rooms },
    now,
  )
  const event = spaceEvents.leases_renewed(rooms)
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'lease', id: first.id }, firmId, event }, now)
  return ok({ count: leases.length })
}

type Later = Pick<LeaseRow, 'roomId' | 'seatFrom' | 'seatUntil' | 'startsOn' | 'endsBefore'>

/** Whatever stands in these rooms after the first of the leases ends. */
async function laterLeases(
  tx: Tx,
  enclaveId: string,
  leases: readonly LeaseRow[],
  lastDay: Day,
): Promise<Later[]> {
  const ends = leases.map(({ endsBefore }) => endsBefore.getTime())
  return tx.lease.findMany({
    where: {
      enclaveId,
      roomId: { in: [...new Set(leases.map(({ roomId }) => roomId))] },
      state: { not: 'cancelled' },
      startsOn: { lte: dateOfDay(lastDay) },
      endsBefore: { gt: new Date(Math.min(...ends)) },
    },
    select: { roomId: true, seatFrom: true, seatUntil: true, startsOn: true, endsBefore: true },
  })
}

function whyNot(lease: LeaseRow, later: readonly Later[], lastDay: Day, now: Date): LineRefusal | null {
  const { state, endsBefore, tenancy, roomId } = lease
  if (state !== 'active' || endsBefore <= dateOfDay(dayOf(now))) return 'already_over'
  if (compareDays(lastDay, dayFromDate(endsBefore)) < 0) return 'before_its_end'
  if (tenancy?.state !== 'active' && tenancy?.state !== 'graduated') return 'not_in_residence'
  const termEnd = tenancy.endsOn ? dayFromDate(tenancy.endsOn) : null
  if (tenancy.state === 'active' && termEnd && compareDays(lastDay, termEnd) > 0) return 'past_term'
  const isTaken = later.some(
    (one) => one.roomId === roomId && seatsMeet(one, lease) && one.endsBefore > endsBefore,
  )
  return isTaken ? 'taken' : null
}
