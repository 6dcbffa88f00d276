import type { Tx } from '~/platform/db.server'
import { GAVE_UP } from '~/admission/applications/lifecycle'

/**
 * How many firms hold a place of an intake: accepted, and neither withdrawn nor lapsed since. As committed: what the
 * transaction that asks has itself moved is not among them.
 */
export async function placesTaken(
  client: Pick<Tx, 'fileTally'>,
  enclaveId: string,
  intakeId: string,
): Promise<number> {
  const where = { enclaveId, intakeId, outcome: 'accepted', state: { notIn: [...GAVE_UP] } }
  const { _sum } = await client.fileTally.aggregate({ where, _sum: { rows: true } })
  return _sum.rows ?? 0
}
