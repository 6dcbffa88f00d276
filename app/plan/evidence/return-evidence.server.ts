import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/plan/counting/abilities'
import { kpiEvents } from './events'
import type { Reasoned } from './evidence.form'
import { recordEvidenceEvent } from './evidence-event.server'
import { takeBack, type TakeBackRefusal } from './take-back.part.server'
import { evidenceLetters } from './letters'

/** Sends a row back to the officer who put it forward, with the reason. */
export async function returnEvidence(
  actor: Actor,
  evidenceId: string,
  { reason }: Reasoned,
  now: Date,
): Promise<Outcome<{ evidenceId: string }, TakeBackRefusal>> {
  if (!can(actor.role, 'return')) forbidden()
  const work = () =>
    inTransaction(async (tx) => {
      const { enclaveId } = actor
      const taken = await takeBack(tx, actor, { evidenceId, step: 'return' }, { reason }, now)
      if (!taken.ok) return taken
      const before = taken.value
      const { ref, firm, submittedById } = before
      const link = env().BASE_URL + paths.deskEvidenceRow(actor.enclaveSlug, evidenceId)
      await postLetter(
        tx,
        {
          enclaveId,
          toUserId: submittedById,
          letter: evidenceLetters.evidence_returned,
          params: { ref, firm: firm.name, reason, by: actor.name, link },
          about: { type: 'evidence', id: evidenceId },
        },
        now,
      )
      await recordEvidenceEvent(
        tx,
        actor,
        before,
        kpiEvents['evidence.returned']({ ref: before.ref, reason }),
        now,
      )
      return ok({ evidenceId })
    })
  return onConstraint(work, { nobody_decides_their_own_evidence: () => refuse('own_evidence') })
}
