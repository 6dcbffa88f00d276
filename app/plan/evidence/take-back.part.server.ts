import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ok, refuse } from '~/shared/outcome'
import { take } from '~/shared/steps'
import type { Reasoned } from './evidence.form'
import { STEPS, type EvidenceState } from './lifecycle'
import { isOwn } from './own-evidence.server'
import { visibleTo } from '~/plan/counting/visible.server'

export type TakeBackRefusal = 'wrong_state' | 'wrong_role' | 'own_evidence' | 'changed_meanwhile'

/** Moves a row away from where it stands, with the reason; answers the row as it was before. */
export async function takeBack(
  tx: Tx,
  actor: Actor,
  { evidenceId, step }: { evidenceId: string; step: 'return' | 'withdraw' },
  { reason }: Reasoned,
  now: Date,
) {
  const before =
    (await tx.evidence.findFirst({
      where: { AND: [{ id: evidenceId }, visibleTo(actor)] },
      include: { firm: { select: { name: true } } },
    })) ?? notFound()
  const next = take(STEPS, step, before.state as EvidenceState, actor.role)
  if (!next.ok) return next
  if (step === 'return' && (await isOwn(tx, actor, before))) return refuse('own_evidence')
  const { count } = await tx.evidence.updateMany({
    where: { enclaveId: actor.enclaveId, id: evidenceId, state: before.state },
    data: { state: next.value, reason, decidedById: actor.userId, decidedAt: now },
  })
  return count === 0 ? refuse('changed_meanwhile') : ok(before)
}
