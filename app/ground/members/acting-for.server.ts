import { db } from '~/platform/db.server'
import { actingIn, requireActor } from '~/ground/people/guard.server'

/**
 * The firm a founder of several acts for at this moment, so that no figure lands in the wrong one; null where
 * there is only one, or none.
 */
export async function actingFor(request: Request): Promise<string | null> {
  const firms = await actingIn(request, ['founder'])
  if (firms.length < 2) return null
  const { enclaveId, firmId } = await requireActor(request, { roles: ['founder'] })
  if (!firmId) return null
  const select = { name: true }
  const firm = await db.firm.findUnique({ where: { enclaveId_id: { enclaveId, id: firmId } }, select })
  return firm?.name ?? null
}
