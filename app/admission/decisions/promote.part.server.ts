import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { ok, refuse } from '~/shared/outcome'
import { dropPending, mayDecide } from './decision.part.server'
import { applicationEvents } from '~/admission/applications/events'
import { loadForStaff, move, note, notifyFirm } from '~/admission/applications/staff.server'
import { decisionLetters } from './letters'

/** A waitlisted file becomes accepted because a place is free; its decision is on record and known at once. */
export async function promoteFile(tx: Tx, actor: Actor, id: string, now: Date) {
  const before = await loadForStaff(tx, actor, id)
  if (before.state !== 'decided' || before.outcome !== 'waitlisted') return refuse('changed_meanwhile')
  const input = { outcome: 'accepted' as const, cites: [], note: '' }
  const next = await mayDecide(tx, input, before, actor)
  if (!next.ok && next.reason === 'phase_bars') return refuse(next.reason, next.detail)
  if (!next.ok) return refuse(next.reason === 'criteria_unmet' ? 'criteria_unmet' : 'changed_meanwhile')
  const decided = {
    state: next.value,
    outcome: 'accepted',
    stateSince: now,
    decidedAt: now,
    waitlistRank: null,
  }
  if (!(await move(tx, before, decided))) return refuse('changed_meanwhile')
  await dropPending(tx, before)
  const { enclaveId } = before
  await tx.decision.create({
    data: {
      enclaveId,
      id: newId(),
      applicationId: id,
      outcome: 'accepted',
      cites: [],
      note: '',
      decidedById: actor.userId,
      decidedAt: now,
      publishedAt: now,
    },
  })
  await notifyFirm(tx, before, decisionLetters.waitlist_moved_up, {}, now)
  await note(tx, actor, before, applicationEvents.waitlist_moved_up({}), now)
  return ok({ id })
}
