import type { Actor } from '~/ground/people/actor'
import { settingByDay } from '~/ground/settings/enclave.server'
import { settingFrom } from '~/ground/settings/settings'
import { db, Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import { addDays, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { roomDue } from '~/residence/tenancies/room-due'
import { waits } from '~/residence/tenancies/waits.server'
import { spaceWords } from './words'

type EndingLease = {
  id: string
  ref: string
  firmId: string
  firmName: string
  track: string
  code: string
  endsBefore: Day
}
type Waiting = {
  id: string
  firmId: string
  firmName: string
  ref: string
  track: string
  since: Day
  moveInOn: Day | null
  /** What was reserved for it before it was in, and the room of it to begin with. */
  held: string | null
  heldUnit: string | null
}

/** Leases that run out within the days the enclave has decided with none after them, and admitted firms without a room. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(spaceWords, locale)
  const { enclaveId, enclaveSlug } = actor
  const [leasing, deadlines, ending, waiting] = await Promise.all([
    settingByDay(db, enclaveId, 'leasing'),
    settingByDay(db, enclaveId, 'deadlines'),
    endingLeases(enclaveId, today),
    waitingFirms(enclaveId, today),
  ])
  const { expiringDays } = leasing(today)
  const leases = together(ending).map(({ first: lease, count }): DeskItem => {
    const { endsBefore, firmId } = lease
    return {
      key: `lease-${lease.id}`,
      kind: 'lease',
      firmId,
      firmName: lease.firmName,
      ref: lease.ref,
      track: lease.track,
      step: count > 1 ? w.leasesEnd(lease.code, count) : w.leaseEnds(lease.code),
      turn: 'us',
      since: addDays(endsBefore, -expiringDays),
      dueOn: addDays(endsBefore, -1),
      to: paths.deskLeasesRenew(enclaveSlug, firmId, addDays(endsBefore, -1)),
    }
  })
  const rooms = waiting.map(({ id, moveInOn, held, heldUnit, ...row }): DeskItem => ({
    key: `room-${id}`,
    kind: 'tenancy',
    ...row,
    step: held ? w.waitsWithReserved(held) : w.waitsForRoom,
    turn: 'us',
    dueOn: moveInOn && roomDue(row.since, moveInOn, deadlines(row.since).room),
    to: heldUnit
      ? `${paths.deskLease(enclaveSlug, heldUnit)}?firm=${row.firmId}`
      : paths.deskSpace(enclaveSlug),
  }))
  return [...leases, ...rooms]
}

/** Leases of firms that run out within the days of the setting, where none follows in the room. */
function endingLeases(enclaveId: string, today: Day): Promise<EndingLease[]> {
  return askTogether(Prisma.sql`
    SELECT l.id, l.ref, l."firmId", f.name AS "firmName", f.track, u.code, l."endsBefore"::text AS "endsBefore"
    FROM "Lease" l
    JOIN "Firm" f ON f."enclaveId" = l."enclaveId" AND f.id = l."firmId"
    JOIN "Unit" u ON u."enclaveId" = l."enclaveId" AND u.id = l."unitId"
    WHERE l."enclaveId" = ${enclaveId}::uuid AND l.state = 'active' AND l.purpose = 'firm'
      AND l."endsBefore" > ${today}::date AND l."endsBefore" <= ${today}::date + COALESCE(
        (setting_on(${enclaveId}::uuid, 'leasing', ${today}::date)->>'expiringDays')::int,
        ${settingFrom('leasing', undefined).expiringDays}::int)
      AND NOT EXISTS (SELECT FROM "Lease" n WHERE n."enclaveId" = l."enclaveId" AND n."unitId" = l."unitId"
        AND n.state = 'active' AND n."startsOn" > ${today}::date)`)
}

/** Admitted firms that wait for a room, with the day on which their intake moves in. */
function waitingFirms(enclaveId: string, today: Day): Promise<Waiting[]> {
  return askTogether(Prisma.sql`
    SELECT t.id, t."firmId", f.name AS "firmName", f.ref, f.track, i."moveInOn"::text AS "moveInOn",
      (t."createdAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS since, h.held, h."heldUnit"
    FROM "Tenancy" t
    JOIN "Firm" f ON f."enclaveId" = t."enclaveId" AND f.id = t."firmId"
    LEFT JOIN "Application" a ON a."enclaveId" = t."enclaveId" AND a.id = t."applicationId"
    LEFT JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId"
    LEFT JOIN LATERAL (
      SELECT string_agg(u.code, '、' ORDER BY u.code) AS held, min(l."unitId"::text) AS "heldUnit"
      FROM "Lease" l JOIN "Unit" u ON u."enclaveId" = l."enclaveId" AND u.id = l."unitId"
      WHERE l."enclaveId" = t."enclaveId" AND l."heldForId" = t."applicationId" AND l.state = 'active'
        AND l."endsBefore" > ${today}::date) h ON true
    WHERE t."enclaveId" = ${enclaveId}::uuid AND ${waits} ORDER BY t."createdAt", t.id`)
}

type Ending = Pick<EndingLease, 'firmId' | 'endsBefore' | 'code'>

/** Leases of one firm that run out on one day are one matter, however many desks they are. */
function together<L extends Ending>(leases: readonly L[]): { first: L; count: number }[] {
  const groups = new Map<string, { first: L; count: number }>()
  for (const lease of [...leases].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const key = `${lease.firmId} ${lease.endsBefore}`
    const group = groups.get(key)
    if (group) group.count += 1
    else groups.set(key, { first: lease, count: 1 })
  }
  return [...groups.values()]
}
