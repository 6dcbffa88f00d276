import type { Actor } from '~/ground/people/actor'
import type { Prisma } from '~/platform/db.server'

const NOBODY = '00000000-0000-0000-0000-000000000000'

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
