import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { unvisitedSinceSql, visitDaysSql } from './standing-sql.server'
import { planWords } from './words'

type Row = {
  what: 'watch' | 'propose' | 'late' | 'visit'
  id: string
  planId: string
  firmId: string
  firmName: string
  ref: string
  track: string
  officerId: string
  title: string
  departmentZh: string | null
  departmentEn: string | null
  since: Day
  dueOn: Day | null
}

/**
 * Under the plans of key firms: what is to be looked at again, what a firm asked for and nobody passed on, what a
 * department has not answered in time, and firms nobody has been at for as long as the setting says.
 */
export async function firmPlanItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug, userId } = actor
  const w = inLocale(planWords, locale).desk
  const days = visitDaysSql(enclaveId, today)
  const rows = await askTogether<Row>(Prisma.sql`
    SELECT o.what, o.id, p.id AS "planId", f.id AS "firmId", f.name AS "firmName", f.ref, f.track, p."officerId", o.title,
      d."nameZh" AS "departmentZh", d."nameEn" AS "departmentEn", o.since::text AS since, o.due::text AS "dueOn"
    FROM "FirmPlan" p JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    CROSS JOIN LATERAL (
      SELECT 'watch' AS what, w.id, w.what AS title, NULL::uuid AS department, (w.at AT TIME ZONE 'Asia/Shanghai')::date AS since,
        w."reviewOn" AS due FROM "PlanWatch" w
      WHERE w."enclaveId" = p."enclaveId" AND w."planId" = p.id AND w."settledOn" IS NULL AND w."reviewOn" <= ${today}::date
      UNION ALL
      SELECT CASE r.state WHEN 'open' THEN 'late' ELSE 'propose' END, r.id, r.what, r."departmentId",
        (COALESCE(r."sentAt", r."askedAt") AT TIME ZONE 'Asia/Shanghai')::date, r."dueOn" FROM "SupportRequest" r
      WHERE r."enclaveId" = p."enclaveId" AND r."planId" = p.id
        AND (r.state = 'proposed' OR r.state = 'open' AND r."dueOn" < ${today}::date)
      UNION ALL
      SELECT 'visit', p.id, '', NULL, ${unvisitedSinceSql}, ${unvisitedSinceSql} + ${days}
      WHERE ${days} > 0 AND ${unvisitedSinceSql} < ${today}::date - ${days}) o
    LEFT JOIN "Department" d ON d."enclaveId" = p."enclaveId" AND d.id = o.department
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p.state = 'open' ORDER BY o.due, o.id`)
  return rows.map(
    ({ what, id, planId, officerId, title, departmentZh, departmentEn, since, dueOn, ...firm }): DeskItem => {
      const department = locale === 'zh' ? departmentZh : departmentEn
      const turn: Turn = what === 'late' ? 'department' : 'us'
      return {
        key: `firm-plan-${what}-${id}`,
        kind: 'firm',
        ...firm,
        step: what === 'visit' ? w.visit : w[what](title),
        turn,
        ...(turn === 'department' && department ? { turnName: department } : {}),
        mine: officerId === userId,
        since,
        dueOn,
        to: paths.firmPlan('desk', enclaveSlug, planId),
      }
    },
  )
}
