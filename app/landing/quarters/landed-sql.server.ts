import { Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'

const LANDED_STAGES = Prisma.sql`('registered', 'approved_or_leased', 'under_construction', 'completed', 'producing',
  'full_capacity', 'above_scale')`
const OR_DROPPED = Prisma.sql`OR p.stage = 'dropped'`

/**
 * Landings that are registered, as a table expression to select from: since when, until when their firm is asked (so many
 * years after it registered or, where that was later, graduated), and whether the firm withdrew its consent. With those
 * that were given up after they had registered, and since when they are.
 */
export const LANDED = (enclaveId: string, years: number, withEnded = false) => Prisma.sql`(
  SELECT p."enclaveId", p.id, p.ref, p."firmId", p."parkId", p."ownerId", p.stage, p."areaMu", f."industryCode",
    f.name AS "firmName", f.ref AS "firmRef", f.track, COALESCE(p."landedName", f.name) AS name,
    m."actualOn" AS since,
    (GREATEST(m."actualOn", t."graduatedOn") + make_interval(years => ${years}::int))::date AS until,
    CASE WHEN p.stage = 'dropped' THEN p."stageSince" END AS "endedOn",
    NOT COALESCE(c.given, true) AS withdrawn
  FROM "LandingProject" p
  JOIN "Milestone" m ON m."enclaveId" = p."enclaveId" AND m."projectId" = p.id AND m.stage = 'registered'
    AND m."actualOn" IS NOT NULL
  JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
  LEFT JOIN LATERAL (SELECT n."graduatedOn" FROM "Tenancy" n WHERE n."enclaveId" = p."enclaveId"
    AND n."firmId" = p."firmId" ORDER BY n."createdAt" DESC LIMIT 1) t ON true
  LEFT JOIN LATERAL (SELECT s.given FROM "QuarterConsent" s WHERE s."enclaveId" = p."enclaveId"
    AND s."firmId" = p."firmId" ORDER BY s.version DESC LIMIT 1) c ON true
  WHERE p."enclaveId" = ${enclaveId}::uuid AND (p.stage IN ${LANDED_STAGES} ${withEnded ? OR_DROPPED : Prisma.empty}))`

/** That a landing of `LANDED`, as `l`, counts in a quarter: it registered on or before its last day. */
export const COUNTS_IN = (quarter: Prisma.Sql) => Prisma.sql`l.since < (make_date(left(${quarter}, 4)::int,
  right(${quarter}, 1)::int * 3, 1) + interval '1 month')::date`

/** The answer that counts of every quarter that was answered, as a table expression. */
export const FIGURES_OF = (enclaveId: string) => Prisma.sql`(
  SELECT DISTINCT ON (k."projectId", k.quarter) k."projectId", k.quarter, a."outputYuan", a."taxYuan", a.jobs
  FROM "QuarterAsk" k JOIN "QuarterAnswer" a ON a."enclaveId" = k."enclaveId" AND a."askId" = k.id
  WHERE k."enclaveId" = ${enclaveId}::uuid ORDER BY k."projectId", k.quarter, a.version DESC)`

/** How a landing stands with a quarter on a day, from its ask `k`, the answer `a` and whether it is `withdrawn`. */
export const RESPONSE = (today: Day, withdrawn: Prisma.Sql) => Prisma.sql`CASE
  WHEN a.quarter IS NOT NULL THEN 'answered' WHEN ${withdrawn} THEN 'withdrawn' WHEN k.id IS NULL THEN 'not_asked'
  WHEN k."answerBy" < ${today}::date THEN 'silent' ELSE 'open' END`
