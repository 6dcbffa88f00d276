import type { Actor } from '~/ground/people/actor'
import type { Prisma } from '~/platform/db.server'

/** Meetings are the staff's: their minutes hold what was said about firms. */
export function visibleTo(actor: Actor): Prisma.PanelWhereInput {
  const { enclaveId, role } = actor
  return role === 'officer' || role === 'director' ? { enclaveId } : { enclaveId, id: { in: [] } }
}
