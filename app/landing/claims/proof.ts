import type { Judged } from '~/landing/policies/judge'
import type { Way } from '~/landing/policies/vocabulary'

/** Whether a firm proves a claim by a file: where the records leave a condition open, or do not say the quantity. */
export function asksForProof(
  way: Way,
  known: object | null,
  judged: readonly Pick<Judged, 'verdict'>[],
): boolean {
  return (way !== 'fixed' && known === null) || judged.some(({ verdict }) => verdict === 'unknown')
}
