import { Prisma } from '~/platform/db.server'
import { addDays, addMonths, dateOfDay, type Day } from '~/shared/days'
import type { RowsOfPart } from './rows-of-part.server'

const OF_ROW = {
  park: Prisma.sql`e."parkId"::text`,
  industry: Prisma.sql`e.industry`,
  intake: Prisma.sql`e."intakeId"::text`,
  source: Prisma.sql`e.source`,
}

const isOf = (key: Prisma.Sql, { keys, others }: RowsOfPart) =>
  Prisma.sql`(${key} = ANY(${[...keys]}::text[])) <> ${others}`

/**
 * What an indicator has in a part, by the month; what lies in the months in which a plan begins and ends, but outside of
 * it, stands at its own day.
 */
export function daysOfPart(
  enclaveId: string,
  indicatorId: string,
  part: RowsOfPart,
  span: { from: Day; to: Day },
): Prisma.Sql {
  const begins: Day = `${span.from.slice(0, 7)}-01`
  const next = addDays(span.to, 1)
  const ends = addMonths(`${span.to.slice(0, 7)}-01`, 1)
  const outside = Prisma.sql`FROM "Evidence" e WHERE e."enclaveId" = ${enclaveId}::uuid
    AND e."indicatorId" = ${indicatorId}::uuid AND e.state = 'approved' AND ${isOf(Prisma.sql`coalesce(${OF_ROW[part.column]}, '')`, part)}
    AND ((e."countedOn" >= ${dateOfDay(begins)}::date AND e."countedOn" < ${dateOfDay(span.from)}::date)
      OR (e."countedOn" >= ${dateOfDay(next)}::date AND e."countedOn" < ${dateOfDay(ends)}::date))`
  return Prisma.sql`
    SELECT "enclaveId", "indicatorId", greatest(month, CASE WHEN month = ${dateOfDay(begins)}::date
      THEN ${dateOfDay(span.from)}::date END) AS "countedOn", state, prolongs, rows, value
    FROM "EvidencePart" WHERE "enclaveId" = ${enclaveId}::uuid AND "indicatorId" = ${indicatorId}::uuid
      AND part = ${part.column} AND ${isOf(Prisma.sql`key`, part)}
    UNION ALL SELECT e."enclaveId", e."indicatorId", e."countedOn", e.state, e."prolongsId" IS NOT NULL, 1, e.value ${outside}
    UNION ALL SELECT e."enclaveId", e."indicatorId",
      CASE WHEN e."countedOn" < ${dateOfDay(span.from)}::date THEN ${dateOfDay(span.from)}::date ELSE ${dateOfDay(span.to)}::date END,
      e.state, e."prolongsId" IS NOT NULL, -1, -e.value ${outside}`
}
