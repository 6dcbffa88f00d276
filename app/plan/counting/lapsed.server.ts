import { db, type Tx } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import type { PlanSpan } from './board'
import { planOf } from './plan.server'
import { STANDING_INDICATORS } from './record-rule'
import { standingRows, type StandingRow } from './standing.server'

export type LapsedRow = {
  id: string
  indicatorId: string
  value: string
  on: Day
  why: 'certificate' | 'gone' | 'plan'
}
export type Counting = { standing: StandingRow[]; lapsed: LapsedRow[] }

/**
 * Approved rows as they count on a day: those of firms that stand or do not, and the rows that do not count, because
 * a certificate ran out, the firm left or gave its landing up, or their day lies outside the plan.
 */
export async function countingOn(
  enclaveId: string,
  day: Day,
  span: PlanSpan,
  tx: Pick<Tx, '$queryRaw'> = db,
): Promise<Counting> {
  const at = day < span.to ? day : span.to
  // One after another: a transaction has one connection.
  const standing = await standingRows(enclaveId, at, span, tx)
  const outside = await outsidePlan(tx, enclaveId, span)
  const lapsed = standing.flatMap(({ lapsed: fell, id, indicatorId, value }): LapsedRow[] =>
    fell ? [{ id, indicatorId, value, ...fell }] : [],
  )
  return { standing, lapsed: [...lapsed, ...outside] }
}

/** Rows of things that happened before the plan began or after it ended: they belong to another plan or to none. */
function outsidePlan(
  tx: Pick<Tx, '$queryRaw'>,
  enclaveId: string,
  { from, to }: PlanSpan,
): Promise<LapsedRow[]> {
  return tx.$queryRaw<LapsedRow[]>`
    SELECT e.id, e."indicatorId", e.value::text AS value, e."countedOn"::text AS "on", 'plan' AS why
    FROM "Evidence" e JOIN "Indicator" i ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId"
    WHERE e."enclaveId" = ${enclaveId}::uuid AND e.state = 'approved' AND e."prolongsId" IS NULL
      AND i.code <> ALL(${[...STANDING_INDICATORS]}::text[])
      AND (e."countedOn" < ${dateOfDay(from)}::date OR e."countedOn" > ${dateOfDay(to)}::date)
    ORDER BY e.id`
}

/** The rows that do not count on a day in the plan of that day. */
export async function lapsedRows(enclaveId: string, day: Day): Promise<LapsedRow[]> {
  return (await countingOn(enclaveId, day, await planOf(enclaveId))).lapsed
}
