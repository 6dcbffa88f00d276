import { attachFile, isOfFormat } from '~/ground/files/attach.server'
import { SCAN } from '~/ground/files/formats'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { panelEvents } from '~/admission/panels/events'
import type { Locking } from './lock.form'
import { loadPanel, movePanel, notePanel, takeStep } from '~/admission/panels/own.server'

export type LockRefusal = 'wrong_state' | 'wrong_role' | 'unknown_file' | 'other_format' | 'changed_meanwhile'

/** Files the signed minutes; from then on nothing of the meeting changes, by trigger too. */
export async function lockPanel(
  actor: Actor,
  id: string,
  { scan }: Locking,
  now: Date,
): Promise<Outcome<{ ref: string }, LockRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadPanel(tx, actor, id)
    const next = takeStep('lock', before, actor)
    if (!next.ok) return next
    const kept = await tx.file.count({ where: { id: scan, ownerUserId: actor.userId, aboutType: null } })
    if (kept === 0) return refuse('unknown_file')
    if (!(await isOfFormat(tx, scan, SCAN))) return refuse('other_format')
    const locked = { state: next.value, lockedAt: now, scanFileId: scan }
    if (!(await movePanel(tx, before, locked))) return refuse('changed_meanwhile')
    const attached = await attachFile(tx, actor, scan, { type: 'panel', id })
    if (!attached.ok) throw new Error('the scan was taken by another record in the meantime')
    await notePanel(tx, actor, id, panelEvents.panel_locked({ ref: before.ref }), now)
    return ok({ ref: before.ref })
  })
}
