import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayShare } from './abilities'
import { sharingEvents } from './events'
import { lockSharing } from './lock.part.server'
import type { Answer } from './sharing.form'
import { tellOfVersion } from './tell.part.server'
import { ownAgreement, settledFrom } from './visible.server'

/** The host city agrees to the version that waits, or says why it does not. */
export async function answerVersion(
  actor: Actor,
  id: string,
  { outcome, answer }: Answer,
  now: Date,
): Promise<Outcome<{ agreementId: string }, 'nothing_waits' | 'own_proposal' | 'already_settled'>> {
  if (!mayShare(actor.role, 'answer')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    await lockSharing(tx, enclaveId)
    const agreement = await ownAgreement(actor, id, tx)
    const { ref, titleZh, titleEn, versions } = agreement
    const waiting = versions.find(({ state }) => state === 'proposed')
    if (!waiting) return refuse('nothing_waits')
    if (waiting.proposedById === userId) return refuse('own_proposal')
    // What was settled while it waited stays as the version before it had it.
    const from = outcome === 'agreed' ? await settledFrom(tx, agreement, dayFromDate(waiting.fromOn)) : null
    if (from) return refuse('already_settled', { from })
    const { count } = await tx.sharingVersion.updateMany({
      where: { enclaveId, id: waiting.id, state: 'proposed' },
      data: { state: outcome, answer, answeredById: userId, answeredAt: now },
    })
    if (count === 0) return refuse('nothing_waits')
    const { number } = waiting
    await tellOfVersion(tx, actor, { id, ref, number, state: outcome, note: answer }, now)
    const event = sharingEvents.sharing_answered({
      ref,
      zh: titleZh,
      en: titleEn,
      version: number,
      outcome,
      answer,
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'sharing', id }, event }, now)
    return ok({ agreementId: id })
  })
}
