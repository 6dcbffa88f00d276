import type { Day } from '~/shared/days'
import type { EvidenceState } from '~/plan/evidence/lifecycle'

/** Live evidence that rests on one of two achievements. */
export type RestingRow = {
  id: string
  ref: string
  state: EvidenceState
  countedOn: Day
  submittedAt: string
}

const FURTHEST_FIRST: readonly EvidenceState[] = ['approved', 'submitted', 'returned', 'withdrawn']

/**
 * What becomes of the evidence of two achievements that are one: the row that has come furthest stays, of approved
 * ones that which counted first; every other is withdrawn.
 */
export function rowsAfterJoining<R extends RestingRow>(rows: readonly R[]): { kept: R | null; fall: R[] } {
  const [kept, ...fall] = [...rows].sort(
    (a, b) =>
      FURTHEST_FIRST.indexOf(a.state) - FURTHEST_FIRST.indexOf(b.state) ||
      compare(a.countedOn, b.countedOn) ||
      compare(a.submittedAt, b.submittedAt) ||
      compare(a.id, b.id),
  )
  return { kept: kept ?? null, fall }
}

/** Whether joining touches evidence that the bureau has approved; then it takes two people. */
export function takesTwo(rows: readonly { state: EvidenceState }[]): boolean {
  return rows.some(({ state }) => state === 'approved')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
