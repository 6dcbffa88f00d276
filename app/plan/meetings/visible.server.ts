import type { Actor } from '~/ground/people/actor'
import { monthNamed } from '~/plan/months/calendar'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'

/** Whose meetings an actor may see: staff and bureau those of the enclave. */
export function meetingsVisibleTo({ enclaveId, role }: Actor): Prisma.MonthlyMeetingWhereInput {
  const sees = role === 'officer' || role === 'director' || role === 'bureau'
  return sees ? { enclaveId } : { enclaveId, id: NOBODY }
}

export type MeetingRow = Prisma.MonthlyMeetingGetPayload<object>

/** The meeting on the month an address names; 404 where there is none, or it is not the actor's to see. */
export async function ownMeeting(
  actor: Actor,
  named: string | undefined,
  client: Pick<Tx, 'monthlyMeeting'> = db,
): Promise<MeetingRow> {
  const month = dateOfDay(monthNamed(named) ?? notFound())
  const found = await client.monthlyMeeting.findFirst({
    where: { AND: [meetingsVisibleTo(actor), { month }] },
  })
  return found ?? notFound()
}

export type ItemRow = Prisma.MeetingItemGetPayload<object>

/** One item of a meeting; 404 where it is not on it. */
export async function ownItem(
  { enclaveId, id: meetingId }: MeetingRow,
  id: string | undefined,
  client: Pick<Tx, 'meetingItem'> = db,
): Promise<ItemRow> {
  const where = { enclaveId, meetingId, id: id ?? '' }
  return (isId(id) ? await client.meetingItem.findFirst({ where }) : null) ?? notFound()
}
