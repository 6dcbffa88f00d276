import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { dateOfDay, dayOf, instantOf, timeOf, type Day } from '~/shared/days'
import { refuse } from '~/shared/outcome'
import { hours } from '~/residence/bookables/rules'
import { monthOf } from '~/residence/rent/months'
import type { Wanted } from './may-book'
import { counting } from './visible.server'
import { HOLDING } from './vocabulary'

/** The two ends of what is wanted. */
export function endsOf({ day, from, minutes }: Wanted) {
  return { startsAt: instantOf(day, from), endsAt: instantOf(day, from + minutes) }
}

/** Holds a thing until the end of the transaction: who books it next sees what was booked before. */
export async function holdThing(tx: Tx, enclaveId: string, thingId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Bookable" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${thingId}::uuid
    FOR NO KEY UPDATE`
}

/** Keeps a firm from leaving until the end of the transaction: what is booked for it ends with its stay, or is refused. */
export async function holdFirm(tx: Tx, enclaveId: string, firmId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid FOR SHARE`
}

/** What stands in the way of a time, in words as far as the actor may see: the names of other firms are for staff. */
export async function inTheWay(tx: Tx, actor: Actor, thingId: string, wanted: Wanted, except?: string) {
  const { startsAt, endsAt } = endsOf(wanted)
  const { enclaveId } = actor
  const other = await tx.booking.findFirst({
    where: {
      enclaveId,
      bookableId: thingId,
      state: { in: [...HOLDING] },
      startsAt: { lt: endsAt },
      endsAt: { gt: startsAt },
      ...(except ? { id: { not: except } } : {}),
    },
    orderBy: { startsAt: 'asc' },
  })
  if (!other) return null
  const isOwn = other.firmId !== null && other.firmId === actor.firmId
  const sees = isOwn || actor.role !== 'founder'
  const firm =
    sees && other.firmId
      ? await tx.firm.findFirst({ where: { enclaveId, id: other.firmId }, select: { name: true } })
      : null
  return refuse('taken', {
    from: timeOf(other.startsAt),
    until: timeOf(other.endsAt) === '00:00' ? '24:00' : timeOf(other.endsAt),
    who: firm?.name ?? '',
    purpose: sees ? other.purpose : '',
  })
}

type Quota = {
  freeMinutes: number
  pricePerHour: unknown
  firmId: string | null
  except?: string | undefined
}

/** Where nothing is to be had beyond the free hours of a firm and month: whether this is. The thing is held. */
export async function beyondQuota(
  tx: Tx,
  { enclaveId }: Actor,
  thingId: string,
  { day, minutes }: Wanted,
  { freeMinutes, pricePerHour, firmId, except }: Quota,
  now: Date,
) {
  if (!firmId || pricePerHour !== null) return null
  const used = await minutesOf(tx, { enclaveId, thingId, firmId, day, except }, now)
  if (used + minutes <= freeMinutes) return null
  return refuse('over_quota', { free: hours(freeMinutes), left: hours(Math.max(0, freeMinutes - used)) })
}

type Month = { enclaveId: string; thingId: string; firmId: string; day: Day; except?: string | undefined }

/** Minutes a firm has of a thing in the month of a day. */
export async function minutesOf(
  tx: Pick<Tx, 'booking'>,
  { enclaveId, thingId, firmId, day, except }: Month,
  now: Date,
): Promise<number> {
  const rows = await tx.booking.findMany({
    where: {
      AND: [
        { enclaveId, bookableId: thingId, firmId, month: dateOfDay(monthOf(day)) },
        counting(now),
        except ? { id: { not: except } } : {},
      ],
    },
    select: { startsAt: true, endsAt: true },
  })
  return rows.reduce((sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / 60_000, 0)
}

/** Whether a firm is in residence on a day: by its stay, or by a room it has. */
export async function isResident(tx: Tx, enclaveId: string, firmId: string, day: Day): Promise<boolean> {
  const on = dateOfDay(day)
  const [stays, rooms] = await Promise.all([
    tx.tenancy.count({ where: { enclaveId, firmId, state: 'active' } }),
    tx.lease.count({
      where: {
        enclaveId,
        firmId,
        purpose: 'firm',
        state: { in: ['active', 'ended'] },
        startsOn: { lte: on },
        endsBefore: { gt: on },
      },
    }),
  ])
  return stays + rooms > 0
}

/** A booking's day, minute and length. */
export function whenOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Wanted {
  const [hour = 0, minute = 0] = timeOf(startsAt).split(':').map(Number)
  return {
    day: dayOf(startsAt),
    from: hour * 60 + minute,
    minutes: (endsAt.getTime() - startsAt.getTime()) / 60_000,
  }
}
