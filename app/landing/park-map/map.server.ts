import type { Actor } from '~/ground/people/actor'
import { divisionOf } from '~/ground/national-rules/divisions'
import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { offeredSql } from '~/landing/sites/visible.server'
import type { Day } from '~/shared/days'
import { laidOut } from './layout'

type Line = {
  id: string | null
  nameZh: string
  nameEn: string
  code: string
  projects: number
  freeMu: number
  freeSqm: number
  free: number
  reserved: number
}

/** Every park of the home city, and what lies outside the parks, by county: free land and factories, running projects. */
async function linesOf(enclaveId: string, today: Day): Promise<Line[]> {
  return db.$queryRaw<Line[]>`
    WITH sites AS (
      SELECT s."parkId", s."divisionCode", s."areaMu", s."areaSqm", EXISTS (
        SELECT FROM "SiteReservation" r WHERE r."enclaveId" = s."enclaveId" AND r."siteId" = s.id AND r.state = 'held'
          AND r."fromOn" <= ${today}::date AND r."endsBefore" > ${today}::date) AS reserved
      FROM "Site" s WHERE s."enclaveId" = ${enclaveId}::uuid AND ${offeredSql(today)}
    ), sums AS (
      SELECT "parkId", CASE WHEN "parkId" IS NULL THEN "divisionCode" END AS code,
        COALESCE(sum("areaMu") FILTER (WHERE NOT reserved), 0)::float8 AS "freeMu",
        COALESCE(sum("areaSqm") FILTER (WHERE NOT reserved), 0)::float8 AS "freeSqm",
        count(*) FILTER (WHERE NOT reserved)::int AS free, count(*) FILTER (WHERE reserved)::int AS reserved
      FROM sites GROUP BY 1, 2
    ), projects AS (
      SELECT l."parkId", count(*)::int AS projects FROM "LandingProject" l
      WHERE l."enclaveId" = ${enclaveId}::uuid AND l.stage <> 'dropped' GROUP BY 1
    )
    SELECT p.id, p."nameZh", p."nameEn", p."divisionCode" AS code, COALESCE(j.projects, 0) AS projects,
      COALESCE(u."freeMu", 0) AS "freeMu", COALESCE(u."freeSqm", 0) AS "freeSqm", COALESCE(u.free, 0) AS free,
      COALESCE(u.reserved, 0) AS reserved, p.position
    FROM "Park" p LEFT JOIN sums u ON u."parkId" = p.id LEFT JOIN projects j ON j."parkId" = p.id
    WHERE p."enclaveId" = ${enclaveId}::uuid AND COALESCE(p."validUntil", 'infinity') >= ${today}::date
    UNION ALL
    SELECT NULL, '', '', code, 0, "freeMu", "freeSqm", free, reserved, 9999 FROM sums WHERE "parkId" IS NULL
    ORDER BY position`
}

const sum = (rows: readonly Line[], key: 'projects' | 'freeMu' | 'freeSqm' | 'free' | 'reserved') =>
  rows.reduce((all, row) => all + row[key], 0)

/** The map of the home city on a day: its counties on their tiles, and the parks of each. */
export async function parkMap({ enclaveId }: Pick<Actor, 'enclaveId'>, today: Day) {
  const [rows, { counties }] = await Promise.all([
    linesOf(enclaveId, today),
    settingOn(db, enclaveId, 'land', today),
  ])
  const codes = [...new Set([...counties.map(({ code }) => code), ...rows.map(({ code }) => code)])]
  return laidOut(codes, counties).map((tile) => {
    const own = rows.filter(({ code }) => code === tile.code)
    return {
      ...tile,
      district: divisionOf(tile.code),
      parks: own,
      projects: sum(own, 'projects'),
      mu: sum(own, 'freeMu'),
      sqm: sum(own, 'freeSqm'),
      free: sum(own, 'free'),
      reserved: sum(own, 'reserved'),
    }
  })
}
export type County = Awaited<ReturnType<typeof parkMap>>[number]
