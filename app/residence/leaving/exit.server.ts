import { settingOn } from '~/ground/settings/enclave.server'
import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { endBookingsOf, noteEndedBookings } from '~/residence/bookings/leave.part.server'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { tenancyEvents } from '~/residence/tenancies/events'
import type { Exit } from './exit.form'
import { freeRooms } from './free-rooms.part.server'
import { whyNotUntil } from './rooms-until'
import { holdTenancy } from '~/residence/tenancies/hold.part.server'
import { mayTake, STEPS, type TenancyState } from '~/residence/tenancies/lifecycle'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { roomsHeld } from './rooms-held.server'
import { leavingLetters } from './letters'

export type ExitRefusal =
  'not_in_residence' | 'still_leases' | 'rooms_past' | 'rooms_beyond' | 'changed_meanwhile'

/**
 * A firm leaves without graduating. With the last day of its rooms, all of them are given back then, whatever contracts
 * they stand in; without one it must have given them back before, so that no lease is left without a tenant. Offers that
 * are not signed are taken back in any case, and what it has booked for later days is cancelled.
 */
export async function exit(
  actor: Actor,
  firmId: string,
  { way, reason, roomsUntil }: Exit,
  now: Date,
): Promise<Outcome<{ tenancyId: string }, ExitRefusal>> {
  return inTransaction(async (tx) => {
    const { enclaveId } = actor
    const firm =
      (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })) ?? notFound()
    const latest = await latestTenancy(tx, enclaveId, firmId)
    if (!mayTake('exit', actor.role)) forbidden()
    if (!latest) return refuse('not_in_residence')
    const tenancy = await holdTenancy(tx, enclaveId, latest.id, 'alone')
    const next = take(STEPS, 'exit', tenancy.state as TenancyState, actor.role)
    if (!next.ok) return refuse('not_in_residence')
    const today = dayOf(now)
    const { units, lastDay } = await roomsHeld(tx, { enclaveId, firmId }, today)
    if (units.length > 0 && !roomsUntil) return refuse('still_leases', { units: units.join('、') })
    const refused = whyNotUntil(roomsUntil, { today, lastDay })
    if (refused) return refused

    // The state is in the WHERE: a graduation at the same moment wins or loses, never both.
    const { count } = await tx.tenancy.updateMany({
      where: { enclaveId, id: tenancy.id, state: tenancy.state },
      data: { state: next.value, exitedOn: dateOfDay(today), exitWay: way, exitReason: reason },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await leavesTheHouse(tx, { enclaveId, firmId }, roomsUntil ?? today)
    const ended = await endBookingsOf(tx, actor, { firmId, roomsUntil }, now)
    const about = { type: 'tenancy', id: tenancy.id }
    for (const toUserId of await foundersOf(tx, enclaveId, firmId)) {
      const params = { firm: firm.name, day: today, reason }
      await postLetter(
        tx,
        { enclaveId, toUserId, letter: leavingLetters.tenancy_exited, params, about, page: paths.myFirm },
        now,
      )
    }
    const freed = { tenancyId: tenancy.id, firmId, lastDay: roomsUntil ?? today }
    await freeRooms(tx, actor, freed, { reason }, now)
    await noteEndedBookings(tx, actor, { firmId, count: ended }, now)
    await recordEvent(
      tx,
      { enclaveId, actor, subject: about, firmId, event: tenancyEvents.tenancy_exited({ way, reason }) },
      now,
    )
    return ok({ tenancyId: tenancy.id })
  })
}

/** The R&D place of a firm that leaves is no longer in the house, where its first room had put it. */
async function leavesTheHouse(tx: Tx, where: { enclaveId: string; firmId: string }, day: Day): Promise<void> {
  const { addressZh } = await settingOn(tx, where.enclaveId, 'identity', day)
  await tx.firmPlace.updateMany({
    where: { ...where, kind: 'rd', until: null, address: { startsWith: `${addressZh} ` } },
    data: { until: dateOfDay(day) },
  })
}
