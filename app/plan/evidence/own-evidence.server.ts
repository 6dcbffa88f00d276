import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'

type Row = { enclaveId: string; firmId: string; recordId: string; submittedById: string }

/**
 * Whether a row is the actor's own: they put it forward, they entered its record, or they are a founder of its firm.
 * Nobody decides on such a row; the trigger nobody_decides_their_own_evidence holds it against everybody.
 */
export async function isOwn(
  tx: Pick<Tx, 'firmRecord' | 'membership'>,
  { userId }: Pick<Actor, 'userId'>,
  { enclaveId, firmId, recordId, submittedById }: Row,
): Promise<boolean> {
  if (submittedById === userId) return true
  const entered = await tx.firmRecord.count({ where: { enclaveId, id: recordId, addedById: userId } })
  if (entered > 0) return true
  return (await tx.membership.count({ where: { enclaveId, firmId, userId, endedAt: null } })) > 0
}
