import type { Actor } from '~/ground/people/actor'
import { settingFrom } from '~/ground/settings/settings'
import { atMost, Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { reservationWords } from './words'

type Ending = {
  id: string
  units: string
  note: string
  lastDay: Day
  since: Day
  firmId: string | null
  firmName: string | null
  ref: string | null
  track: string | null
}

const MOST = 200

/** Reservations that run out within the days the enclave has decided: to be prolonged, or let go. */
export async function reservationItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(reservationWords, locale)
  const rows = await ending(actor.enclaveId, today)
  return rows.map((row): DeskItem => ({
    key: `reserved-${row.id}`,
    kind: 'lease',
    firmId: row.firmId,
    firmName: row.firmName ?? row.note,
    ref: row.ref ?? '',
    track: row.track ?? '',
    step: w.runsOut(row.units),
    turn: 'us',
    since: row.since,
    dueOn: row.lastDay,
    to: paths.deskProlonging(actor.enclaveSlug, row.id),
  }))
}

function ending(enclaveId: string, today: Day): Promise<Ending[]> {
  const told = Prisma.sql`COALESCE((setting_on(${enclaveId}::uuid, 'leasing', ${today}::date)->>'holdAlertDays')::int,
    ${settingFrom('leasing', undefined).holdAlertDays}::int)`
  return askTogether(Prisma.sql`
    SELECT min(l.id::text) AS id, string_agg(u.code, '、' ORDER BY u.code) AS units, min(l.note) AS note,
      (l."endsBefore" - 1)::text AS "lastDay", (l."endsBefore" - ${told})::text AS since,
      f.id AS "firmId", f.name AS "firmName", a.ref, f.track
    FROM "Lease" l
    JOIN "Unit" u ON u."enclaveId" = l."enclaveId" AND u.id = l."unitId"
    LEFT JOIN "Application" a ON a."enclaveId" = l."enclaveId" AND a.id = l."heldForId"
    LEFT JOIN "Firm" f ON f."enclaveId" = a."enclaveId" AND f.id = a."firmId"
    WHERE l."enclaveId" = ${enclaveId}::uuid AND l.state = 'active' AND l.purpose = 'reserved'
      AND l."endsBefore" > ${today}::date AND l."endsBefore" <= ${today}::date + ${told}
    GROUP BY COALESCE(l."heldForId", l.id), l."startsOn", l."endsBefore", f.id, f.name, a.ref, f.track
    ORDER BY l."endsBefore", 1 ${atMost(MOST)}`)
}
