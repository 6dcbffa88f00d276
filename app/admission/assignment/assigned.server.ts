import { db, type Tx } from '~/platform/db.server'
import { remembered } from '~/platform/remembered.server'

const ASKED = {
  id: true,
  expertId: true,
  state: true,
  dueOn: true,
  assignedAt: true,
  submittedAt: true,
  recusedReason: true,
  abstainedReason: true,
  application: { select: { state: true } },
} as const

/** The reviews of a file without what they say, in the order they were asked for; read once for a page. */
export function assignedTo(enclaveId: string, applicationId: string, client: Pick<Tx, 'review'> = db) {
  const read = () =>
    client.review.findMany({
      where: { enclaveId, applicationId },
      select: ASKED,
      orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
    })
  return client === db ? remembered(`assigned ${applicationId}`, read) : read()
}
