import { Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { AIDS, type Cell, type Kind } from './aids'

export type Of = {
  enclaveId: string
  indicatorId: string
  from: Day
  today: Day
  /** Of firms `f` these alone. */
  firms?: Prisma.Sql
}

/** Approved rows of an indicator that count in the plan, as `e`: what is called a result here. */
const RESULTS = ({ enclaveId, indicatorId, from, today }: Of) => Prisma.sql`e."enclaveId" = ${enclaveId}::uuid
  AND e."indicatorId" = ${indicatorId}::uuid AND e.state = 'approved' AND e."prolongsId" IS NULL
  AND e."countedOn" BETWEEN ${from}::date AND ${today}::date`

const KEY = (by: Kind, { enclaveId, today }: Of) =>
  by === 'track'
    ? Prisma.sql`f.track`
    : by === 'industry'
      ? Prisma.sql`COALESCE(industry_on(${enclaveId}::uuid, f.id, ${today}::date), '')`
      : Prisma.sql`COALESCE(source_on(${enclaveId}::uuid, f.id, NULL::uuid, ${today}::date), '')`
const keys = (kinds: readonly Kind[], of: Of) =>
  Prisma.join(kinds.map((by) => Prisma.sql`${KEY(by, of)} AS ${Prisma.raw(by)}`))

/**
 * Firms that moved in, or have a result: each with its first result, how many it has, and the day before which aid counts
 * (that of its first result; without one tomorrow). Or, of the same firms, every result with its own day.
 */
export const CASES = (of: Of, kinds: readonly Kind[], everyResult: boolean) => Prisma.sql`(
  SELECT f.id AS "firmId", f.ref AS "firmRef", f.name, ${keys(kinds, of)}, r.id AS "evidenceId", r.ref,
    r."countedOn", COALESCE(r."countedOn", ${of.today}::date + 1) AS until, COALESCE(r.results, 0) AS results
  FROM "Firm" f
  ${everyResult ? Prisma.sql`JOIN` : Prisma.sql`LEFT JOIN`} LATERAL (
    SELECT e.id, e.ref, e."countedOn", (count(*) OVER ())::int AS results FROM "Evidence" e
    WHERE ${RESULTS(of)} AND e."firmId" = f.id ORDER BY e."countedOn", e.id
    ${everyResult ? Prisma.empty : Prisma.sql`LIMIT 1`}) r ON true
  WHERE f."enclaveId" = ${of.enclaveId}::uuid AND ${of.firms ?? Prisma.sql`true`} AND f."mergedIntoId" IS NULL AND (r.id IS NOT NULL OR EXISTS (
    SELECT 1 FROM "Tenancy" t WHERE t."enclaveId" = f."enclaveId" AND t."firmId" = f.id
      AND t."startedOn" <= ${of.today}::date)))`

/**
 * What the firm of a case `c` had before its day: days in a room of its own (a day counts once, however many rooms), hours
 * of what is booked, yuan of rent it was let off, yuan of support paid out, requests a department answered with help, and
 * visits of whoever looks after it.
 */
export const BEFORE = (enclaveId: string) => Prisma.sql`(
  SELECT
    COALESCE((SELECT sum(upper(x.span) - lower(x.span)) FROM (
      SELECT unnest(range_agg(daterange(l."startsOn", LEAST(l."endsBefore", c.until)))) AS span FROM "Lease" l
      WHERE l."enclaveId" = ${enclaveId}::uuid AND l."firmId" = c."firmId" AND l.purpose = 'firm'
        AND l.state IN ('active', 'ended') AND l."startsOn" < LEAST(l."endsBefore", c.until)) x), 0)::numeric AS space,
    COALESCE((SELECT sum(EXTRACT(epoch FROM b."endsAt" - b."startsAt") / 3600) FROM "Booking" b
      WHERE b."enclaveId" = ${enclaveId}::uuid AND b."firmId" = c."firmId" AND b.state = 'booked'
        AND b."endsAt" <= c.until::timestamp AT TIME ZONE 'Asia/Shanghai'), 0)::numeric AS booking,
    COALESCE((SELECT sum(h.relief) FROM "Charge" h JOIN "ChargeRun" n ON n."enclaveId" = h."enclaveId" AND n.id = h."runId"
      WHERE h."enclaveId" = ${enclaveId}::uuid AND h."firmId" = c."firmId" AND n.state = 'issued'
        AND h."endsBefore" <= c.until), 0)::numeric AS relief,
    COALESCE((SELECT sum(k.amount) FROM "PolicyClaim" k WHERE k."enclaveId" = ${enclaveId}::uuid
      AND k."firmId" = c."firmId" AND k.state = 'paid' AND k."paidOn" < c.until), 0)::numeric AS claim,
    (SELECT count(*) FROM "SupportRequest" s JOIN "FirmPlan" p ON p."enclaveId" = s."enclaveId" AND p.id = s."planId"
      WHERE s."enclaveId" = ${enclaveId}::uuid AND p."firmId" = c."firmId" AND s.reply IN ('done', 'partly')
        AND s."answeredAt" < c.until::timestamp AT TIME ZONE 'Asia/Shanghai')::numeric AS support,
    (SELECT count(*) FROM "PlanVisit" v JOIN "FirmPlan" p ON p."enclaveId" = v."enclaveId" AND p.id = v."planId"
      WHERE v."enclaveId" = ${enclaveId}::uuid AND p."firmId" = c."firmId" AND v."visitedOn" < c.until)::numeric AS visit)`

/** Whether a firm stands in one of four cells, from what it had and the result it has, if any. */
export const IN_CELL = (cell: Cell, amount: Prisma.Sql) => {
  const had = cell.startsWith('had') ? Prisma.sql`${amount} > 0` : Prisma.sql`${amount} <= 0`
  return cell.endsWith('result')
    ? Prisma.sql`(${had} AND c."evidenceId" IS NOT NULL)`
    : Prisma.sql`(${had} AND c."evidenceId" IS NULL)`
}

/** Those cases with what each had before, as `c`. */
export const WITH_AIDS = (of: Of, kinds: readonly Kind[], everyResult = false) =>
  Prisma.sql`(SELECT c.*, b.* FROM ${CASES(of, kinds, everyResult)} c CROSS JOIN LATERAL ${BEFORE(of.enclaveId)} b) c`

/** The same as the job wrote them down: a firm to a line. */
export const KEPT_CASES = ({ enclaveId, indicatorId }: Of) => Prisma.sql`(SELECT * FROM "KeptCase" k
  WHERE k."enclaveId" = ${enclaveId}::uuid AND k."indicatorId" = ${indicatorId}::uuid) c`

/**
 * A page of the results themselves, the newest first, of firms that are written down: what each had is asked of that
 * page alone.
 */
export const PAGE_OF_RESULTS = (of: Of, which: Prisma.Sql, take: number, skip: number) => Prisma.sql`(
  SELECT c.*, b.* FROM (
    SELECT c."firmId", c."firmRef", c.name, e.id AS "evidenceId", e.ref, e."countedOn", e."countedOn" AS until, c.results
    FROM "Evidence" e JOIN ${KEPT_CASES(of)} ON c."firmId" = e."firmId"
    WHERE ${RESULTS(of)} AND ${which}
    ORDER BY e."countedOn" DESC, c."firmRef", e.id LIMIT ${take} OFFSET ${skip}) c
  CROSS JOIN LATERAL ${BEFORE(of.enclaveId)} b) c`
export const AID_COLUMNS = Prisma.join(AIDS.map((aid) => Prisma.raw(`"${aid}"`)))
