import type { Actor } from '~/ground/people/actor'
import type { Prisma } from '~/platform/db.server'
import { NOBODY } from '~/platform/ids.server'

type Reader = Pick<Actor, 'enclaveId' | 'role' | 'firmId'>

/** Whose bookings an actor may see with all that is said of them: a founder those of the own firm, staff all. */
export function visibleTo({ enclaveId, role, firmId }: Reader): Prisma.BookingWhereInput {
  if (role === 'founder') return { enclaveId, firmId: firmId ?? NOBODY }
  return role === 'officer' || role === 'director' ? { enclaveId } : { enclaveId, id: NOBODY }
}

/** Bookings that count towards a firm's month: what is still to be approved counts until it begins. */
export function counting(now: Date): Prisma.BookingWhereInput {
  return { OR: [{ state: { in: ['booked', 'no_show'] } }, { state: 'asked', startsAt: { gt: now } }] }
}
