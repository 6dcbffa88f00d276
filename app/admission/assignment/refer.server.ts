import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { assignReviews, checkExperts } from './assign.part.server'
import { keptWith, limitsToBegin } from './begin-review.part.server'
import { screeningBar, type ScreeningBar } from '~/admission/applications/gate.part.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from '~/admission/applications/events'
import { openFindings } from '~/admission/findings/findings'
import type { Referral } from './refer.form'
import { loadForStaff, move, note, takeStep, notifyFirm } from '~/admission/applications/staff.server'
import { assignmentLetters } from './letters'

export type ReferRefusal =
  | ScreeningBar
  | 'wrong_state'
  | 'wrong_role'
  | 'findings_open'
  | 'experts_few'
  | 'expert_unknown'
  | 'expert_of_the_firm'
  | 'expert_away'
  | 'conflict'
  | 'already_asked'
  | 'due_passed'
  | 'changed_meanwhile'

/** Ends screening: every obligatory criterion has a verdict, those who screen agree, and experts enough are asked. */
export async function refer(
  actor: Actor,
  id: string,
  { experts, dueOn }: Referral,
  now: Date,
): Promise<Outcome<{ reviewIds: string[] }, ReferRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadForStaff(tx, actor, id)
    const next = takeStep('refer', before, actor)
    if (!next.ok) return next
    const open = openFindings(before.criteria, before.findings)
    if (open.length > 0) return refuse('findings_open', { criteria: open.join(', ') })
    const bar = await screeningBar(tx, before)
    if (bar) return bar
    const file = { ...before, firmName: before.firm.name }
    const checked = await checkExperts(tx, actor.enclaveId, file, { experts, dueOn }, now)
    if (!checked.ok) return checked
    const limits = await limitsToBegin(tx, before, now)
    if (checked.value.length < limits.fewest) return refuse('experts_few', { fewest: limits.fewest })
    if (!(await move(tx, before, { state: next.value, stateSince: now, ...keptWith(limits) })))
      return refuse('changed_meanwhile')
    const reviewIds = await assignReviews(tx, actor, file, { experts: checked.value, dueOn }, now)
    await notifyFirm(tx, before, assignmentLetters.application_referred, { due: dueOn }, now)
    await note(
      tx,
      actor,
      before,
      applicationEvents.application_referred({ experts: reviewIds.length, dueOn }),
      now,
    )
    return ok({ reviewIds })
  })
}
