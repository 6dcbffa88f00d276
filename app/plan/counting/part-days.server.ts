import { Prisma } from '~/platform/db.server'
import { addDays, addMonths, dateOfDay, type Day } from '~/shared/days'
import type { PartOfRows } from './parts'

/** Which rows of what is kept belong to a part: a district has those of its parks. */
export function keptOfPart(enclaveId: string, { part, key }: PartOfRows): Prisma.Sql {
  if (part !== 'district') return Prisma.sql`part = ${part} AND key = ${key}`
  if (key === '') return Prisma.sql`part = 'park' AND key = ''`
  return Prisma.sql`part = 'park' AND key IN (
    SELECT id::text FROM "Park" WHERE "enclaveId" = ${enclaveId}::uuid AND "divisionCode" = ${key})`
}

function rowsOfPart(enclaveId: string, { part, key }: PartOfRows): Prisma.Sql {
  const known = key === '' ? null : key
  if (part === 'industry') return Prisma.sql`e.industry IS NOT DISTINCT FROM ${known}`
  if (part === 'source') return Prisma.sql`e.source IS NOT DISTINCT FROM ${known}`
  if (part === 'intake') return Prisma.sql`e."intakeId" IS NOT DISTINCT FROM ${known}::uuid`
  if (part === 'park' || known === null) return Prisma.sql`e."parkId" IS NOT DISTINCT FROM ${known}::uuid`
  return Prisma.sql`e."parkId" IN (
    SELECT id FROM "Park" WHERE "enclaveId" = ${enclaveId}::uuid AND "divisionCode" = ${known})`
}

/**
 * What an indicator has in a part, by the month; what lies in the months in which a plan begins and ends, but outside of
 * it, stands at its own day.
 */
export function daysOfPart(
  enclaveId: string,
  indicatorId: string,
  part: PartOfRows,
  span: { from: Day; to: Day },
): Prisma.Sql {
  const begins: Day = `${span.from.slice(0, 7)}-01`
  const next = addDays(span.to, 1)
  const ends = addMonths(`${span.to.slice(0, 7)}-01`, 1)
  const outside = Prisma.sql`FROM "Evidence" e WHERE e."enclaveId" = ${enclaveId}::uuid
    AND e."indicatorId" = ${indicatorId}::uuid AND e.state = 'approved' AND ${rowsOfPart(enclaveId, part)}
    AND ((e."countedOn" >= ${dateOfDay(begins)}::date AND e."countedOn" < ${dateOfDay(span.from)}::date)
      OR (e."countedOn" >= ${dateOfDay(next)}::date AND e."countedOn" < ${dateOfDay(ends)}::date))`
  return Prisma.sql`
    SELECT "enclaveId", "indicatorId", greatest(month, CASE WHEN month = ${dateOfDay(begins)}::date
      THEN ${dateOfDay(span.from)}::date END) AS "countedOn", state, prolongs, rows, value
    FROM "EvidencePart" WHERE "enclaveId" = ${enclaveId}::uuid AND "indicatorId" = ${indicatorId}::uuid
      AND ${keptOfPart(enclaveId, part)}
    UNION ALL SELECT e."enclaveId", e."indicatorId", e."countedOn", e.state, e."prolongsId" IS NOT NULL, 1, e.value ${outside}
    UNION ALL SELECT e."enclaveId", e."indicatorId",
      CASE WHEN e."countedOn" < ${dateOfDay(span.from)}::date THEN ${dateOfDay(span.from)}::date ELSE ${dateOfDay(span.to)}::date END,
      e.state, e."prolongsId" IS NOT NULL, -1, -e.value ${outside}`
}
