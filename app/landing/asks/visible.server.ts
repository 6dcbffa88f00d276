import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { NOBODY } from '~/platform/ids.server'

/** Whose asked matters an actor may see: a department's account those of its department, staff and bureau all. */
export function visibleTo(actor: Actor): Prisma.DepartmentAskWhereInput {
  const { enclaveId } = actor
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'admin':
    case 'bureau':
      return { enclaveId }
    case 'department':
      return { enclaveId, departmentId: actor.departmentId ?? NOBODY }
    case 'founder':
    case 'park':
    case 'expert':
    case 'host_bureau':
      return { enclaveId, id: NOBODY }
  }
}

/** The people who read what some departments are asked: their accounts that are open. */
export function readersOf(
  client: Pick<Tx, '$queryRaw'>,
  enclaveId: string,
  departmentIds: readonly string[],
): Promise<{ userId: string; departmentId: string }[]> {
  return client.$queryRaw`
    SELECT DISTINCT m."userId", m."departmentId" FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'department' AND m."endedAt" IS NULL AND u."disabledAt" IS NULL
      AND m."departmentId" = ANY(${[...departmentIds]}::uuid[]) ORDER BY m."userId"`
}
