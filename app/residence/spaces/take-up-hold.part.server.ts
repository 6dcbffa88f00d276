import type { Tx } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'

/** The reservations of some rooms and desks that were made for the application by which a firm is in: they stand in its way no more. */
export async function heldFor(
  tx: Tx,
  { enclaveId, applicationId }: { enclaveId: string; applicationId: string },
  unitIds: readonly string[],
): Promise<string[]> {
  const some = { in: [...unitIds] }
  const own = { enclaveId, heldForId: applicationId, state: 'active' }
  const where = { ...own, OR: [{ unitId: some }, { roomId: some }] }
  const held = await tx.lease.findMany({ where, select: { id: true } })
  return held.map(({ id }) => id)
}

/**
 * Reservations give way to a lease of whom they were made for: they end before it begins, or fall away. Whoever calls it
 * has made every refusal and holds the rooms locked.
 */
export async function takeUpHold(tx: Tx, ids: readonly string[], startsOn: Day, now: Date): Promise<void> {
  const from = dateOfDay(startsOn)
  const where = { id: { in: [...ids] }, purpose: 'reserved', state: 'active' }
  const begun = { ...where, startsOn: { lt: from }, endsBefore: { gt: from } }
  await tx.lease.updateMany({ where: begun, data: { endsBefore: from, state: 'ended', endedAt: now } })
  const ahead = { ...where, startsOn: { gte: from } }
  await tx.lease.updateMany({ where: ahead, data: { state: 'cancelled', endedAt: now } })
}
