import { db, inTransaction, onConstraint } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { dayOf, yearOf } from '~/shared/days'
import { sumYear } from './sum-year.part.server'

type Answered = { id: string; enclaveId: string; byId: string; year: number }

/**
 * Sums the years of firms whose last missing quarter was answered, or corrected, after landing: nobody reported it here.
 * It may run at any time, any number of times, on several servers at once.
 */
export async function sumAnsweredYears(now: Date, only?: string): Promise<number> {
  const year = yearOf(dayOf(now))
  const rows = await db.$queryRaw<Answered[]>`
    SELECT DISTINCT ON (q."enclaveId", q."firmId", of.year) q."firmId" AS id, q."enclaveId", q."reportedById" AS "byId",
      of.year FROM "QuarterFigures" q CROSS JOIN LATERAL (SELECT left(q.quarter, 4)::int AS year) of
    WHERE q."revenueYuan" IS NULL AND of.year >= ${year - 1}::int
      AND (${only ?? null}::uuid IS NULL OR q."enclaveId" = ${only ?? null}::uuid)
    ORDER BY q."enclaveId", q."firmId", of.year, q."reportedAt" DESC`
  return eachRow('sums', rows, ({ id: firmId, ...of }) =>
    onConstraint(() => inTransaction((tx) => sumYear(tx, { firmId, actor: null, ...of }, now)), {
      // Somebody reported the year at the same moment; the next run looks again.
      YearFigures_enclaveId_firmId_year_version_key: () => false,
    }),
  )
}
