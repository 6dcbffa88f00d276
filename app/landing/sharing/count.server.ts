import { settingOn } from '~/ground/settings/enclave.server'
import { FIGURES_OF, LANDED } from '~/landing/quarters/landed-sql.server'
import { firstDayOf, lastDayOf } from '~/landing/quarters/quarter'
import { Prisma, type Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { LETS_THE_HOST_KNOW } from '~/landing/host-consent/stands-sql.server'
import { quartersOf, type Period } from './period'
import type { Candidate, ToldCell } from './told'
import { FROM_FIRMS, SCOPES, type Metric } from './vocabulary'

type Of = {
  enclaveId: string
  agreementId: string
  scope: string
  parkId: string | null
  projectId: string | null
}

const metrics = (some: readonly Metric[]) => Prisma.sql`${[...some]}::text[]`

/**
 * Every landing an agreement is of with what it brought of each metric in each quarter of a period. A landing counts from
 * the quarter in which it registered to the one in which it was given up; where a narrower agreement shares a metric, it counts there and not here; and what
 * another agreement has settled of a quarter is not counted again.
 */
export async function countedRows(
  tx: Tx,
  { enclaveId, agreementId, scope, parkId, projectId }: Of,
  { period, shared }: { period: Period; shared: readonly Metric[] },
  today: Day,
): Promise<Candidate[]> {
  const { years } = await settingOn(tx, enclaveId, 'landed', today)
  const quarters = quartersOf(period).map(
    (quarter) => Prisma.sql`(${quarter}::text, ${firstDayOf(quarter)}::date, ${lastDayOf(quarter)}::date)`,
  )
  const whose =
    scope === 'landed'
      ? Prisma.sql`true`
      : scope === 'park'
        ? Prisma.sql`l."parkId" = ${parkId}::uuid`
        : Prisma.sql`l.id = ${projectId}::uuid`
  const narrower = SCOPES.codes.slice(SCOPES.codes.indexOf(SCOPES.of(scope)) + 1)
  return tx.$queryRaw<Candidate[]>`
    SELECT l.id AS "projectId", l."firmId", m.metric, q.quarter, c.amount::text AS amount, COALESCE(p.city, 'home') AS city,
      ${LETS_THE_HOST_KNOW(enclaveId, Prisma.sql`l."firmId"`)} AS agrees
    FROM ${LANDED(enclaveId, years, true)} l
    CROSS JOIN (VALUES ${Prisma.join(quarters)}) q (quarter, first, last)
    CROSS JOIN unnest(${metrics(shared)}) m (metric)
    LEFT JOIN ${FIGURES_OF(enclaveId)} a ON a."projectId" = l.id AND a.quarter = q.quarter
    LEFT JOIN LATERAL (SELECT sum(g.amount) AS amount FROM "Commitment" k
      JOIN "CommitmentProgress" g ON g."enclaveId" = k."enclaveId" AND g."commitmentId" = k.id AND g.state = 'confirmed'
      WHERE m.metric = 'investment' AND k."enclaveId" = ${enclaveId}::uuid AND k."projectId" = l.id
        AND k.kind = 'investment' AND g."doneOn" BETWEEN q.first AND q.last) i ON true
    CROSS JOIN LATERAL (SELECT CASE m.metric WHEN 'tax' THEN a."taxYuan" WHEN 'output' THEN a."outputYuan"
      ELSE i.amount END AS amount) c
    LEFT JOIN LATERAL (SELECT f.city FROM "FirmPlace" f WHERE f."enclaveId" = ${enclaveId}::uuid
      AND f."firmId" = l."firmId" AND f.kind = 'registered' AND f.since <= q.last
      AND (f.until IS NULL OR f.until > q.last) ORDER BY f.since DESC, f.id LIMIT 1) p ON true
    WHERE ${whose} AND l.since <= q.last AND (l."endedOn" IS NULL OR q.first <= l."endedOn") AND (m.metric <> 'investment' OR c.amount IS NOT NULL)
      AND NOT EXISTS (${NARROWER(enclaveId, narrower)}) AND NOT EXISTS (${SETTLED(enclaveId, agreementId)})
    ORDER BY m.metric, q.quarter, l.id`
}

/** A narrower agreement of landing `l` that shares metric `m` on the first day of quarter `q`. */
const NARROWER = (enclaveId: string, scopes: readonly string[]) => Prisma.sql`
  SELECT 1 FROM "SharingAgreement" o
  JOIN LATERAL (SELECT v.id, v."untilOn" FROM "SharingVersion" v WHERE v."enclaveId" = o."enclaveId"
    AND v."agreementId" = o.id AND v.state = 'agreed' AND v."fromOn" <= q.first
    ORDER BY v."fromOn" DESC LIMIT 1) n ON n."untilOn" IS NULL OR n."untilOn" >= q.first
  JOIN "SharingTerm" t ON t."enclaveId" = o."enclaveId" AND t."versionId" = n.id AND t.metric = m.metric
  WHERE o."enclaveId" = ${enclaveId}::uuid AND o.scope = ANY(${[...scopes]}::text[])
    AND (o."parkId" = l."parkId" OR o."projectId" = l.id)`

/** A settlement of another agreement that stands, or waits, with landing `l`, metric `m` and quarter `q` in it. */
const SETTLED = (enclaveId: string, agreementId: string) => Prisma.sql`
  SELECT 1 FROM "SharingRow" r JOIN "SharingSettlement" s ON s."enclaveId" = r."enclaveId" AND s.id = r."settlementId"
  WHERE r."enclaveId" = ${enclaveId}::uuid AND r."projectId" = l.id AND r.metric = m.metric AND r.quarter = q.quarter
    AND r.amount IS NOT NULL AND s."agreementId" <> ${agreementId}::uuid AND s.state <> 'objected'
    AND NOT EXISTS (SELECT 1 FROM "SharingSettlement" x WHERE x."enclaveId" = s."enclaveId" AND x.state = 'confirmed'
      AND x."agreementId" = s."agreementId" AND x.period = s.period AND x.number > s.number)`

/**
 * What the host city has read of answers of firms in the year of a period, by whatever agreement and whether it was
 * confirmed or not: a figure each, with the totals it stood in (and, where those by city were read, the city). A settlement
 * is of a quarter or a year, so that totals of different years have no figure in common.
 */
export function toldBefore(
  tx: Tx,
  enclaveId: string,
  period: Period,
): Promise<(ToldCell & { metric: Metric })[]> {
  return tx.$queryRaw<(ToldCell & { metric: Metric })[]>`
    SELECT r."projectId", p."firmId", r.metric, r.quarter, r.amount::text AS amount,
      ${LETS_THE_HOST_KNOW(enclaveId, Prisma.sql`p."firmId"`)} AS agrees,
      string_agg(s.id || CASE WHEN t."lawTold" THEN r.city ELSE '' END, ' ' ORDER BY s.id) AS "group"
    FROM "SharingRow" r
    JOIN "SharingSettlement" s ON s."enclaveId" = r."enclaveId" AND s.id = r."settlementId"
    JOIN "SharingPart" t ON t."enclaveId" = r."enclaveId" AND t."settlementId" = r."settlementId" AND t.metric = r.metric
    JOIN "LandingProject" p ON p."enclaveId" = r."enclaveId" AND p.id = r."projectId"
    WHERE r."enclaveId" = ${enclaveId}::uuid AND r.amount IS NOT NULL AND r.metric = ANY(${[...FROM_FIRMS]}::text[])
      AND s.period LIKE ${`${period.slice(0, 4)}%`}
    GROUP BY r."projectId", p."firmId", r.metric, r.quarter, r.amount
    ORDER BY max(s."madeAt") DESC, r."projectId", r.quarter`
}
