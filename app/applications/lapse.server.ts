import type { Actor } from '~/people/actor'
import { inTransaction } from '~/platform/db.server'
import { compareDays, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { loadForStaff, move, note, takeStep, tellFirm } from './staff.server'

export type LapseRefusal = 'wrong_state' | 'wrong_role' | 'still_time' | 'changed_meanwhile'

/** Closes a file whose correction never came; only an officer's act does, never a clock. */
export async function lapse(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ id: string }, LapseRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadForStaff(tx, actor, id)
    const next = takeStep('lapse', before, actor)
    if (!next.ok) return next
    const correction = before.corrections[0]
    const due = correction ? dayFromDate(correction.dueOn) : dayOf(before.stateSince)
    if (compareDays(dayOf(now), due) <= 0) return refuse('still_time', { due })
    if (!(await move(tx, before, { state: next.value, stateSince: now }))) return refuse('changed_meanwhile')
    await tellFirm(tx, before, 'application_lapsed', { due }, now)
    await note(tx, actor, before, 'application_lapsed', { due }, now)
    return ok({ id })
  })
}
