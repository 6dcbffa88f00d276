import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { limitsOf, reviewsStillNeeded } from '~/admission/rubrics/lifecycle'
import { screeningBar, type ScreeningBar } from '~/admission/applications/gate.part.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from '~/admission/applications/events'
import { openFindings } from '~/admission/findings/findings'
import { loadForStaff, move, note, takeStep } from '~/admission/applications/staff.server'

export type ResumeRefusal =
  ScreeningBar | 'wrong_state' | 'wrong_role' | 'findings_open' | 'reviews_missing' | 'changed_meanwhile'

/** Puts a file that was sent back to be revised before the panel again, with the scores it has. */
export async function resume(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ id: string }, ResumeRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadForStaff(tx, actor, id)
    const next = takeStep('resume', before, actor)
    if (!next.ok) return next
    const open = openFindings(before.criteria, before.findings)
    if (open.length > 0) return refuse('findings_open', { criteria: open.join(', ') })
    const bar = await screeningBar(tx, before)
    if (bar) return bar
    if (reviewsStillNeeded(before.reviews, limitsOf(before)) > 0) return refuse('reviews_missing')
    if (!(await move(tx, before, { state: next.value, stateSince: now }))) return refuse('changed_meanwhile')
    await note(tx, actor, before, applicationEvents.application_resumed({}), now)
    return ok({ id })
  })
}
