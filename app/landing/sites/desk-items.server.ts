import type { Actor } from '~/ground/people/actor'
import { STANDARD_LAND } from '~/ground/settings/land'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { placesSql } from './visible.server'
import { siteWords } from './words'

type Ending = {
  id: string
  siteId: string
  firmId: string
  firm: string
  track: string
  ref: string
  site: string
  since: Day
  until: Day
}

/** Reservations of sites that are about to lapse: in so many days as the setting says. */
export async function siteItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug } = actor
  const w = inLocale(siteWords, locale)
  const rows = await askTogether<Ending>(Prisma.sql`
    SELECT r.id, r."siteId", r."firmId", f.name AS firm, f.track, s.ref, s.name AS site, r."fromOn"::text AS since,
      (r."endsBefore" - 1)::text AS until
    FROM "SiteReservation" r
    JOIN "Site" s ON s."enclaveId" = r."enclaveId" AND s.id = r."siteId"
    JOIN "Firm" f ON f."enclaveId" = r."enclaveId" AND f.id = r."firmId"
    WHERE ${placesSql(actor, 's')} AND r.state = 'held' AND r."endsBefore" - 1 <= ${today}::date
      + COALESCE((setting_on(${enclaveId}::uuid, 'land', ${today}::date)->>'lapseSoonDays')::int,
        ${STANDARD_LAND.lapseSoonDays}::int)
    ORDER BY r."endsBefore", r.id`)
  return rows.map((row) => ({
    key: `site-${row.id}`,
    kind: 'landing',
    firmId: row.firmId,
    firmName: row.firm,
    ref: row.ref,
    track: row.track,
    step: w.lapsesSoon(row.site),
    turn: 'park',
    since: row.since,
    dueOn: row.until,
    to: paths.site(enclaveSlug, row.siteId),
  }))
}
