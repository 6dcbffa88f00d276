import { visibleTo } from '~/admission/applications/queries.server'
import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { expertEvents } from '~/admission/experts/events'
import { STEPS } from '~/admission/experts/lifecycle'
import { INVITATION_STATES } from '~/admission/experts/vocabulary'
import { lockFile } from './alternates.part.server'
import { assignmentLetters } from './letters'

export type WithdrawInvitationRefusal = 'wrong_state' | 'wrong_role'

/**
 * Takes back a question to an expert that has no answer yet, or an alternate's place. Its link ends in that
 * moment and the expert is told; nobody steps in, since the officer wants another one, or none.
 */
export async function withdrawInvitation(
  actor: Actor,
  { applicationId, invitationId }: { applicationId: string | undefined; invitationId: string | undefined },
  now: Date,
): Promise<Outcome<{ expertId: string }, WithdrawInvitationRefusal>> {
  if (!isId(applicationId) || !isId(invitationId)) notFound()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const file =
      (await tx.application.findFirst({
        where: { AND: [{ id: applicationId }, visibleTo(actor)] },
        select: { id: true, ref: true, firmId: true, firm: { select: { name: true } } },
      })) ?? notFound()
    // Answers and withdrawals take turns: of a yes and a withdrawal at once, one finds it done.
    await lockFile(tx, enclaveId, file.id)
    const invitation =
      (await tx.reviewInvitation.findFirst({
        where: { enclaveId, id: invitationId, applicationId: file.id },
      })) ?? notFound()
    const { expertId } = invitation
    const state = INVITATION_STATES.of(invitation.state)
    const next = take(STEPS, 'withdraw', state, actor.role)
    if (!next.ok) return next
    const { count } = await tx.reviewInvitation.updateMany({
      where: { enclaveId, id: invitationId, state },
      data: { state: next.value, answeredAt: now },
    })
    if (count === 0) return refuse('wrong_state')
    const expert = await tx.user.findUniqueOrThrow({ where: { id: expertId }, select: { name: true } })
    if (state === 'invited') {
      const params = { ref: file.ref, firm: file.firm.name }
      const about = { type: 'review_invitation', id: invitationId }
      await postLetter(
        tx,
        {
          enclaveId,
          toUserId: expertId,
          letter: assignmentLetters.review_invitation_withdrawn,
          params,
          about,
        },
        now,
      )
    }
    const subject = { type: 'application', id: file.id }
    const payload = { expert: expert.name, invitationId }
    await recordEvent(
      tx,
      {
        enclaveId,
        actor,
        subject,
        firmId: file.firmId,
        event: expertEvents.review_invitation_withdrawn(payload),
      },
      now,
    )
    return ok({ expertId })
  })
}
