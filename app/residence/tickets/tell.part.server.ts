import { foundersOf } from '~/ground/firms/founders.server'
import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { titleOf } from './title'

type About = { id: string; ref: string; firmId: string | null; text: string }
const ABOUT = 'ticket'

/** Tells the firm whose report it is; nobody where staff found it. */
export async function tellFirm<L extends Letter, P extends Params>(
  tx: Tx,
  actor: Actor,
  letter: L,
  ticket: About,
  params: Beside<L, P, 'ref' | 'title' | 'link'>,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  if (!ticket.firmId) return
  const link = env().BASE_URL + paths.myReport(ticket.id)
  const all: Params = { ref: ticket.ref, title: titleOf(ticket), link, ...params }
  for (const toUserId of await foundersOf(tx, enclaveId, ticket.firmId)) {
    if (toUserId === actor.userId) continue
    await postLetter(
      tx,
      { enclaveId, toUserId, letter, params: all, about: { type: ABOUT, id: ticket.id } },
      now,
    )
  }
}

/** Tells the firms whose reports were joined to one. */
export async function tellJoined<L extends Letter, P extends Params>(
  tx: Tx,
  actor: Actor,
  letter: L,
  { id }: { id: string },
  params: Beside<L, P, 'ref' | 'title' | 'link'>,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  for (const other of await tx.ticket.findMany({ where: { enclaveId, joinedToId: id } }))
    await tellFirm(tx, actor, letter, other, params, now)
}

/** Tells whoever sees to a report; where nobody does, or no longer, all officers, and else the directors. */
export async function tellStaff<L extends Letter, P extends Params>(
  tx: Tx,
  actor: Actor,
  letter: L,
  ticket: About & { ownerId: string | null },
  params: Beside<L, P, 'ref' | 'title' | 'link'>,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  const link = env().BASE_URL + paths.deskTicket(actor.enclaveSlug, ticket.id)
  const all: Params = { ref: ticket.ref, title: titleOf(ticket), link, ...params }
  for (const toUserId of await inCharge(tx, enclaveId, ticket.ownerId)) {
    if (toUserId === actor.userId) continue
    await postLetter(
      tx,
      { enclaveId, toUserId, letter, params: all, about: { type: ABOUT, id: ticket.id } },
      now,
    )
  }
}

async function inCharge(tx: Tx, enclaveId: string, ownerId: string | null): Promise<string[]> {
  const staff = await tx.membership.findMany({
    where: { enclaveId, role: { in: ['officer', 'director'] }, endedAt: null },
    select: { userId: true, role: true },
    distinct: ['userId', 'role'],
  })
  const of = (role: string) => staff.flatMap((one) => (one.role === role ? [one.userId] : []))
  if (ownerId && staff.some(({ userId }) => userId === ownerId)) return [ownerId]
  return of('officer').length > 0 ? of('officer') : of('director')
}
