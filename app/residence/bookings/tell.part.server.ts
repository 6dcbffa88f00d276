import { foundersOf } from '~/ground/firms/founders.server'
import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { clock } from '~/residence/bookables/rules'
import { whenOf } from './in-the-way.server'
import type { Wanted } from './may-book'
import { visibleTo } from './visible.server'
import { BOOKING_STATES } from './vocabulary'
import { bookingWords } from './words'

/** One booking with the name of its thing and what an event says of it; 404 when it is not the actor's to see. */
export async function bookingFor(tx: Pick<Tx, 'booking'>, actor: Actor, id: string | undefined) {
  const where = isId(id) ? { AND: [{ id }, visibleTo(actor)] } : null
  const row = where && (await tx.booking.findFirst({ where, include: { bookable: true } }))
  return row ? withWords(row) : notFound()
}

type Row = Prisma.BookingGetPayload<{ include: { bookable: true } }>

/** A row with its state as a code, its time, and what is said of it. */
export function withWords(row: Row) {
  const when = whenOf(row)
  const name = { zh: row.bookable.nameZh, en: row.bookable.nameEn }
  return { ...row, state: BOOKING_STATES.of(row.state), when, name, said: saidOf({ name }, when) }
}
export type BookingRow = ReturnType<typeof withWords>

/** What an event says of a booking. */
export function saidOf({ name }: { name: { zh: string } }, { day, from, minutes }: Wanted) {
  return { thing: name.zh, day, from: clock(from), until: clock(from + minutes) }
}

/** Tells the people of the firm that has a booking; of the incubator's own, whoever made it. Never whoever acts. */
export async function tellOfBooking<L extends Letter, P extends Params>(
  tx: Tx,
  actor: Actor | null,
  { enclaveId, firmId, bookedById, id, name, said }: BookingRow,
  letter: L,
  more: Beside<L, P, 'firm' | 'place' | 'day' | 'time' | 'link'>,
  now: Date,
): Promise<void> {
  const firm = firmId
    ? await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
    : null
  const enclave = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: { slug: true } })
  const page = firm ? paths.myBookings : paths.deskBooking(enclave.slug, id)
  const params: Params = {
    firmZh: firm?.name ?? bookingWords.zh.incubator,
    firmEn: firm?.name ?? bookingWords.en.incubator,
    placeZh: name.zh,
    placeEn: name.en,
    day: said.day,
    time: `${said.from}–${said.until}`,
    link: env().BASE_URL + page,
    ...more,
  }
  const told = firmId ? await foundersOf(tx, enclaveId, firmId) : await stillThere(tx, enclaveId, bookedById)
  for (const toUserId of told) {
    if (toUserId === actor?.userId) continue
    await postLetter(tx, { enclaveId, toUserId, letter, params, about: { type: 'booking', id } }, now)
  }
}

async function stillThere(tx: Tx, enclaveId: string, userId: string): Promise<string[]> {
  const where = { enclaveId, userId, role: { in: ['officer', 'director'] }, endedAt: null }
  return (await tx.membership.count({ where })) > 0 ? [userId] : []
}
