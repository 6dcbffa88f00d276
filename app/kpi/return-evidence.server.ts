import { postLetter } from '~/notices/post.server'
import type { Actor } from '~/people/actor'
import { inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { can } from './abilities'
import type { Reasoned } from './evidence.form'
import { recordEvidenceEvent } from './evidence-event.server'
import { STEPS, type EvidenceState } from './lifecycle'
import { visibleTo } from './visible.server'

export type ReturnRefusal = 'wrong_state' | 'wrong_role' | 'changed_meanwhile'

/** Sends a row back to the officer who put it forward, with the reason. */
export async function returnEvidence(
  actor: Actor,
  evidenceId: string,
  { reason }: Reasoned,
  now: Date,
): Promise<Outcome<{ evidenceId: string }, ReturnRefusal>> {
  if (!can(actor.role, 'return')) forbidden()
  return inTransaction(async (tx) => {
    const { enclaveId } = actor
    const before =
      (await tx.evidence.findFirst({
        where: { AND: [{ id: evidenceId }, visibleTo(actor)] },
        include: { firm: { select: { name: true } } },
      })) ?? notFound()
    const next = take(STEPS, 'return', before.state as EvidenceState, actor.role)
    if (!next.ok) return next
    const { count } = await tx.evidence.updateMany({
      where: { enclaveId, id: evidenceId, state: before.state },
      data: { state: next.value, reason, decidedById: actor.userId, decidedAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const { ref, firm, submittedById } = before
    const link = env().BASE_URL + paths.deskEvidenceRow(actor.enclaveSlug, evidenceId)
    await postLetter(
      tx,
      {
        enclaveId,
        toUserId: submittedById,
        kind: 'evidence_returned',
        params: { ref, firm: firm.name, reason, by: actor.name, link },
        about: { type: 'evidence', id: evidenceId },
      },
      now,
    )
    await recordEvidenceEvent(tx, actor, 'returned', before, { reason }, now)
    return ok({ evidenceId })
  })
}
