import type { Actor } from '~/ground/people/actor'
import { visibleTo as projectsVisibleTo } from '~/landing/projects/visible.server'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'

/** The visits an actor may see are those of the projects the actor may see. */
export function visibleTo(actor: Actor): Prisma.SiteVisitWhereInput {
  return { enclaveId: actor.enclaveId, project: projectsVisibleTo(actor) }
}

export const WITH_PROJECT = {
  project: {
    select: {
      id: true,
      ref: true,
      firmId: true,
      parkId: true,
      ownerId: true,
      stage: true,
      firm: { select: { name: true } },
      park: { select: { nameZh: true, nameEn: true } },
    },
  },
} satisfies Prisma.SiteVisitInclude
export type VisitRow = Prisma.SiteVisitGetPayload<{ include: typeof WITH_PROJECT }>

/** One visit with its project; 404 when it is not the actor's to see. */
export async function ownVisit(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'siteVisit'> = db,
): Promise<VisitRow> {
  const row = isId(id)
    ? await client.siteVisit.findFirst({ where: { AND: [visibleTo(actor), { id }] }, include: WITH_PROJECT })
    : null
  return row ?? notFound()
}

/** One finding with its visit and project; 404 when it is not the actor's to see. */
export async function ownFinding(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'visitFinding'> = db,
) {
  const row = isId(id)
    ? await client.visitFinding.findFirst({
        where: { enclaveId: actor.enclaveId, id, visit: visibleTo(actor) },
        include: { visit: { include: WITH_PROJECT } },
      })
    : null
  return row ?? notFound()
}

/** Who can be in charge of a finding: staff of the incubator, and officers of the project's park. */
export async function peopleFor(client: Pick<Tx, 'membership' | 'user'>, enclaveId: string, parkId: string) {
  const members = await client.membership.findMany({
    where: {
      enclaveId,
      endedAt: null,
      OR: [{ role: { in: ['officer', 'director'] } }, { role: 'park', parkId }],
    },
    select: { userId: true },
    distinct: ['userId'],
    take: 200,
  })
  const users = await client.user.findMany({
    where: { id: { in: members.map(({ userId }) => userId) } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return users
}
