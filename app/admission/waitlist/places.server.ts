import type { Tx } from '~/platform/db.server'
import { GAVE_UP } from '~/admission/applications/lifecycle'

/** How many firms hold a place of an intake: accepted, and neither withdrawn nor lapsed since. */
export async function placesTaken(
  client: Pick<Tx, 'application'>,
  enclaveId: string,
  intakeId: string,
): Promise<number> {
  return client.application.count({
    where: { enclaveId, intakeId, outcome: 'accepted', state: { notIn: [...GAVE_UP] } },
  })
}
