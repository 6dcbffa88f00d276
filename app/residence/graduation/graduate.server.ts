import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Prisma } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { endBookingsOf, noteEndedBookings } from '~/residence/bookings/leave.part.server'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { freeRooms } from '~/residence/leaving/free-rooms.part.server'
import { roomsHeld } from '~/residence/leaving/rooms-held.server'
import { whyNotUntil } from '~/residence/leaving/rooms-until'
import { holdTenancy } from '~/residence/tenancies/hold.part.server'
import { tenancyEvents } from '~/residence/tenancies/events'
import type { Graduation } from './graduate.form'
import { graduationTest } from './graduation-test.server'
import { mayTake, STEPS, type TenancyState } from '~/residence/tenancies/lifecycle'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { graduationLetters } from './letters'

export type GraduateRefusal =
  | 'not_in_residence'
  | 'no_set_in_force'
  | 'test_not_met'
  | 'rooms_past'
  | 'rooms_beyond'
  | 'changed_meanwhile'

/**
 * A firm graduates on the evidence of its record, evaluated now and frozen on the tenancy. With a last day for its rooms
 * all of them are given back then; without one its leases go on until they end, and with them what it
 * may book: bookings of days after them are cancelled. It stands on the public notices at once, unless there is a reason
 * why not.
 */
export async function graduate(
  actor: Actor,
  firmId: string,
  { note, roomsUntil, noticeHeldReason }: Graduation,
  now: Date,
): Promise<Outcome<{ tenancyId: string }, GraduateRefusal>> {
  return inTransaction(async (tx) => {
    const { enclaveId } = actor
    const firm =
      (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })) ?? notFound()
    const latest = await latestTenancy(tx, enclaveId, firmId)
    if (!mayTake('graduate', actor.role)) forbidden()
    if (!latest) return refuse('not_in_residence')
    const tenancy = await holdTenancy(tx, enclaveId, latest.id, 'alone')
    const next = take(STEPS, 'graduate', tenancy.state as TenancyState, actor.role)
    if (!next.ok) return refuse('not_in_residence')
    const today = dayOf(now)
    const test = await graduationTest(tx, firm, today)
    if (!test) return refuse('no_set_in_force')
    if (test.result.conclusion !== 'eligible') return refuse('test_not_met')
    const { lastDay } = await roomsHeld(tx, { enclaveId, firmId }, today)
    const refused = whyNotUntil(roomsUntil, { today, lastDay })
    if (refused) return refused

    // The state is in the WHERE: of two directors at once, one graduates the firm.
    const { count } = await tx.tenancy.updateMany({
      where: { enclaveId, id: tenancy.id, state: tenancy.state },
      data: {
        state: next.value,
        graduatedOn: dateOfDay(today),
        graduatedById: actor.userId,
        certificateNo: await nextRef(tx, enclaveId, 'BY', yearOf(today)),
        noticeHeldReason: noticeHeldReason ?? null,
        graduation: JSON.parse(JSON.stringify(test)) as Prisma.InputJsonObject,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const ended = await endBookingsOf(tx, actor, { firmId, roomsUntil }, now)
    const params = { firm: firm.name, day: today, setZh: test.titleZh, setEn: test.titleEn }
    const about = { type: 'tenancy', id: tenancy.id }
    for (const toUserId of await foundersOf(tx, enclaveId, firmId)) {
      await postLetter(
        tx,
        { enclaveId, toUserId, letter: graduationLetters.firm_graduated, params, about, page: paths.myFirm },
        now,
      )
    }
    const payload = {
      set: test.setCode,
      met: test.result.results.map(({ code, verdict }) => `${code} ${verdict}`),
      note: note ?? '',
      ...(noticeHeldReason ? { heldBack: noticeHeldReason } : {}),
    }
    if (roomsUntil) {
      // The note says why it may graduate, not why its rooms are free.
      const why = { because: 'graduated' } as const
      await freeRooms(tx, actor, { tenancyId: tenancy.id, firmId, lastDay: roomsUntil }, why, now)
    }
    await noteEndedBookings(tx, actor, { firmId, count: ended }, now)
    await recordEvent(
      tx,
      { enclaveId, actor, subject: about, firmId, event: tenancyEvents.tenancy_graduated(payload) },
      now,
    )
    return ok({ tenancyId: tenancy.id })
  })
}
