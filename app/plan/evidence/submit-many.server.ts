import type { Actor } from '~/ground/people/actor'
import { onConstraint } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { can } from '~/plan/counting/abilities'
import { allOrNothing, type Batch } from './batch.server'
import { putForward, type Submitted, type SubmitRefusal } from './submit-evidence.server'

/** Puts several records forward together: all of them, or none when one does not count. */
export async function submitMany(
  actor: Actor,
  choices: readonly string[],
  now: Date,
): Promise<Batch<Submitted, SubmitRefusal>> {
  if (!can(actor.role, 'submit')) forbidden()
  // Whoever put the same record forward at the same moment is seen when the batch is looked through again.
  const work = () => allOrNothing(choices, (tx, choice) => putForward(tx, actor, choice, now))
  return onConstraint(work, { one_live_evidence_per_record: work })
}
