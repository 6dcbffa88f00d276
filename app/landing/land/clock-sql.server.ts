import { IDLE_LAND_RULES } from '~/landing/park-rules/landing.rules'
import { Prisma } from '~/platform/db.server'
import { rulesOn } from '~/shared/rule-table'
import type { Day } from '~/shared/days'

/**
 * The clock of a parcel `p` on a day and what the rule says of it, for lists and sums: `since`, `months`, `verdict` and
 * `class` of the row `v`. The same as land-use.ts says of one parcel; a test compares them.
 */
export function clockOnDay(day: Day): Prisma.Sql {
  const rules = rulesOn(IDLE_LAND_RULES, day)
  const figure = (code: string) => rules?.figure(code).toNumber() ?? 9999
  return Prisma.sql`
  CROSS JOIN LATERAL (SELECT
    COALESCE(sum(c."untilOn" - GREATEST(c."fromOn", COALESCE(p."stoppedOn", p."agreedStart")) + 1) FILTER (
      WHERE c."untilOn" < ${day}::date AND c."untilOn" >= COALESCE(p."stoppedOn", p."agreedStart")), 0)::int AS held,
    COALESCE(bool_or(c."fromOn" <= ${day}::date AND COALESCE(c."untilOn", 'infinity') >= ${day}::date), false) AS runs
    FROM "ParcelCause" c WHERE c."enclaveId" = p."enclaveId" AND c."parcelId" = p.id AND c.kind <> 'holder') h
  CROSS JOIN LATERAL (SELECT CASE
    WHEN p.stock <> 'supplied' OR (p."startedOn" IS NOT NULL AND p."stoppedOn" IS NULL) THEN NULL
    ELSE COALESCE(p."stoppedOn", p."agreedStart") + h.held END AS since) k
  CROSS JOIN LATERAL (SELECT (extract(year FROM ${day}::date) * 12 + extract(month FROM ${day}::date)
    - extract(year FROM k.since) * 12 - extract(month FROM k.since))::int AS begun) m
  CROSS JOIN LATERAL (SELECT k.since, h.runs,
    CASE WHEN k.since > ${day}::date THEN 0
      ELSE m.begun - ((k.since + make_interval(months => m.begun))::date > ${day}::date)::int END AS months,
    CASE WHEN p.stock <> 'supplied' THEN p.stock
      WHEN p."startedOn" IS NOT NULL AND p."stoppedOn" IS NULL THEN 'in_use' ELSE 'unused' END AS class,
    CASE
      WHEN k.since IS NULL THEN 'not_idle'
      WHEN p."startedOn" IS NULL AND ${day}::date < (k.since + make_interval(months => ${figure('idle_after')}::int))::date
        THEN 'not_idle'
      WHEN p."startedOn" IS NOT NULL AND (
        ${day}::date < (k.since + make_interval(months => ${figure('stopped_for')}::int))::date OR NOT (
          p."developedMu" * 3 < ${figure('developed_parts_of_three')}::int * p."toDevelopMu"
          OR p.invested * 100 < ${figure('invested_share')}::int * p."totalInvestment")) THEN 'not_idle'
      WHEN p."startedOn" IS NOT NULL THEN 'idle_plan'
      WHEN h.runs THEN 'idle_extend'
      WHEN ${day}::date >= (k.since + make_interval(months => ${figure('reclaim_after')}::int))::date THEN 'idle_reclaim'
      ELSE 'idle_fee' END AS verdict) v`
}
