import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { FindingInput } from './adjust-finding.form'
import { applicationEvents } from '~/admission/applications/events'
import { loadForStaff, note } from '~/admission/applications/staff.server'

export type AdjustRefusal = 'wrong_state' | 'wrong_role' | 'no_such_criterion' | 'changed_meanwhile'

/** Sets the verdict of one criterion by hand, with a note. What the rule computed stays beside it. */
export async function adjustFinding(
  actor: Actor,
  id: string,
  input: FindingInput,
  now: Date,
): Promise<Outcome<{ criterion: string }, AdjustRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadForStaff(tx, actor, id)
    if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
    if (before.state !== 'screening' && before.state !== 'in_review') return refuse('wrong_state')
    const finding = before.findings.find(({ criterion }) => criterion === input.criterion)
    if (!finding) return refuse('no_such_criterion')
    // The verdict the officer saw is in the WHERE: somebody else's change in between is not overwritten unseen.
    const { count } = await tx.finding.updateMany({
      where: {
        enclaveId: actor.enclaveId,
        applicationId: id,
        criterion: input.criterion,
        verdict: input.seen,
        setAt: finding.setAt,
      },
      data: { verdict: input.verdict, note: input.note, setById: actor.userId, setAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const { criterion, verdict } = input
    const payload = {
      criterion,
      computed: finding.computed,
      from: finding.verdict,
      to: verdict,
      note: input.note,
    }
    await note(tx, actor, before, applicationEvents.finding_adjusted(payload), now)
    return ok({ criterion })
  })
}
