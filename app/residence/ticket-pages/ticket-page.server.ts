import type { Actor } from '~/ground/people/actor'
import { isShownInPlace } from '~/ground/files/kinds'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayOf } from '~/shared/days'
import { firmMayAdd } from '~/residence/tickets/lifecycle'
import { ticketLine } from '~/residence/tickets/queries.server'
import { mayReopenUntil } from '~/residence/tickets/solve.server'
import { MESSAGE_KINDS, SIDES, type MessageKind, type Side } from '~/residence/tickets/vocabulary'

export type Photo = { id: string; name: string; isShown: boolean }
export type Message = {
  id: string
  kind: MessageKind
  side: Side
  by: string
  text: string
  at: string
  photos: Photo[]
}

type Row = {
  id: string
  kind: string
  side: string
  by: string
  text: string
  at: Date
}

/** One report with all that was said of it; a firm reads what both sides see. 404 when it is not the reader's. */
export async function ticketPage(actor: Actor, ticketId: string | undefined, now: Date) {
  const { enclaveId } = actor
  const line = (await ticketLine(actor, ticketId ?? '', now)) ?? notFound()
  const where = { enclaveId_id: { enclaveId, id: line.id } }
  const [ticket, said, photos, joined] = await Promise.all([
    db.ticket.findUniqueOrThrow({
      where,
      include: { joinedTo: { select: { id: true, ref: true, state: true } } },
    }),
    db.$queryRaw<Row[]>`
      SELECT m.id, m.kind, m.side, u.name AS by, m.text, m.at
      FROM "TicketMessage" m JOIN "User" u ON u.id = m."authorId"
      WHERE m."enclaveId" = ${enclaveId}::uuid AND m."ticketId" = ${line.id}::uuid
        AND (${actor.role !== 'founder'} OR m.kind <> 'note')
      ORDER BY m.at, m.id LIMIT 300`,
    db.$queryRaw<{ id: string; name: string; mime: string; messageId: string | null }[]>`
      SELECT f.id, f.name, f.mime, p."messageId" FROM "TicketPhoto" p JOIN "File" f ON f.id = p."fileId"
      WHERE p."enclaveId" = ${enclaveId}::uuid AND p."ticketId" = ${line.id}::uuid ORDER BY f."createdAt", f.id`,
    db.ticket.findMany({
      where: { enclaveId, joinedToId: line.id },
      select: { id: true, ref: true, firm: { select: { name: true } } },
      take: 30,
    }),
  ])
  const reporter = await db.user.findUniqueOrThrow({
    where: { id: ticket.reportedById },
    select: { name: true },
  })
  const photosOf = (messageId: string | null): Photo[] =>
    photos
      .filter((photo) => photo.messageId === messageId)
      .map(({ id, name, mime }) => ({
        id,
        name,
        isShown: mime !== 'application/pdf' && isShownInPlace(mime),
      }))
  const until = ticket.solvedAt && (await mayReopenUntil(db, enclaveId, ticket.solvedAt))
  return {
    line,
    text: ticket.text,
    placeId: ticket.placeId,
    reportedBy: reporter.name,
    version: ticket.version,
    ratingNote: ticket.ratingNote,
    photos: photosOf(null),
    messages: said.map((row): Message => ({
      ...row,
      kind: MESSAGE_KINDS.of(row.kind),
      side: SIDES.of(row.side),
      at: row.at.toISOString(),
      photos: photosOf(row.id),
    })),
    joinedTo: ticket.joinedTo,
    joined: joined.map(({ id, ref, firm }) => ({ id, ref, firm: firm?.name ?? null })),
    mayAdd: actor.role !== 'founder' || firmMayAdd(line.state),
    reopenUntil: until,
    mayReopen: until !== null && (actor.role !== 'founder' || dayOf(now) <= until),
  }
}
export type TicketPage = Awaited<ReturnType<typeof ticketPage>>

/** Other open reports of the same place: one of them may be of the same matter. */
export async function sameMatter({ enclaveId }: Actor, ticketId: string, placeId: string | null) {
  return db.ticket.findMany({
    where: {
      enclaveId,
      id: { not: ticketId },
      state: { in: ['reported', 'in_hand', 'waiting_firm', 'waiting_supplier'] },
      placeId,
    },
    select: { id: true, ref: true, text: true },
    orderBy: [{ reportedAt: 'asc' }],
    take: 30,
  })
}

/** Who may see to a report. */
export async function ownersOf({ enclaveId }: Actor) {
  return db.$queryRaw<{ id: string; name: string }[]>`
    SELECT u.id, u.name FROM "User" u WHERE u.id IN (
      SELECT "userId" FROM "Membership" WHERE "enclaveId" = ${enclaveId}::uuid
        AND role IN ('officer', 'director') AND "endedAt" IS NULL)
    ORDER BY u.name LIMIT 200`
}
