import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { spaceEvents } from '~/residence/spaces/events'
import { moveIn } from '~/residence/spaces/move-in.part.server'
import { tellOfRooms } from '~/residence/spaces/tell-of-rooms.part.server'
import type { Day } from '~/shared/days'
import { spaceLetters } from '~/residence/spaces/letters'

type Given = {
  firmId: string
  tenancyId: string
  /** The first of its leases, by whose number the log names them. */
  lease: { id: string; ref: string }
  units: readonly string[]
  /** Square metres of all of them. */
  sqm: string
  startsOn: Day
  endsOn: Day
}

/** What follows when a firm got its first rooms: its term and its place begin, a letter, the log. */
export async function roomsGiven(tx: Tx, actor: Actor, given: Given, now: Date): Promise<void> {
  const { enclaveId } = actor
  const { firmId, tenancyId, lease, units, sqm, startsOn, endsOn } = given
  const unit = units.join('、')
  await moveIn(tx, { enclaveId, tenancyId, firmId, unit, startedOn: startsOn }, now)
  const rooms = { units, from: startsOn, until: endsOn }
  await tellOfRooms(
    tx,
    { enclaveId, firmId, leaseId: lease.id, letter: spaceLetters.space_allocated, ...rooms },
    now,
  )
  const event = spaceEvents.lease_allocated({ ref: lease.ref, unit, sqm, from: startsOn, until: endsOn })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'lease', id: lease.id }, firmId, event }, now)
}
