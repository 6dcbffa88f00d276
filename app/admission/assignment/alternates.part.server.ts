import { postLetter } from '~/ground/notices/post.server'
import type { Prisma, Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newToken, sha256 } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { GOING, limitsOf } from '~/admission/rubrics/lifecycle'
import { nameInLetter } from '~/admission/rubrics/named.server'
import { compareDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { bars } from '~/admission/experts/conflicts'
import { dueFrom } from '~/admission/applications/periods.server'
import { expertsOf, isAvailable } from '~/admission/experts/queries.server'
import { conflictsBetween } from '~/admission/experts/ties.server'
import { assignmentLetters } from './letters'

export type InvitedFile = { enclaveId: string; id: string; ref: string; firmId: string; firmName: string }
type Kept = { fewestReviews: number | null; apartFrom: number | null }
type Invitation = Prisma.ReviewInvitationGetPayload<object>

/**
 * Locks a file for everything that concerns its experts: answers, lapses and recusals take turns, so that one
 * place that comes free calls one alternate.
 */
export async function lockFile(tx: Tx, enclaveId: string, id: string): Promise<{ state: string } | null> {
  const [file] = await tx.$queryRaw<{ state: string }[]>`
    SELECT state FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return file ?? null
}

/** Sends the letter with its own link; only the link's hash stays here. */
export async function sendInvitation(
  tx: Tx,
  file: InvitedFile,
  invitation: Pick<Invitation, 'id' | 'expertId'> & { dueOn: Day; insteadOfId?: string },
  now: Date,
): Promise<boolean> {
  const token = newToken()
  const answerBy = await dueFrom(file.enclaveId, 'answer', dayOf(now), tx)
  const { count } = await tx.reviewInvitation.updateMany({
    where: { enclaveId: file.enclaveId, id: invitation.id, state: 'reserve' },
    data: {
      state: 'invited',
      tokenHash: sha256(token),
      invitedAt: now,
      answerBy: dateOfDay(answerBy),
      dueOn: dateOfDay(invitation.dueOn),
      insteadOfId: invitation.insteadOfId ?? null,
    },
  })
  if (count === 0) return false
  const { slug } = await tx.enclave.findUniqueOrThrow({
    where: { id: file.enclaveId },
    select: { slug: true },
  })
  const firm = await nameInLetter(tx, file.enclaveId, file.id)
  await postLetter(
    tx,
    {
      enclaveId: file.enclaveId,
      toUserId: invitation.expertId,
      letter: assignmentLetters.review_invitation,
      params: { ref: file.ref, firm, due: invitation.dueOn, answerBy },
      secretLink: env().BASE_URL + paths.asked(token),
      about: { type: 'review_invitation', id: invitation.id },
      page: paths.reviewInvitation(slug, invitation.id),
    },
    now,
  )
  return true
}

/**
 * The next alternate of a file steps in for an expert who said no, did not answer, recused or abstained. One who
 * has come into a conflict or has gone is passed over.
 */
export async function replaceWithAlternate(
  tx: Tx,
  file: InvitedFile & { state: string },
  insteadOf: { expertId: string },
  now: Date,
): Promise<{ alternateId: string } | null> {
  if (file.state !== 'in_review') return null
  const today = dayOf(now)
  const waiting = await tx.reviewInvitation.findMany({
    where: { enclaveId: file.enclaveId, applicationId: file.id, state: 'reserve' },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const pool = await expertsOf(file.enclaveId, tx)
  const among = {
    enclaveId: file.enclaveId,
    experts: waiting.map((one) => one.expertId),
    firms: [file.firmId],
  }
  const conflicts = await conflictsBetween(among, today, tx)
  const usual = await dueFrom(file.enclaveId, 'review', today, tx)
  for (const alternate of waiting) {
    const dueOn = later(dayFromDate(alternate.dueOn), usual)
    const expert = pool.find(({ id }) => id === alternate.expertId)
    const fit = expert && isAvailable(expert, dueOn) && !bars(conflicts(alternate.expertId, file.firmId))
    if (!fit || (await isReviewing(tx, file, alternate.expertId))) {
      await passOver(tx, alternate, now)
    } else if (
      await sendInvitation(tx, file, { ...alternate, dueOn, insteadOfId: insteadOf.expertId }, now)
    ) {
      return { alternateId: alternate.expertId }
    }
  }
  return null
}

async function isReviewing(tx: Tx, { enclaveId, id }: InvitedFile, expertId: string): Promise<boolean> {
  return (await tx.review.count({ where: { enclaveId, applicationId: id, expertId } })) > 0
}

async function passOver(tx: Tx, { enclaveId, id }: Invitation, now: Date): Promise<void> {
  await tx.reviewInvitation.updateMany({
    where: { enclaveId, id, state: 'reserve' },
    data: { state: 'withdrawn', answeredAt: now },
  })
}

/** Tells whoever looks after a file that it has fewer experts than it needs and nobody left to step in. */
export async function notifyNobodyIsLeft(
  tx: Tx,
  file: InvitedFile & Kept & { officerId: string | null; state: string },
  expert: string,
  now: Date,
): Promise<void> {
  const { enclaveId, id } = file
  const reviewing = await tx.review.count({
    where: { enclaveId, applicationId: id, state: { in: [...GOING] } },
  })
  const asked = await tx.reviewInvitation.count({ where: { enclaveId, applicationId: id, state: 'invited' } })
  const { fewest } = limitsOf(file)
  if (reviewing + asked >= fewest || !file.officerId || file.state !== 'in_review') return
  const { slug } = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: { slug: true } })
  const params = {
    ref: file.ref,
    firm: file.firmName,
    expert,
    link: env().BASE_URL + paths.deskAssignment(slug, [id]),
  }
  const about = { type: 'application', id }
  await postLetter(
    tx,
    { enclaveId, toUserId: file.officerId, letter: assignmentLetters.experts_missing, params, about },
    now,
  )
}

const later = (a: Day, b: Day): Day => (compareDays(a, b) > 0 ? a : b)
