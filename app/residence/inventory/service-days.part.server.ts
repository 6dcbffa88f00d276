import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { seatsOf } from '~/residence/spaces/seats'
import { writeLeases } from '~/residence/spaces/write-leases.part.server'
import type { Day } from '~/shared/days'

/** The days before a room was there, and those after it has gone. */
export const ALWAYS: Day = '0001-01-01'
export const FOR_GOOD: Day = '9999-12-31'

type Out = { unitId: string; from: Day; until: Day }

/**
 * Takes whole rooms out of service for days, half open. They are kept as leases, so that the constraint that gives a day
 * to one tenant refuses whatever stands in the way, whoever comes first.
 */
export async function takeOut(
  tx: Tx,
  actor: Actor,
  rooms: readonly Out[],
  reason: string,
  now: Date,
): Promise<void> {
  const leases = rooms.map(({ unitId, from, until }) => ({
    ...seatsOf({ seat: null }),
    unitId,
    roomId: unitId,
    purpose: 'retired',
    startsOn: from,
    endsBefore: until,
    rentPerSqm: 0,
    note: reason,
  }))
  await writeLeases(tx, actor, leases, now)
}
