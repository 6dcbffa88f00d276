import { atMost, db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { keyPage } from '~/platform/key-page.server'
import { askTogether } from '~/platform/together.server'
import { COUNTED, countedUpTo } from '~/shared/page-range'

const { sql } = Prisma
const PAGE = 30
const MOST_COUNTED = 99

/** The letters to a person that have left, or stand in the notice centre alone; a digest only repeats them. */
function addressedTo(userId: string): Prisma.LetterWhereInput {
  return { toUserId: userId, state: { notIn: ['held', 'dropped'] }, kind: { not: 'daily_digest' } }
}

/** How many letters a person has not read, 99 at most; to an administrator who looks as them, of the own enclave alone. */
export async function unreadOf(userId: string, onlyIn: string | null = null): Promise<number> {
  const [counted] = await askTogether<{ unread: number }>(sql`
    SELECT count(*)::int AS unread FROM (SELECT FROM "Letter" WHERE "toUserId" = ${userId}::uuid AND "readAt" IS NULL
      AND state NOT IN ('held', 'dropped') AND kind <> 'daily_digest'
      ${onlyIn === null ? sql`` : sql`AND "enclaveId" = ${onlyIn}::uuid`} ${atMost(MOST_COUNTED)}) l`)
  return counted?.unread ?? 0
}

/** One page of a person's letters, newest first; a one-time link is no part of it. */
export async function inboxOf(
  userId: string,
  { unread, ...beside }: { unread: boolean; before?: string | undefined; after?: string | undefined },
) {
  const where = { ...addressedTo(userId), ...(unread ? { readAt: null } : {}) }
  const [{ rows: shown, previous, next }, count] = await Promise.all([
    keyPage(beside, {
      size: PAGE,
      order: 'desc',
      read: (bound, order, take) =>
        db.letter.findMany({
          where: { ...where, ...(bound ? { id: bound } : {}) },
          select: { id: true, subject: true, body: true, page: true, readAt: true, createdAt: true },
          orderBy: { id: order },
          take,
        }),
      keyOf: ({ id }) => id,
    }),
    db.letter.count({ where, take: COUNTED }),
  ])
  return {
    notices: shown.map(({ readAt, createdAt, ...row }) => ({
      ...row,
      isRead: readAt !== null,
      at: createdAt.toISOString(),
    })),
    size: PAGE,
    shown: shown.length,
    previous,
    next,
    counted: countedUpTo(count),
  }
}

/** Marks one of a person's letters read and answers where it leads; somebody else's is 404. */
export async function markRead(userId: string, id: string | undefined, now: Date): Promise<string | null> {
  if (!isId(id)) notFound()
  const letter = (await db.letter.findFirst({ where: { ...addressedTo(userId), id } })) ?? notFound()
  await db.letter.updateMany({ where: { ...addressedTo(userId), id, readAt: null }, data: { readAt: now } })
  return letter.page
}

/** Marks everything read up to the newest that the person saw; what came since stays unread. */
export async function markAllRead(userId: string, upTo: string, now: Date): Promise<void> {
  await db.letter.updateMany({
    where: { ...addressedTo(userId), readAt: null, id: { lte: upTo } },
    data: { readAt: now },
  })
}
