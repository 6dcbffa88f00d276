import { recordEvent } from '~/ground/audit/record.server'
import { checkUscc } from '~/shared/codes/uscc'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { duplicateEvents } from './events'

type Named = { id: string; ref: string; name: string; uscc: string }
type Merge = { kept: Named; merged: Named; reason: string }
export type SecondPersonRefusal = 'director_needed' | 'needs_another' | 'proposed_other_way'

/** Whether two firms each have a credit code of their own that stands: then the register holds them for two. */
export function areTwoByCode(one: string, other: string): boolean {
  const [a, b] = [checkUscc(one), checkUscc(other)]
  return a.text !== b.text && a.checkDigit === 'ok' && b.checkDigit === 'ok'
}

/**
 * Who may merge now. With one valid code, a director does. With two, the first person proposes with a reason
 * and another confirms, one of them a director; the answer says which of the two this was.
 */
export async function secondPerson(
  tx: Tx,
  actor: Actor,
  merge: Merge,
  now: Date,
): Promise<Outcome<'merge' | 'proposed', SecondPersonRefusal>> {
  const { kept, merged } = merge
  if (!areTwoByCode(kept.uscc, merged.uscc)) {
    return actor.role === 'director' ? ok('merge') : refuse('director_needed')
  }
  const { enclaveId, userId } = actor
  const open = await tx.mergeProposal.findFirst({
    where: {
      enclaveId,
      confirmedAt: null,
      keepId: { in: [kept.id, merged.id] },
      mergeId: { in: [kept.id, merged.id] },
    },
  })
  if (!open) {
    await propose(tx, actor, merge, now)
    return ok('proposed')
  }
  if (open.keepId !== kept.id) return refuse('proposed_other_way')
  if (open.proposedById === userId) return refuse('needs_another')
  if (actor.role !== 'director' && open.proposedAs !== 'director') return refuse('director_needed')
  await tx.mergeProposal.update({
    where: { enclaveId_id: { enclaveId, id: open.id } },
    data: { confirmedById: userId, confirmedAt: now },
  })
  return ok('merge')
}

async function propose(tx: Tx, actor: Actor, { kept, merged, reason }: Merge, now: Date): Promise<void> {
  const { enclaveId, userId, role } = actor
  await tx.mergeProposal.create({
    data: {
      enclaveId,
      id: newId(),
      keepId: kept.id,
      mergeId: merged.id,
      reason,
      proposedById: userId,
      proposedAs: role,
      proposedAt: now,
    },
  })
  const payload = { name: merged.name, ref: merged.ref, into: kept.ref, intoName: kept.name, reason }
  const subject = { type: 'firm', id: kept.id }
  const event = duplicateEvents.firm_merge_proposed(payload)
  await recordEvent(tx, { enclaveId, actor, subject, firmId: kept.id, event }, now)
}
