import type { Actor } from '~/people/actor'
import { submitEvidence, type Submitted, type SubmitRefusal } from './submit-evidence.server'

export type ManySubmitted = {
  submitted: Submitted[]
  refused: { recordId: string; reason: SubmitRefusal; detail?: Record<string, string | number> }[]
}

/** Puts several records forward, each for itself: one that does not count holds no other back. */
export async function submitMany(
  actor: Actor,
  recordIds: readonly string[],
  now: Date,
): Promise<ManySubmitted> {
  const result: ManySubmitted = { submitted: [], refused: [] }
  for (const recordId of new Set(recordIds)) {
    const outcome = await submitEvidence(actor, recordId, now)
    if (outcome.ok) result.submitted.push(outcome.value)
    else result.refused.push({ recordId, reason: outcome.reason, detail: outcome.detail })
  }
  return result
}
