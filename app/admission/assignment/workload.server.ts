import { db, type Tx } from '~/platform/db.server'
import { isGoing } from '~/admission/rubrics/lifecycle'
import { instantOf, yearOf, type Day } from '~/shared/days'

/** What an expert has in hand and has done; shown wherever experts are chosen. */
export type Workload = {
  /** Files to score now. */
  open: number
  /** Invitations without an answer. */
  invited: number
  /** Files of this year, scored or in hand. */
  thisYear: number
  recused: number
  declined: number
}
export const NOTHING: Workload = { open: 0, invited: 0, thisYear: 0, recused: 0, declined: 0 }

export async function workloads(
  enclaveId: string,
  userIds: readonly string[],
  today: Day,
  client: Tx = db,
): Promise<Map<string, Workload>> {
  const where = { enclaveId, expertId: { in: [...userIds] } }
  const reviews = await client.review.findMany({
    where,
    select: { expertId: true, state: true, assignedAt: true, application: { select: { state: true } } },
  })
  const invitations = await client.reviewInvitation.groupBy({
    by: ['expertId', 'state'],
    where: { ...where, state: { in: ['invited', 'declined', 'lapsed'] } },
    _count: true,
  })
  const newYear = instantOf(`${yearOf(today)}-01-01`)
  return new Map(
    userIds.map((id) => {
      const own = reviews.filter(({ expertId }) => expertId === id)
      const asked = (state: string) =>
        invitations.find((one) => one.expertId === id && one.state === state)?._count ?? 0
      return [
        id,
        {
          open: own.filter((one) => one.state === 'assigned' && one.application.state === 'in_review').length,
          invited: asked('invited'),
          thisYear: own.filter((one) => isGoing(one) && one.assignedAt >= newYear).length,
          recused: own.filter((one) => one.state === 'recused').length,
          declined: asked('declined') + asked('lapsed'),
        },
      ]
    }),
  )
}
