import { bars } from '~/admission/experts/conflicts'
import { expertsOf, isAvailable } from '~/admission/experts/queries.server'
import { conflictsBetween } from '~/admission/experts/ties.server'
import type { Actor } from '~/ground/people/actor'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { compareDays, dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse } from '~/shared/outcome'
import { nameInLetter } from '~/admission/rubrics/named.server'
import { assignmentLetters } from './letters'

export type ReviewedFile = { id: string; ref: string; firmId: string; firmName: string; createdById: string }

/**
 * Whether these experts may be asked: they must be experts here, in the pool and there until the scores are
 * due, free of conflicts, and not asked before.
 */
export async function checkExperts(
  tx: Tx,
  enclaveId: string,
  file: ReviewedFile,
  { experts, dueOn }: { experts: readonly string[]; dueOn: Day },
  now: Date,
) {
  const wanted = [...new Set(experts)]
  const memberships = await tx.membership.findMany({ where: { enclaveId, userId: { in: wanted } } })
  const isExpert = (id: string) =>
    memberships.some((one) => one.userId === id && one.role === 'expert' && one.endedAt === null)
  if (!wanted.every(isExpert)) return refuse('expert_unknown')
  // A membership that has ended still ties the expert to the firm.
  const ofFirm = (id: string) =>
    id === file.createdById || memberships.some((one) => one.userId === id && one.firmId === file.firmId)
  if (wanted.some(ofFirm)) return refuse('expert_of_the_firm')
  if (compareDays(dueOn, dayOf(now)) <= 0) return refuse('due_passed')
  const pool = (await expertsOf(enclaveId, tx)).filter(({ id }) => wanted.includes(id))
  const away = pool.find((expert) => !isAvailable(expert, dueOn))
  if (away) return refuse('expert_away', { expert: away.name })
  const before = await tx.review.count({
    where: { enclaveId, applicationId: file.id, expertId: { in: wanted } },
  })
  const asked = await tx.reviewInvitation.count({
    where: {
      enclaveId,
      applicationId: file.id,
      expertId: { in: wanted },
      state: { in: ['invited', 'accepted'] },
    },
  })
  if (before + asked > 0) return refuse('already_asked')
  const barred = await barredAmong(tx, enclaveId, { experts: wanted, firmId: file.firmId }, dayOf(now))
  return barred === null ? ok(wanted) : refuse('conflict', { expert: barred })
}

/** The name of an expert who is in conflict with the firm, or null. */
async function barredAmong(
  tx: Tx,
  enclaveId: string,
  { experts, firmId }: { experts: readonly string[]; firmId: string },
  today: Day,
): Promise<string | null> {
  const conflicts = await conflictsBetween({ enclaveId, experts, firms: [firmId] }, today, tx)
  const barred = experts.find((expert) => bars(conflicts(expert, firmId)))
  if (!barred) return null
  return (await tx.user.findUniqueOrThrow({ where: { id: barred }, select: { name: true } })).name
}

/** Puts a file before experts and tells each by letter; the caller checked them in the same transaction. */
export async function assignReviews(
  tx: Tx,
  actor: Pick<Actor, 'enclaveId' | 'enclaveSlug' | 'userId'>,
  file: ReviewedFile,
  { experts, dueOn }: { experts: readonly string[]; dueOn: Day },
  now: Date,
): Promise<string[]> {
  const ids: string[] = []
  const firm = await nameInLetter(tx, actor.enclaveId, file.id)
  for (const expertId of experts) {
    const id = newId()
    await tx.review.create({
      data: {
        enclaveId: actor.enclaveId,
        id,
        applicationId: file.id,
        expertId,
        state: 'assigned',
        dueOn: dateOfDay(dueOn),
        assignedById: actor.userId,
        assignedAt: now,
      },
    })
    const link = env().BASE_URL + paths.reviewFile(actor.enclaveSlug, id)
    const params = { ref: file.ref, firm, due: dueOn, link }
    await postLetter(
      tx,
      {
        enclaveId: actor.enclaveId,
        toUserId: expertId,
        letter: assignmentLetters.review_assigned,
        params,
        about: { type: 'review', id },
      },
      now,
    )
    ids.push(id)
  }
  return ids
}
