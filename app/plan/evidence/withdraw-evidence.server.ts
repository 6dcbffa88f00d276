import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ok, type Outcome } from '~/shared/outcome'
import { can } from '~/plan/counting/abilities'
import { kpiEvents } from './events'
import type { Reasoned } from './evidence.form'
import { recordEvidenceEvent } from './evidence-event.server'
import { countInMonth } from '~/plan/monthly-sums/indicator-month.part.server'
import { withdrawProlonging } from './withdraw-for-record.part.server'
import { takeBack, type TakeBackRefusal } from './take-back.part.server'
import { evidenceLetters } from './letters'

/** Takes a row back. An approved one leaves the figure at once; the side that did not withdraw it is told. */
export async function withdrawEvidence(
  actor: Actor,
  evidenceId: string,
  { reason }: Reasoned,
  now: Date,
): Promise<Outcome<{ evidenceId: string }, TakeBackRefusal>> {
  if (!can(actor.role, 'withdraw')) forbidden()
  return inTransaction(async (tx) => {
    const { enclaveId } = actor
    const taken = await takeBack(tx, actor, { evidenceId, step: 'withdraw' }, { reason }, now)
    if (!taken.ok) return taken
    const before = taken.value
    if (before.state === 'approved' && before.prolongsId === null) await countInMonth(tx, before, -1)
    await withdrawProlonging(tx, actor, before, { reason }, now)
    const byBureau = actor.role === 'bureau'
    const other = byBureau ? before.submittedById : before.decidedById
    if (other && other !== actor.userId) {
      const { ref, firm } = before
      const to = byBureau ? paths.deskEvidenceRow : paths.bureauEvidenceRow
      const link = env().BASE_URL + to(actor.enclaveSlug, evidenceId)
      const params = { ref, firm: firm.name, reason, by: actor.name, link }
      const about = { type: 'evidence', id: evidenceId }
      await postLetter(
        tx,
        { enclaveId, toUserId: other, letter: evidenceLetters.evidence_withdrawn, params, about },
        now,
      )
    }
    const event = kpiEvents['evidence.withdrawn']({ ref: before.ref, reason, from: before.state })
    await recordEvidenceEvent(tx, actor, before, event, now)
    return ok({ evidenceId })
  })
}
