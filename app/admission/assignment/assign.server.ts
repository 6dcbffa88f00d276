import { applicationEvents } from '~/admission/applications/events'
import { keepFromOwnFile } from '~/admission/applications/own-file.server'
import { visibleTo as applicationsVisibleTo } from '~/admission/applications/queries.server'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Assignment } from './assign.form'
import { assignReviews, checkExperts } from './assign.part.server'

export type AssignRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'expert_unknown'
  | 'expert_of_the_firm'
  | 'expert_away'
  | 'conflict'
  | 'already_asked'
  | 'due_passed'
  | 'changed_meanwhile'

/** Asks further experts about a file already in review, for instance after one recused. */
export async function assign(
  actor: Actor,
  applicationId: string,
  input: Assignment,
  now: Date,
): Promise<Outcome<{ reviewIds: string[] }, AssignRefusal>> {
  if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
  const work = () =>
    inTransaction(async (tx) => {
      const before =
        (await tx.application.findFirst({
          where: { AND: [{ id: applicationId }, applicationsVisibleTo(actor)] },
          include: { firm: { select: { name: true } } },
        })) ?? notFound()
      await keepFromOwnFile(tx, actor, before)
      if (before.state !== 'in_review') return refuse('wrong_state')
      const file = { ...before, firmName: before.firm.name }
      const checked = await checkExperts(tx, actor.enclaveId, file, input, now)
      if (!checked.ok) return checked
      // Writing the state it already has locks the row: nobody decides while experts are being asked.
      const { count } = await tx.application.updateMany({
        where: { enclaveId: actor.enclaveId, id: before.id, state: 'in_review' },
        data: { state: 'in_review' },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const reviewIds = await assignReviews(tx, actor, file, { ...input, experts: checked.value }, now)
      await recordEvent(
        tx,
        {
          enclaveId: actor.enclaveId,
          actor,
          subject: { type: 'application', id: before.id },
          firmId: before.firmId,
          event: applicationEvents.experts_asked({ experts: reviewIds.length, dueOn: input.dueOn }),
        },
        now,
      )
      return ok({ reviewIds })
    })
  return onConstraint<Outcome<{ reviewIds: string[] }, AssignRefusal>, Outcome<never, AssignRefusal>>(work, {
    Review_enclaveId_applicationId_expertId_key: () => refuse('already_asked'),
  })
}
