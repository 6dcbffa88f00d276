import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { dropPending } from './decision.part.server'
import { loadForStaff, noteDecision } from '~/admission/applications/staff.server'

/** The director takes back a decision that waits; the file stays where it is and no letter leaves. */
export async function dropDecision(
  actor: Actor,
  decisionId: string,
  now: Date,
): Promise<Outcome<{ applicationId: string }, 'wrong_role' | 'changed_meanwhile'>> {
  if (!isId(decisionId)) notFound()
  return inTransaction(async (tx) => {
    const decision =
      (await tx.decision.findFirst({ where: { enclaveId: actor.enclaveId, id: decisionId } })) ?? notFound()
    if (actor.role !== 'director') return refuse('wrong_role')
    const before = await loadForStaff(tx, actor, decision.applicationId)
    if (decision.publishedAt || (await dropPending(tx, before)) === 0) return refuse('changed_meanwhile')
    await noteDecision(tx, actor, before, 'decision_dropped', decisionId, now)
    return ok({ applicationId: decision.applicationId })
  })
}
