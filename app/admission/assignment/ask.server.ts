import { beginReview, limitsToBegin, noteExpertsAsked, readyForExperts } from './begin-review.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { checkExperts } from './assign.part.server'
import { dateOfDay } from '~/shared/days'
import type { ScreeningBar } from '~/admission/applications/gate.part.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { AskPlan, FileChoice } from './ask.form'
import { sendInvitation } from './alternates.part.server'

export type AskRefusal =
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
type Refused = Outcome<never, AskRefusal>
type File = Extract<Awaited<ReturnType<typeof readyForExperts>>, { ok: true }>['value']

/** Asks experts about one file or many, by letter, with alternates in their order. All of it or nothing. */
export async function askExperts(
  actor: Actor,
  plan: AskPlan,
  now: Date,
): Promise<Outcome<{ invited: number; files: number }, AskRefusal>> {
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<{ invited: number; files: number }, AskRefusal>> => {
      const files: { file: File; choice: FileChoice }[] = []
      for (const choice of plan.choices) {
        const ready = await readyForExperts(tx, actor, choice.applicationId)
        if (!ready.ok) return ready
        const refused = await checkChoice(tx, ready.value, choice, plan, now)
        if (refused) return refused
        files.push({ file: ready.value, choice })
      }
      for (const { file, choice } of files) {
        if (!(await beginReview(tx, file, plan.dueOn, now))) return changedMeanwhile()
        await invite(tx, actor, file, { choice, plan }, now)
      }
      // The log's head is locked last, after every other row.
      for (const { file, choice } of files) {
        const { method, seed, dueOn } = plan
        const how = { experts: choice.experts.length, dueOn, method, ...(seed ? { seed } : {}) }
        await noteExpertsAsked(tx, actor, file, how, now)
      }
      const invited = files.reduce((sum, { choice }) => sum + choice.experts.length, 0)
      return ok({ invited, files: files.length })
    })
  return onConstraint<Outcome<{ invited: number; files: number }, AskRefusal>, Refused>(
    () => rolledBack(work),
    { one_standing_invitation: () => refuse('already_asked') },
  )
}

/** A file that moved while another was being written takes the whole plan back. */
class ChangedMeanwhile extends Error {}
function changedMeanwhile(): never {
  throw new ChangedMeanwhile()
}
async function rolledBack<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return refuse('changed_meanwhile')
    throw error
  }
}

async function checkChoice(
  tx: Tx,
  file: File,
  { experts, alternates }: FileChoice,
  { dueOn }: AskPlan,
  now: Date,
): Promise<Refused | null> {
  const { ref } = file
  const fewest = file.state === 'in_review' ? 1 : (await limitsToBegin(tx, file, now)).fewest
  if (experts.length < fewest) return refuse('experts_few', { ref, fewest })
  const all = [...experts, ...alternates]
  const reviewed = { ...file, firmName: file.firm.name }
  const checked = await checkExperts(tx, file.enclaveId, reviewed, { experts: all, dueOn }, now)
  return checked.ok ? null : refuse(checked.reason, { ...checked.detail, ref })
}

async function invite(
  tx: Tx,
  actor: Actor,
  file: File,
  { choice, plan }: { choice: FileChoice; plan: AskPlan },
  now: Date,
): Promise<void> {
  const { enclaveId } = file
  const all = [
    ...choice.experts.map((expertId) => ({ expertId, position: 0 })),
    ...choice.alternates.map((expertId, index) => ({ expertId, position: index + 1 })),
  ]
  for (const { expertId, position } of all) {
    const id = newId()
    await tx.reviewInvitation.create({
      data: {
        enclaveId,
        id,
        applicationId: file.id,
        expertId,
        position,
        state: 'reserve',
        method: plan.method,
        seed: plan.seed,
        dueOn: dateOfDay(plan.dueOn),
        madeById: actor.userId,
        madeAt: now,
      },
    })
    const invited = { ...file, firmName: file.firm.name }
    if (position === 0) await sendInvitation(tx, invited, { id, expertId, dueOn: plan.dueOn }, now)
  }
}
