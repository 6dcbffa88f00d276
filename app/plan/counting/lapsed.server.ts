import type { Tx } from '~/platform/db.server'
import { remembered } from '~/platform/remembered.server'
import { dayFromDate, type Day } from '~/shared/days'
import type { PlanSpan } from './board'
import { standingRows, type StandingRow } from './standing.server'

export type LapsedRow = {
  id: string
  indicatorId: string
  value: string
  countedOn: Day
  parts: StandingRow['parts']
  on: Day
  why: 'certificate' | 'gone'
}
/** Rows of firms as they stand on a day, those of them that do not count, and the plan that all others have to lie in. */
export type Counting = { standing: StandingRow[]; lapsed: LapsedRow[]; span: PlanSpan }

/**
 * Approved rows as they count on a day: those of firms that stand or do not, and which of them do not count, because a
 * certificate ran out, or the firm left or gave its landing up. Read once for a page.
 */
export async function countingOn(
  enclaveId: string,
  day: Day,
  span: PlanSpan,
  tx?: Pick<Tx, '$queryRaw'>,
): Promise<Counting> {
  const at = day < span.to ? day : span.to
  const read = () => standingRows(enclaveId, at, span, tx)
  const standing = await (tx ? read() : remembered(`standing ${enclaveId} ${at} ${span.from}`, read))
  const lapsed = standing.flatMap(
    ({ lapsed: fell, id, indicatorId, value, countedOn, parts }): LapsedRow[] =>
      fell ? [{ id, indicatorId, value, countedOn, parts, ...fell }] : [],
  )
  return { standing, lapsed, span }
}

type Row = {
  id: string
  state: string
  prolongsId: string | null
  countedOn: Date
  indicator: { standing: boolean }
}

/**
 * Why an approved row does not count today, if it does not. What happened before the plan began or after it ended
 * belongs to another plan or to none.
 */
export function whyOut(row: Row, { lapsed, span }: Counting): LapsedRow['why'] | 'plan' | null {
  if (row.indicator.standing) return lapsed.find(({ id }) => id === row.id)?.why ?? null
  if (row.state !== 'approved' || row.prolongsId !== null) return null
  const day = dayFromDate(row.countedOn)
  return day < span.from || day > span.to ? 'plan' : null
}
