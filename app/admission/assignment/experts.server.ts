import { fileRow, visibleTo as applicationsVisibleTo } from '~/admission/applications/queries.server'
import { dueFrom } from '~/admission/applications/periods.server'
import { bars, type Conflict } from '~/admission/experts/conflicts'
import { expertsOf, isAvailable } from '~/admission/experts/queries.server'
import { conflictsBetween } from '~/admission/experts/ties.server'
import { fewestOf, reviewingOn } from './fewest.server'
import { workloads } from './workload.server'
import { idsIn } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { Day } from '~/shared/days'

export type ExpertView = {
  id: string
  name: string
  open: number
  thisYear: number
  ofFirm: boolean
  inConflict: boolean
  away: boolean
  employer: string
  divisions: readonly string[]
  conflicts: readonly Conflict[]
  asked: boolean
}

/** The experts of an enclave with what they have in hand, and who of them cannot be asked about this file. */
export async function expertsFor(actor: Actor, applicationId: string, today: Day): Promise<ExpertView[]> {
  const { enclaveId } = actor
  const application =
    (await db.application.findFirst({
      where: { AND: [{ id: applicationId }, applicationsVisibleTo(actor)] },
      select: {
        firmId: true,
        createdById: true,
        reviews: { select: { expertId: true } },
        invitations: { where: { state: { in: ['invited', 'accepted'] } }, select: { expertId: true } },
        intake: { select: { expertIds: true } },
      },
    })) ?? notFound()
  const members = await db.membership.findMany({
    where: { enclaveId, OR: [{ role: 'expert', endedAt: null }, { firmId: application.firmId }] },
    select: { userId: true, role: true, firmId: true },
  })
  const pool = idsIn(application.intake.expertIds)
  const isOfIntake = (userId: string) => pool.length === 0 || pool.includes(userId)
  const experts = members.filter(({ role, userId }) => role === 'expert' && isOfIntake(userId))
  const ids = [...new Set(experts.map(({ userId }) => userId))]
  const users = (await expertsOf(enclaveId)).filter(({ id }) => ids.includes(id))
  const loads = await workloads(enclaveId, ids, today)
  const { firmId } = application
  const conflicts = await conflictsBetween({ enclaveId, experts: ids, firms: [firmId] }, today)
  const dueOn = await dueFrom(enclaveId, 'review', today)
  return users.map(({ id, name, employer, divisions, ...expert }) => ({
    id,
    name,
    employer,
    divisions,
    away: !isAvailable(expert, dueOn),
    conflicts: conflicts(id, firmId),
    open: loads.get(id)?.open ?? 0,
    thisYear: loads.get(id)?.thisYear ?? 0,
    inConflict: bars(conflicts(id, firmId)),
    ofFirm:
      id === application.createdById ||
      members.some((member) => member.userId === id && member.firmId === application.firmId),
    asked: [...application.reviews, ...application.invitations].some(({ expertId }) => expertId === id),
  }))
}

/** Whom to choose from for a file, how many it takes, and the day the scores are due unless another is chosen. */
export async function expertsToChoose({ id }: { id: string }, actor: Actor) {
  const experts = await expertsFor(actor, id, today())
  const { state, ...file } = await fileRow(actor, id)
  const fewest = state === 'in_review' ? 1 : fewestOf(file, await reviewingOn(actor.enclaveId, today()))
  return { experts, fewest, dueOn: await dueFrom(actor.enclaveId, 'review', today()) }
}
