import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { leaseView, visibleTo } from './queries.server'

/** One lease with its room. 404 when it is not the actor's to see. */
export async function leaseForEnd(actor: Actor, leaseId: string) {
  const lease = isId(leaseId)
    ? await db.lease.findFirst({
        where: { AND: [visibleTo(actor), { id: leaseId }] },
        include: {
          firm: { select: { id: true, name: true } },
          unit: { include: { floor: { select: { building: true, level: true } } } },
        },
      })
    : null
  if (!lease) notFound()
  return { ...leaseView(lease), unit: lease.unit.code, unitId: lease.unitId, ...lease.unit.floor }
}

/** The leases of a firm that are not over, by their last day and their room. */
export async function leasesOfFirm(actor: Actor, firmId: string, today: Day) {
  const leases = await db.lease.findMany({
    where: { AND: [visibleTo(actor), { firmId, state: 'active', endsBefore: { gt: dateOfDay(today) } }] },
    include: { unit: { select: { code: true } } },
    orderBy: [{ endsBefore: 'asc' }, { unit: { code: 'asc' } }],
  })
  return leases.map(({ id, startsOn, endsBefore, unit }) => ({
    id,
    unit: unit.code,
    startsOn: dayFromDate(startsOn),
    lastDay: addDays(dayFromDate(endsBefore), -1),
  }))
}

/** The last day of a firm's term while it is in residence; null where no term binds. */
export async function termEndOf({ enclaveId }: Actor, firmId: string): Promise<Day | null> {
  const tenancy = await db.tenancy.findFirst({ where: { enclaveId, firmId, state: 'active' } })
  return tenancy?.endsOn ? dayFromDate(tenancy.endsOn) : null
}
