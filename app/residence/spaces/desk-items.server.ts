import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { roomsDue } from '~/residence/tenancies/rooms-due.server'
import { WAITS } from '~/residence/tenancies/waits.server'
import { spaceWords } from './words'

/** Leases that run out within the days the enclave has decided with none after them, and admitted firms without a room. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(spaceWords, locale)
  const { enclaveId, enclaveSlug } = actor
  const { expiringDays } = await settingOn(db, enclaveId, 'leasing', today)
  const [ending, waiting] = await Promise.all([
    db.lease.findMany({
      where: {
        enclaveId,
        state: 'active',
        purpose: 'firm',
        endsBefore: { gt: dateOfDay(today), lte: dateOfDay(addDays(today, expiringDays)) },
      },
      include: {
        firm: { select: { name: true, track: true } },
        unit: {
          select: {
            code: true,
            // A lease that follows.
            leases: { where: { state: 'active', startsOn: { gt: dateOfDay(today) } }, select: { id: true } },
          },
        },
      },
    }),
    db.tenancy.findMany({
      where: { AND: [{ enclaveId }, WAITS] },
      include: { firm: { select: { name: true, ref: true, track: true } } },
    }),
  ])
  const leases = together(ending.filter(({ firm, unit }) => firm && unit.leases.length === 0)).map(
    ({ first: lease, count }): DeskItem => {
      const endsBefore = dayFromDate(lease.endsBefore)
      return {
        key: `lease-${lease.id}`,
        kind: 'lease',
        firmId: lease.firmId ?? '',
        firmName: lease.firm?.name ?? '',
        ref: lease.ref,
        track: lease.firm?.track ?? 'A',
        step: count > 1 ? w.leasesEnd(lease.unit.code, count) : w.leaseEnds(lease.unit.code),
        turn: 'us',
        since: addDays(endsBefore, -expiringDays),
        dueOn: addDays(endsBefore, -1),
        to: paths.deskLeasesRenew(enclaveSlug, lease.firmId ?? '', addDays(endsBefore, -1)),
      }
    },
  )
  const due = await roomsDue(
    db,
    enclaveId,
    waiting.map(({ applicationId }) => applicationId),
  )
  const rooms = waiting.map((tenancy): DeskItem => ({
    key: `room-${tenancy.id}`,
    kind: 'tenancy',
    firmId: tenancy.firmId,
    firmName: tenancy.firm.name,
    ref: tenancy.firm.ref,
    track: tenancy.firm.track,
    step: w.waitsForRoom,
    turn: 'us',
    since: dayOf(tenancy.createdAt),
    dueOn: due.get(tenancy.applicationId) ?? null,
    to: paths.deskSpace(enclaveSlug),
  }))
  return [...leases, ...rooms]
}

type Ending = { firmId: string | null; endsBefore: Date; unit: { code: string } }

/** Leases of one firm that run out on one day are one matter, however many desks they are. */
function together<L extends Ending>(leases: readonly L[]): { first: L; count: number }[] {
  const groups = new Map<string, { first: L; count: number }>()
  for (const lease of [...leases].sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1))) {
    const key = `${lease.firmId} ${lease.endsBefore.toISOString()}`
    const group = groups.get(key)
    if (group) group.count += 1
    else groups.set(key, { first: lease, count: 1 })
  }
  return [...groups.values()]
}
