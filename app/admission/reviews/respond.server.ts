import { recordEvent } from '~/ground/audit/record.server'
import { lockFile } from '~/admission/assignment/alternates.part.server'
import type { Actor } from '~/ground/people/actor'
import { phaseBars } from '~/admission/phases/gate.part.server'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { reviewEvents } from './events'
import { loadOwn, takeOpen } from './own.server'
import { visibleTo } from './queries.server'
import type { ResponseInput } from './respond.form'

export type RespondRefusal = 'wrong_state' | 'wrong_role' | 'file_closed' | 'phase_bars'

/**
 * An expert agrees or disagrees with another's review of the same file, once the own one is submitted. One
 * answer a review, which may be changed until the file is decided; said twice the same, it stands once.
 */
export async function respond(
  actor: Actor,
  { reviewId, otherId }: { reviewId: string; otherId: string },
  { agrees, reason }: ResponseInput,
  now: Date,
): Promise<Outcome<{ otherId: string }, RespondRefusal>> {
  return inTransaction(async (tx) => {
    const own = await loadOwn(tx, actor, reviewId)
    const next = takeOpen('respond', own, actor)
    if (!next.ok) return next
    const barred = await phaseBars(tx, own.application, 'review')
    if (barred) return barred
    const { enclaveId } = actor
    const ofSameFile = {
      applicationId: own.applicationId,
      state: 'submitted',
      expertId: { not: actor.userId },
    }
    const other =
      (await tx.review.findFirst({ where: { AND: [{ id: otherId }, ofSameFile, visibleTo(actor)] } })) ??
      notFound()
    const file = await lockFile(tx, enclaveId, own.applicationId)
    if (file?.state !== 'in_review') return refuse('file_closed')
    const pair = { enclaveId, reviewId: other.id, byReviewId: own.id }
    const key = { enclaveId_reviewId_byReviewId: pair }
    const before = await tx.reviewResponse.findUnique({ where: key })
    if (before?.agrees === agrees && before.reason === reason) return ok({ otherId })
    const said = { agrees, reason, givenAt: now }
    await tx.reviewResponse.upsert({
      where: key,
      create: { ...pair, id: newId(), ...said },
      update: said,
    })
    // Not the sentence: it speaks of scores, and timelines are read by people who may not see them.
    await recordEvent(
      tx,
      {
        enclaveId,
        actor,
        firmId: own.application.firmId,
        subject: { type: 'application', id: own.applicationId },
        event: reviewEvents.review_response_given({ reviewId: other.id, agrees }),
      },
      now,
    )
    return ok({ otherId })
  })
}
