import { foundersOf } from '~/ground/firms/founders.server'
import type { LetterKind } from '~/ground/letters/letters'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { titleOf } from './title'

type About = { id: string; ref: string; firmId: string | null; text: string }
type Params = Record<string, string | number>
const ABOUT = 'ticket'

/** Tells the firm whose report it is; nobody where staff found it. */
export async function tellFirm(
  tx: Tx,
  actor: Actor,
  kind: LetterKind,
  ticket: About,
  params: Params,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  if (!ticket.firmId) return
  const link = env().BASE_URL + paths.myReport(ticket.id)
  const all = { ref: ticket.ref, title: titleOf(ticket), link, ...params }
  for (const toUserId of await foundersOf(tx, enclaveId, ticket.firmId)) {
    if (toUserId === actor.userId) continue
    await postLetter(
      tx,
      { enclaveId, toUserId, kind, params: all, about: { type: ABOUT, id: ticket.id } },
      now,
    )
  }
}

/** Tells whoever sees to a report; where nobody does yet, all officers. */
export async function tellStaff(
  tx: Tx,
  actor: Actor,
  kind: LetterKind,
  ticket: About & { ownerId: string | null },
  params: Params,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  const officers = ticket.ownerId
    ? [ticket.ownerId]
    : (
        await tx.membership.findMany({
          where: { enclaveId, role: 'officer', endedAt: null },
          select: { userId: true },
          distinct: ['userId'],
        })
      ).map(({ userId }) => userId)
  const link = env().BASE_URL + paths.deskTicket(actor.enclaveSlug, ticket.id)
  const all = { ref: ticket.ref, title: titleOf(ticket), link, ...params }
  for (const toUserId of officers) {
    if (toUserId === actor.userId) continue
    await postLetter(
      tx,
      { enclaveId, toUserId, kind, params: all, about: { type: ABOUT, id: ticket.id } },
      now,
    )
  }
}
