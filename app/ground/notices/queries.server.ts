import { INSTALLATION } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { masked } from '~/shared/codes/identifier'
import { db, type Prisma } from '~/platform/db.server'
import { keyPage } from '~/platform/key-page.server'
import { COUNTED, countedUpTo } from '~/shared/page-range'
import type { LetterState } from './vocabulary'

const PAGE = 50

/**
 * Staff see the letters of their enclave; administrators also those the installation wrote to its members.
 * A one-time link is part of no row that is read here.
 */
export async function visibleTo(actor: Actor): Promise<Prisma.LetterWhereInput> {
  const own = { enclaveId: actor.enclaveId }
  if (actor.role !== 'admin') return own
  const members = await db.membership.findMany({
    where: { enclaveId: actor.enclaveId, endedAt: null },
    select: { userId: true },
    distinct: ['userId'],
  })
  return { OR: [own, { enclaveId: INSTALLATION, toUserId: { in: members.map((member) => member.userId) } }] }
}

/** One page of letters, newest first; addresses are masked, whoever reads them. */
export async function letterPage(
  actor: Actor,
  { state, ...beside }: { state?: LetterState; before?: string; after?: string },
) {
  const where = { AND: [await visibleTo(actor), state ? { state } : {}] }
  const [{ rows: shown, previous, next }, count] = await Promise.all([
    keyPage(beside, {
      size: PAGE,
      order: 'desc',
      read: (bound, order, take) =>
        db.letter.findMany({
          where: bound ? { AND: [where, { id: bound }] } : where,
          omit: { link: true, body: true, originalBody: true },
          orderBy: { id: order },
          take,
        }),
      keyOf: ({ id }) => id,
    }),
    db.letter.count({ where, take: COUNTED }),
  ])
  return {
    letters: shown.map((row) => ({
      id: row.id,
      to: masked(row.toAddress),
      subject: row.subject,
      templateVersion: row.templateVersion,
      isEdited: row.originalSubject !== null,
      state: row.state as LetterState,
      attempts: row.attempts,
      error: row.error,
      writtenAt: row.createdAt.toISOString(),
      dueAt: row.dueAt.toISOString(),
      sentAt: row.sentAt?.toISOString() ?? null,
    })),
    size: PAGE,
    shown: shown.length,
    previous,
    next,
    counted: countedUpTo(count),
  }
}
