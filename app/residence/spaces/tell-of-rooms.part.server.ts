import { foundersOf } from '~/ground/firms/founders.server'
import type { Letter } from '~/ground/letters/letter'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'

type Rooms = {
  letter: Letter<'unit' | 'from' | 'until' | 'firm' | 'start' | 'end'>
  enclaveId: string
  firmId: string
  leaseId: string
  units: readonly string[]
  from: Day
  until: Day
}

/** One letter to the people of a firm about its rooms, however many they are. */
export async function tellOfRooms(
  tx: Tx,
  { letter, enclaveId, firmId, leaseId, units, from, until }: Rooms,
  now: Date,
): Promise<void> {
  const { name } = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const params = { unit: units.join('、'), from, until, firm: name }
  const about = { type: 'lease', id: leaseId }
  for (const toUserId of await foundersOf(tx, enclaveId, firmId)) {
    await postLetter(tx, { enclaveId, toUserId, letter, params, about, page: paths.myFirm }, now)
  }
}
