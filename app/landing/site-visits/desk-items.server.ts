import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { visibleSql } from '~/landing/projects/visible.server'
import { visitWords } from './words'

type Open = {
  visitId: string
  id: string
  what: string
  due: Day
  since: Day
  mine: boolean
  who: string
  atPark: boolean
  firmId: string
  firm: string
  track: string | null
  ref: string
  parkZh: string
  parkEn: string
}

/** Findings whose day has passed stand among the matters of the day, first with whoever is to put them right. */
export async function findingItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(visitWords, locale)
  const rows = await askTogether<Open>(Prisma.sql`
    SELECT n.id, n."visitId", n.what, n."dueOn"::text AS due, v."visitedOn"::text AS since, n."ownerId" = ${actor.userId}::uuid AS mine,
      u.name AS who, NOT EXISTS (SELECT FROM "Membership" m WHERE m."enclaveId" = n."enclaveId" AND m."userId" = n."ownerId"
        AND m.role IN ('officer', 'director') AND m."endedAt" IS NULL) AS "atPark",
      f.id AS "firmId", f.name AS firm, f.track, p.ref, k."nameZh" AS "parkZh", k."nameEn" AS "parkEn"
    FROM "VisitFinding" n JOIN "SiteVisit" v ON v."enclaveId" = n."enclaveId" AND v.id = n."visitId"
    JOIN "LandingProject" p ON p."enclaveId" = v."enclaveId" AND p.id = v."projectId"
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    JOIN "Park" k ON k."enclaveId" = p."enclaveId" AND k.id = p."parkId"
    JOIN "User" u ON u.id = n."ownerId"
    WHERE n."enclaveId" = ${actor.enclaveId}::uuid AND ${visibleSql(actor)} AND n.state = 'open' AND n."dueOn" < ${today}::date AND p.stage <> 'dropped'
    ORDER BY n."dueOn", n.id LIMIT 100`)
  return rows.map((row): DeskItem => {
    const park = locale === 'zh' ? row.parkZh : row.parkEn
    return {
      key: `finding-${row.id}`,
      kind: 'landing',
      firmId: row.firmId,
      firmName: row.firm,
      ref: row.ref,
      track: row.track ?? '',
      step: w.stepLate(row.what),
      turn: row.atPark ? 'park' : 'us',
      ...(row.atPark ? { turnName: `${park} ${row.who}` } : {}),
      mine: row.mine,
      since: row.since,
      dueOn: row.due,
      stalled: true,
      to: paths.siteVisit(actor.enclaveSlug, row.visitId),
    }
  })
}
