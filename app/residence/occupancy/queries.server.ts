import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { areaFactsOn } from '~/residence/inventory/queries.server'
import { monthOf } from '~/residence/rent/months'
import { LET } from '~/residence/spaces/vocabulary'
import { occupancyByMonth } from '~/residence/spaces/queries.server'
import { addDays, addMonths, dateOfDay, type Day } from '~/shared/days'
import { fromFen, toFen } from '~/shared/money'

/** How far back the curve goes, and how far ahead it shows what is leased already (months). */
const MONTHS_BACK = 24
const MONTHS_AHEAD = 12
/** How far the officer looks back and ahead (days). */
const DAYS_AROUND = 30

/**
 * What the building does for its money: occupancy month by month, the area that counts, and the relief that was granted
 * in all with what it comes to for each firm that has landed.
 */
export async function occupancyPage(actor: Actor, today: Day) {
  const { enclaveId } = actor
  const start = addMonths(monthOf(today), -MONTHS_BACK)
  const [points, facts, [money]] = await Promise.all([
    occupancyByMonth(actor, start, MONTHS_BACK + MONTHS_AHEAD, null),
    areaFactsOn(actor, today),
    db.$queryRaw<{ relief: string; landed: number }[]>`
      SELECT (SELECT COALESCE(sum(c.relief), 0) FROM "Charge" c
          JOIN "ChargeRun" r ON r."enclaveId" = c."enclaveId" AND r.id = c."runId"
          WHERE c."enclaveId" = ${enclaveId}::uuid AND r.state = 'issued' AND c.kind = 'rent')::text AS relief,
        (SELECT count(DISTINCT p."firmId") FROM "LandingProject" p
          JOIN "Milestone" m ON m."enclaveId" = p."enclaveId" AND m."projectId" = p.id
          WHERE p."enclaveId" = ${enclaveId}::uuid AND p.stage <> 'dropped' AND m.stage = 'registered'
            AND m."actualOn" <= ${dateOfDay(today)}::date)::int AS landed`,
  ])
  const { relief, landed } = money ?? { relief: '0', landed: 0 }
  return {
    start,
    end: addMonths(start, MONTHS_BACK + MONTHS_AHEAD),
    points,
    now: points.find(({ day }) => day === monthOf(today))?.rate ?? 0,
    facts,
    relief,
    landed,
    reliefPerLanded: landed > 0 ? fromFen(toFen(relief) / BigInt(landed)) : null,
  }
}

export type Movement = {
  in: number
  out: number
  ends: number
  arrears: string
  debtors: number
  due: number
}

/** What the officer has before them: who came and went lately, whose last lease ends soon, what is owed and what falls due. */
export async function movement({ enclaveId }: Actor, today: Day): Promise<Movement> {
  const [before, after] = [dateOfDay(addDays(today, -DAYS_AROUND)), dateOfDay(addDays(today, DAYS_AROUND))]
  const now = dateOfDay(today)
  const [row] = await db.$queryRaw<Movement[]>`
    SELECT
      (SELECT count(*) FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid
        AND "startedOn" BETWEEN ${before}::date AND ${now}::date)::int AS "in",
      (SELECT count(*) FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid
        AND "exitedOn" BETWEEN ${before}::date AND ${now}::date)::int AS out,
      (SELECT count(*) FROM (
        SELECT max("endsBefore") AS last FROM "Lease" WHERE "enclaveId" = ${enclaveId}::uuid AND purpose = 'firm'
          AND state IN (${Prisma.join([...LET])}) GROUP BY "firmId"
      ) firms WHERE last > ${now}::date AND last <= ${after}::date)::int AS ends,
      (SELECT COALESCE(sum(total - settled), 0) FROM "Bill" WHERE "enclaveId" = ${enclaveId}::uuid
        AND total > settled AND "dueOn" < ${now}::date)::text AS arrears,
      (SELECT count(DISTINCT "firmId") FROM "Bill" WHERE "enclaveId" = ${enclaveId}::uuid
        AND total > settled AND "dueOn" < ${now}::date)::int AS debtors,
      (SELECT count(*) FROM "Bill" WHERE "enclaveId" = ${enclaveId}::uuid AND total > settled
        AND "dueOn" BETWEEN ${now}::date AND ${after}::date)::int AS due`
  return row ?? { in: 0, out: 0, ends: 0, arrears: '0', debtors: 0, due: 0 }
}
