import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { seatsOf } from '~/residence/spaces/seats'
import { dateOfDay, dayOf, yearOf, type Day } from '~/shared/days'

/** The days before a room was there, and those after it has gone. */
export const ALWAYS: Day = '0001-01-01'
export const FOR_GOOD: Day = '9999-12-31'

type Out = { unitId: string; from: Day; until: Day; reason: string }

/**
 * Takes a whole room out of service for days, half open. They are kept as a lease, so that the constraint that gives a
 * day to one tenant refuses whatever stands in the way, whoever comes first.
 */
export async function takeOut(
  tx: Tx,
  actor: Actor,
  { unitId, from, until, reason }: Out,
  now: Date,
): Promise<void> {
  const { enclaveId, userId } = actor
  await tx.lease.create({
    data: {
      enclaveId,
      id: newId(),
      ref: await nextRef(tx, enclaveId, 'Z', yearOf(dayOf(now))),
      unitId,
      roomId: unitId,
      ...seatsOf({ seat: null }),
      purpose: 'retired',
      state: 'active',
      startsOn: dateOfDay(from),
      endsBefore: dateOfDay(until),
      rentPerSqm: 0,
      note: reason,
      createdById: userId,
      createdAt: now,
    },
  })
}
