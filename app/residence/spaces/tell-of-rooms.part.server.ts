import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { dayFromDate, type Day } from '~/shared/days'

type Rooms = {
  enclaveId: string
  firmId: string
  leases: readonly { id: string; endsBefore: Date; unit: { code: string } }[]
  until: Day
}

/** One letter to the people of a firm about all rooms whose leases go on, from the first day that is new. */
export async function tellOfRooms(
  tx: Tx,
  { enclaveId, firmId, leases, until }: Rooms,
  now: Date,
): Promise<void> {
  const [first] = [...leases].sort((a, b) => a.endsBefore.getTime() - b.endsBefore.getTime())
  if (!first) return
  const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const people = await tx.membership.findMany({
    where: { enclaveId, firmId, role: 'founder', endedAt: null },
  })
  const unit = leases.map((lease) => lease.unit.code).join('、')
  const params = { unit, from: dayFromDate(first.endsBefore), until, firm: firm.name }
  const about = { type: 'lease', id: first.id }
  for (const { userId } of people) {
    const letter = {
      enclaveId,
      toUserId: userId,
      kind: 'lease_renewed' as const,
      params,
      about,
      page: paths.myFirm,
    }
    await postLetter(tx, letter, now)
  }
}
