import { visibleTo as applicationsVisibleTo } from '~/applications/queries.server'
import type { Actor } from '~/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'

export type ExpertView = { id: string; name: string; open: number; ofFirm: boolean; asked: boolean }

/** The experts of an enclave with what they have in hand, and who of them cannot be asked about this file. */
export async function expertsFor(actor: Actor, applicationId: string): Promise<ExpertView[]> {
  const { enclaveId } = actor
  const application =
    (await db.application.findFirst({
      where: { AND: [{ id: applicationId }, applicationsVisibleTo(actor)] },
      select: { firmId: true, createdById: true, reviews: { select: { expertId: true } } },
    })) ?? notFound()
  const members = await db.membership.findMany({
    where: { enclaveId, OR: [{ role: 'expert', endedAt: null }, { firmId: application.firmId }] },
    select: { userId: true, role: true, firmId: true },
  })
  const ids = [...new Set(members.filter(({ role }) => role === 'expert').map(({ userId }) => userId))]
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  const loads = await db.review.groupBy({
    by: ['expertId'],
    where: { enclaveId, expertId: { in: ids }, state: 'assigned', application: { state: 'in_review' } },
    _count: true,
  })
  return users.map(({ id, name }) => ({
    id,
    name,
    open: loads.find((load) => load.expertId === id)?._count ?? 0,
    ofFirm:
      id === application.createdById ||
      members.some((member) => member.userId === id && member.firmId === application.firmId),
    asked: application.reviews.some((review) => review.expertId === id),
  }))
}
