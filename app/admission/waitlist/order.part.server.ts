import type { Tx } from '~/platform/db.server'
import { placedAt } from './order'

type OfIntake = { enclaveId: string; intakeId: string }

/** The waiting list of an intake in its order, with its intake locked: two who change it take turns. */
export async function lockedOrder(tx: Tx, { enclaveId, intakeId }: OfIntake): Promise<string[]> {
  await tx.$queryRaw`
    SELECT id FROM "Intake" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${intakeId}::uuid FOR UPDATE`
  const rows = await tx.application.findMany({
    where: { enclaveId, intakeId, state: 'decided', outcome: 'waitlisted' },
    orderBy: [{ waitlistRank: { sort: 'asc', nulls: 'last' } }, { decidedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export async function writeOrder(tx: Tx, enclaveId: string, order: readonly string[]): Promise<void> {
  for (const [index, id] of order.entries()) {
    await tx.application.updateMany({ where: { enclaveId, id }, data: { waitlistRank: index + 1 } })
  }
}

/** Puts a firm on the waiting list, in the transaction that waitlists it. */
export async function joinWaitlist(
  tx: Tx,
  { id, ...of }: OfIntake & { id: string },
  wished: number | null,
): Promise<void> {
  await writeOrder(tx, of.enclaveId, placedAt(await lockedOrder(tx, of), id, wished))
}
