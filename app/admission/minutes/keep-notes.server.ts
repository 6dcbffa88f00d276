import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { panelEvents } from '~/admission/panels/events'
import { NOTES_STATES } from '~/admission/panels/lifecycle'
import type { Notes } from './notes.form'
import { loadPanel, movePanel, notePanel } from '~/admission/panels/own.server'

export type NotesRefusal = 'wrong_state' | 'wrong_role' | 'changed_meanwhile'

/** Records who keeps the minutes and what else was said; possible until the signed minutes are filed. */
export async function keepNotes(
  actor: Actor,
  id: string,
  { recorder, otherBusiness }: Notes,
  now: Date,
): Promise<Outcome<{ ref: string }, NotesRefusal>> {
  if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
  return inTransaction(async (tx) => {
    const before = await loadPanel(tx, actor, id)
    if (!NOTES_STATES.some((state) => state === before.state)) return refuse('wrong_state')
    if (!(await movePanel(tx, before, { recorder, otherBusiness }))) return refuse('changed_meanwhile')
    const payload = { ref: before.ref, recorder, length: otherBusiness.length }
    await notePanel(tx, actor, id, panelEvents.panel_notes_changed(payload), now)
    return ok({ ref: before.ref })
  })
}
