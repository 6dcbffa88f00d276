import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { isId, sha256 } from '~/platform/ids.server'
import { assignReviews } from './assign.part.server'
import { compareDays, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { bars } from '~/admission/experts/conflicts'
import { expertEvents } from '~/admission/experts/events'
import { lockFile, replaceWithAlternate, notifyNobodyIsLeft } from './alternates.part.server'
import { conflictsBetween } from '~/admission/experts/ties.server'

/** Who answers: whoever holds the link of the letter, or the expert signed in. */
export type Bearer = { token: string } | { actor: Actor; invitationId: string | undefined }

/** The invitation of a link or of a signed-in expert, whatever its state; null when there is none. */
export async function invitationOf(bearer: Bearer, client: Tx = db) {
  if ('actor' in bearer && !isId(bearer.invitationId)) return null
  return client.reviewInvitation.findFirst({
    where:
      'token' in bearer
        ? { tokenHash: sha256(bearer.token) }
        : {
            enclaveId: bearer.actor.enclaveId,
            expertId: bearer.actor.userId,
            id: bearer.invitationId,
            state: { not: 'reserve' },
          },
    include: { application: { include: { firm: { select: { name: true } } } } },
  })
}
export type OpenInvitation = NonNullable<Awaited<ReturnType<typeof invitationOf>>>

export type AnswerRefusal = 'link_ended' | 'conflict'

/** Yes: the review is made, and the file may be opened after signing in. */
export async function accept(bearer: Bearer, now: Date): Promise<Accepted> {
  const work = () => inTransaction((tx) => acceptIn(tx, bearer, now))
  return onConstraint<Accepted, Outcome<never, AnswerRefusal>>(work, {
    // Meanwhile an officer put the same file before the same expert without asking.
    Review_enclaveId_applicationId_expertId_key: () => refuse('link_ended'),
  })
}

type Accepted = Outcome<{ slug: string; reviewId: string }, AnswerRefusal>

async function acceptIn(tx: Tx, bearer: Bearer, now: Date): Promise<Accepted> {
  const open = await openAndLocked(tx, bearer, now)
  if (!open) return refuse('link_ended')
  const { invitation, file, expert } = open
  const { enclaveId, expertId } = invitation
  const among = { enclaveId, experts: [expertId], firms: [file.firmId] }
  const conflicts = (await conflictsBetween(among, dayOf(now), tx))(expertId, file.firmId)
  if (bars(conflicts)) return refuse('conflict')
  const { slug } = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: { slug: true } })
  const by = { enclaveId, enclaveSlug: slug, userId: invitation.madeById }
  const assignment = { experts: [expertId], dueOn: dayFromDate(invitation.dueOn) }
  const [reviewId = ''] = await assignReviews(tx, by, file, assignment, now)
  await tx.reviewInvitation.update({
    where: { enclaveId_id: { enclaveId, id: invitation.id } },
    data: { state: 'accepted', answeredAt: now, reviewId },
  })
  // What was to be weighed was shown with the question: the yes says that it does not matter.
  const weighed = conflicts.map(({ cause }) => cause)
  await note(tx, open, expertEvents.review_invitation_accepted({ expert: expert.name, weighed }), now)
  return ok({ slug, reviewId })
}

/** No, with or without a reason: the next alternate is asked in the same moment. */
export async function decline(
  bearer: Bearer,
  { reason }: { reason: string },
  now: Date,
): Promise<Outcome<null, 'link_ended'>> {
  return inTransaction(async (tx) => {
    const open = await openAndLocked(tx, bearer, now)
    if (!open) return refuse('link_ended')
    const { invitation, file, expert } = open
    await tx.reviewInvitation.update({
      where: { enclaveId_id: { enclaveId: invitation.enclaveId, id: invitation.id } },
      data: { state: 'declined', answeredAt: now, reason },
    })
    const next = await replaceWithAlternate(tx, file, { expertId: invitation.expertId }, now)
    if (!next) await notifyNobodyIsLeft(tx, file, expert.name, now)
    const payload = { expert: expert.name, reason, alternate: next !== null }
    await note(tx, open, expertEvents.review_invitation_declined(payload), now)
    return ok(null)
  })
}

/**
 * Locks the file first and reads the invitation after that: of a yes and a no at once, one finds it answered.
 * Open is what waits for an answer, in time, about a file still in review, to somebody who is an expert here.
 */
async function openAndLocked(tx: Tx, bearer: Bearer, now: Date) {
  const seen = await invitationOf(bearer, tx)
  if (!seen) return null
  const locked = await lockFile(tx, seen.enclaveId, seen.applicationId)
  const invitation = await invitationOf(bearer, tx)
  if (!invitation || locked?.state !== 'in_review' || !isOpen(invitation, now)) return null
  const { enclaveId, expertId } = invitation
  const member = await tx.membership.count({
    where: { enclaveId, userId: expertId, role: 'expert', endedAt: null },
  })
  if (member === 0) return null
  const expert = await tx.user.findUniqueOrThrow({ where: { id: expertId }, select: { name: true } })
  const { application } = invitation
  return { invitation, expert, file: { ...application, firmName: application.firm.name } }
}

export function isOpen({ state, answerBy }: Pick<OpenInvitation, 'state' | 'answerBy'>, now: Date): boolean {
  return state === 'invited' && answerBy !== null && compareDays(dayOf(now), dayFromDate(answerBy)) <= 0
}

async function note(
  tx: Tx,
  { invitation, file, expert }: NonNullable<Awaited<ReturnType<typeof openAndLocked>>>,
  event: Happening,
  now: Date,
): Promise<void> {
  const actor = { userId: invitation.expertId, name: expert.name, role: 'expert' as const }
  const subject = { type: 'application', id: file.id }
  await recordEvent(tx, { enclaveId: file.enclaveId, actor, subject, firmId: file.firmId, event }, now)
}
