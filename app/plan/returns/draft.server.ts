import { db, Prisma, type Client } from '~/platform/db.server'
import { sha256 } from '~/platform/ids.server'
import { inService } from '~/residence/spaces/in-service.server'
import { LET } from '~/residence/spaces/vocabulary'
import { dateOfDay, type Day } from '~/shared/days'
import { AREA_PARTS, FIRM_KEYS, type LineKey } from './definition'
import { owes, type FirmLine, type ReturnFigures } from './figures'
import { firmLine, type FirmRow } from './firm-line'
import { asOf, firstDay, yearOfPeriod, type Period } from './period'
import { REPORTED, reportedOf } from './reported-sql.server'
import { sumOf } from './thousand'

/** The return of a period as today's rows say it; of the running one as it stands today. */
export async function draftOf(
  enclaveId: string,
  period: Period,
  today: Day,
  client: Pick<Client, '$queryRaw'> = db,
): Promise<ReturnFigures> {
  const until = asOf(period, today)
  const whole = await wholeOf(client, enclaveId, period, until)
  const firms = await firmsOf(client, enclaveId, period, until)
  const sums = Object.fromEntries(
    FIRM_KEYS.map((key) => [key, sumOf(firms.map(({ values }) => values[key] ?? '0'))]),
  )
  const reported = String(firms.filter((firm) => !owes(firm)).length)
  const totals = { ...whole, ...sums, firms_reported: reported } as Record<LineKey, string>
  return { until, totals, firms }
}

/** Two drafts of the same rows have the same mark. */
export const markOf = (figures: ReturnFigures): string => sha256(JSON.stringify(figures)).slice(0, 32)

const stays = (enclaveId: string) => Prisma.sql`(SELECT t."firmId", t."startedOn" AS since,
  LEAST(t."graduatedOn", t."exitedOn") AS until,
  t."graduatedOn" IS NOT NULL AND (t."exitedOn" IS NULL OR t."exitedOn" >= t."graduatedOn") AS graduated
  FROM "Tenancy" t WHERE t."enclaveId" = ${enclaveId}::uuid AND t."startedOn" IS NOT NULL)`

/** Rooms and stays of the incubator as a whole. */
async function wholeOf(client: Pick<Client, '$queryRaw'>, enclaveId: string, period: Period, until: Day) {
  const from = Prisma.sql`${dateOfDay(firstDay(period))}::date`
  const on = Prisma.sql`${dateOfDay(until)}::date`
  const [row] = await client.$queryRaw<Record<string, string>[]>`
    SELECT u.*, s.*,
      (SELECT COALESCE(sum(l.sqm), 0) FROM "Lease" l WHERE l."enclaveId" = ${enclaveId}::uuid AND l.purpose = 'firm'
        AND l.state IN (${Prisma.join([...LET])}) AND daterange(l."startsOn", l."endsBefore") @> ${on})::text AS area_firms
    FROM (SELECT ${Prisma.join(AREA_PARTS.map(areaOfKind))},
        COALESCE(sum(u."areaSqm"), 0)::text AS area_total, count(*) FILTER (WHERE u.leasable)::text AS rooms
      FROM "Unit" u WHERE u."enclaveId" = ${enclaveId}::uuid AND u.kind <> 'desk' AND ${inService(on)}) u,
      (SELECT count(*) FILTER (WHERE since < ${from} AND (until IS NULL OR until >= ${from}))::text AS firms_before,
        count(*) FILTER (WHERE since BETWEEN ${from} AND ${on})::text AS firms_entered,
        count(*) FILTER (WHERE graduated AND until BETWEEN ${from} AND ${on})::text AS firms_graduated,
        count(*) FILTER (WHERE NOT graduated AND until BETWEEN ${from} AND ${on})::text AS firms_left,
        count(*) FILTER (WHERE since <= ${on} AND (until IS NULL OR until > ${on}))::text AS firms_after
      FROM ${stays(enclaveId)} t) s`
  return row ?? {}
}

function areaOfKind(part: (typeof AREA_PARTS)[number]): Prisma.Sql {
  const kind = part.slice('area_'.length)
  return Prisma.sql`COALESCE(sum(u."areaSqm") FILTER (WHERE u.kind = ${kind}), 0)::text AS ${Prisma.raw(part)}`
}

/** A line for each firm in residence on the last day, by name. */
async function firmsOf(
  client: Pick<Client, '$queryRaw'>,
  enclaveId: string,
  period: Period,
  until: Day,
): Promise<FirmLine[]> {
  const from = Prisma.sql`${dateOfDay(firstDay(period))}::date`
  const on = Prisma.sql`${dateOfDay(until)}::date`
  const inYear = Prisma.sql`r."happenedOn" BETWEEN ${from} AND ${on}`
  const inForce = Prisma.sql`r."happenedOn" <= ${on} AND (r."validUntil" IS NULL OR r."validUntil" >= ${on})
    AND (r."endedOn" IS NULL OR r."endedOn" > ${on})`
  const rows = await client.$queryRaw<FirmRow[]>`
    SELECT f.id, f.name, f.uscc, s.since::text AS since, f."industryCode" AS industry,
      f."foundedOn"::text AS founded, ${REPORTED},
      r.*, (SELECT count(*) FROM "Evidence" e WHERE e."enclaveId" = f."enclaveId" AND e."firmId" = f.id
        AND e.state = 'approved' AND e."prolongsId" IS NULL AND e."countedOn" BETWEEN ${from} AND ${on})::int AS evidence
    FROM "Firm" f
    JOIN (SELECT "firmId", max(since) AS since FROM ${stays(enclaveId)} t
      WHERE since <= ${on} AND (until IS NULL OR until > ${on}) GROUP BY 1) s ON s."firmId" = f.id
    ${reportedOf(enclaveId, period)}
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE r.kind = 'patent' AND ${inYear})::int AS patents,
        count(*) FILTER (WHERE r.kind = 'patent' AND r.detail->>'patentKind' = 'invention' AND ${inYear})::int AS inventions,
        count(*) FILTER (WHERE r.kind = 'talent' AND r.detail->>'degree' = 'doctor' AND ${inForce})::int AS doctors,
        count(*) FILTER (WHERE r.kind = 'talent' AND r.detail->>'degree' = 'master' AND ${inForce})::int AS masters,
        (bool_or(r.kind = 'hnte' AND ${inForce}) IS TRUE)::int AS hntes,
        (bool_or(r.kind = 'tech_sme' AND ${inForce}) IS TRUE)::int AS tech_smes,
        count(*) FILTER (WHERE r.kind = 'contract' AND ${inYear})::int AS contracts,
        COALESCE(sum(r."amountYuan") FILTER (WHERE r.kind = 'contract' AND ${inYear}), 0)::text AS contract_amount,
        count(*) FILTER (WHERE r.kind = 'funding' AND ${inYear})::int AS fundings,
        COALESCE(sum(r."amountYuan") FILTER (WHERE r.kind = 'funding' AND ${inYear}), 0)::text AS funding_amount
      FROM "FirmRecord" r WHERE r."enclaveId" = f."enclaveId" AND r."firmId" = f.id AND r."withdrawnAt" IS NULL) r
    WHERE f."enclaveId" = ${enclaveId}::uuid
    ORDER BY f.name, f.id`
  return rows.map((row) => firmLine(row, yearOfPeriod(period)))
}
