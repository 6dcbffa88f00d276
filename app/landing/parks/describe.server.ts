import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPark } from './abilities'
import { parkRecordEvents } from './events'
import type { Describe } from './park.form'
import { ownPark } from './visible.server'

export type DescribeRefusal = 'changed_meanwhile' | 'nothing_changed' | 'in_the_future'
const PARTS = [
  'leadingFirms',
  'leader',
  'taskForce',
  'contactName',
  'contactPhone',
  'operator',
  'mode',
] as const

/** Changes what is said of a park, with the day from which it is so and why. */
export async function describePark(
  actor: Actor,
  id: string,
  { version, on, reason, ...said }: Describe,
  now: Date,
): Promise<Outcome<null, DescribeRefusal>> {
  if (!mayPark(actor.role, 'describe')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, DescribeRefusal>> => {
    const park = await ownPark(actor, id, tx)
    if (on > dayOf(now)) return refuse('in_the_future')
    if (park.version !== version) return refuse('changed_meanwhile')
    const changed = PARTS.filter((part) => park[part] !== said[part])
    if (changed.length === 0) return refuse('nothing_changed')
    const { count } = await tx.park.updateMany({
      where: { enclaveId, id, version },
      data: { ...said, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const parts = changed.map((part) => ({ part, before: park[part], after: said[part] }))
    const event = parkRecordEvents.park_described({
      park: park.nameZh,
      parkEn: park.nameEn,
      changed: parts,
      on,
      reason,
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id }, event }, now)
    return ok(null)
  })
}
