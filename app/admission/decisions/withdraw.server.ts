import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { dropPending } from './decision.part.server'
import { applicationEvents } from '~/admission/applications/events'
import { isClosed, stateOf, STEPS } from '~/admission/applications/lifecycle'
import { visibleTo } from '~/admission/applications/queries.server'
import { decisionLetters } from './letters'

export type WithdrawRefusal = 'wrong_state' | 'wrong_role' | 'changed_meanwhile'

/** The firm takes its application back, at any time before it is admitted. */
export async function withdrawApplication(
  actor: Actor,
  id: string,
  { reason }: { reason?: string | undefined },
  now: Date,
): Promise<Outcome<{ ref: string }, WithdrawRefusal>> {
  return inTransaction(async (tx) => {
    const where = { AND: [{ id }, visibleTo(actor)] }
    const before = (await tx.application.findFirst({ where, include: { firm: true } })) ?? notFound()
    const next = take(STEPS, 'withdraw', stateOf(before.state), actor.role)
    if (!next.ok) return next
    if (isClosed(before)) return refuse('wrong_state')
    const { enclaveId, ref, firm } = before
    const { count } = await tx.application.updateMany({
      where: { enclaveId, id, state: before.state },
      data: { state: next.value, stateSince: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    // An open request to correct has nobody left to answer it.
    await tx.correction.updateMany({
      where: { enclaveId, applicationId: id, answeredAt: null },
      data: { answeredAt: now },
    })
    await dropPending(tx, { enclaveId, id })
    const about = { type: 'application', id }
    const params = { ref, firm: firm.name }
    await postLetter(
      tx,
      {
        enclaveId,
        toUserId: actor.userId,
        letter: decisionLetters.application_withdrawn,
        params,
        about,
        page: paths.myApplication(ref),
      },
      now,
    )
    const payload = { ref, from: before.state, ...(reason ? { reason } : {}) }
    const subject = { type: 'application', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId: firm.id, event: applicationEvents.application_withdrawn(payload) },
      now,
    )
    return ok({ ref })
  })
}
