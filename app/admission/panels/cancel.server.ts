import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { postLetter } from '~/ground/notices/post.server'
import { dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { panelEvents } from './events'
import { loadPanel, movePanel, notePanel, takeStep } from './own.server'
import { panelLetters } from './letters'

export type CancelRefusal = 'wrong_state' | 'wrong_role' | 'changed_meanwhile'

/** Calls a meeting off before it opened, and tells its members. */
export async function cancelPanel(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ ref: string }, CancelRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadPanel(tx, actor, id)
    const next = takeStep('cancel', before, actor)
    if (!next.ok) return next
    if (!(await movePanel(tx, before, { state: next.value }))) return refuse('changed_meanwhile')
    const { enclaveId, ref, members } = before
    const params = { ref, day: dayFromDate(before.heldOn) }
    const letter = { enclaveId, letter: panelLetters.panel_cancelled, params, about: { type: 'panel', id } }
    for (const { userId } of members) await postLetter(tx, { ...letter, toUserId: userId }, now)
    await notePanel(tx, actor, id, panelEvents.panel_cancelled({ ref }), now)
    return ok({ ref })
  })
}
