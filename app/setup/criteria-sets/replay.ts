import type { Conclusion, CriterionResult, SetResult, Verdict } from '~/ground/criteria/evaluate'

/** What a set would have said of a past application, beside what was said under the set frozen on it. */
export type Replayed = {
  before: Conclusion
  after: Conclusion
  pointsBefore: number
  pointsAfter: number
  /** The criteria behind it: the obligatory ones whose verdict differs, or that only one of the sets has. */
  reasons: Reason[]
}
export type Reason = { code: string; from: Verdict | null; to: Verdict | null }

/** Whether an application would come out otherwise: another conclusion, or other bonus points. */
export function changes({
  before,
  after,
  pointsBefore,
  pointsAfter,
}: Replayed): 'conclusion' | 'points' | null {
  if (before !== after) return 'conclusion'
  return pointsBefore === pointsAfter ? null : 'points'
}

/** Two evaluations of the same answers held beside each other. */
export function heldBeside(frozen: SetResult, draft: SetResult): Replayed {
  const severity = frozen.conclusion !== draft.conclusion ? 'must' : 'bonus'
  return {
    before: frozen.conclusion,
    after: draft.conclusion,
    pointsBefore: frozen.bonusPoints,
    pointsAfter: draft.bonusPoints,
    reasons: reasonsOf(frozen.results, draft.results, severity),
  }
}

function reasonsOf(
  frozen: readonly CriterionResult[],
  draft: readonly CriterionResult[],
  severity: CriterionResult['severity'],
): Reason[] {
  const of = (results: readonly CriterionResult[], code: string) =>
    results.find((one) => one.code === code && one.severity === severity)
  const codes = new Set([...frozen, ...draft].map(({ code }) => code))
  return [...codes].flatMap((code) => {
    const [from, to] = [of(frozen, code), of(draft, code)]
    const same = from?.verdict === to?.verdict && from?.points === to?.points
    // A criterion that only one set has, and that was met, decided nothing.
    const silent =
      (!from && to?.verdict === 'met' && severity === 'must') ||
      (!to && from?.verdict === 'met' && severity === 'must')
    return same || silent ? [] : [{ code, from: from?.verdict ?? null, to: to?.verdict ?? null }]
  })
}
