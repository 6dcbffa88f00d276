import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'

/** Whose landing projects an actor may see: a park officer those of the own park, a founder those of the own firm. */
export function visibleTo(actor: Actor): Prisma.LandingProjectWhereInput {
  const { enclaveId } = actor
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'admin':
    case 'bureau':
      return { enclaveId }
    case 'park':
      return { enclaveId, parkId: actor.parkId ?? NOBODY }
    case 'founder':
      return { enclaveId, firmId: actor.firmId ?? NOBODY }
    case 'expert':
    case 'department':
    case 'host_bureau':
      return { enclaveId, id: NOBODY }
  }
}

/** The same as SQL, on projects p. */
export function visibleSql(actor: Actor): Prisma.Sql {
  const own = Prisma.sql`p."enclaveId" = ${actor.enclaveId}::uuid`
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'admin':
    case 'bureau':
      return own
    case 'park':
      return Prisma.sql`${own} AND p."parkId" = ${actor.parkId ?? NOBODY}::uuid`
    case 'founder':
      return Prisma.sql`${own} AND p."firmId" = ${actor.firmId ?? NOBODY}::uuid`
    case 'expert':
    case 'department':
    case 'host_bureau':
      return Prisma.sql`false`
  }
}

const withAll = { firm: true, park: true, milestones: true } satisfies Prisma.LandingProjectInclude
export type ProjectRow = Prisma.LandingProjectGetPayload<{ include: typeof withAll }>

/** One project with what belongs to it, as a command finds it; 404 when it is not the actor's to see. */
export async function ownProject(
  tx: Pick<Tx, 'landingProject'>,
  actor: Actor,
  id: string,
): Promise<ProjectRow> {
  const project = isId(id)
    ? await tx.landingProject.findFirst({ where: { AND: [visibleTo(actor), { id }] }, include: withAll })
    : null
  return project ?? notFound()
}

/** Whoever else changes the project or a checklist of its steps waits until this transaction is over. */
export async function holdProject(
  tx: Pick<Tx, '$queryRaw'>,
  { enclaveId, id }: Pick<ProjectRow, 'enclaveId' | 'id'>,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS held FROM "LandingProject"
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`
}

/** 404 when a project is not the actor's to see. */
export async function findProject(actor: Actor, id: string | undefined): Promise<void> {
  const where = { AND: [visibleTo(actor), { id }] }
  if (!isId(id) || (await db.landingProject.count({ where })) === 0) notFound()
}

/** Whether a person is an officer or the director here: who can be in charge of a project. */
export async function canOwn(tx: Tx, enclaveId: string, userId: string): Promise<boolean> {
  const where = { enclaveId, userId, role: { in: ['officer', 'director'] }, endedAt: null }
  return (await tx.membership.count({ where })) > 0
}
