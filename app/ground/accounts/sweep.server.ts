import { inTransaction } from '~/platform/db.server'

const DAY = 24 * 3600_000
const KEPT_DAYS = 30
const MOST_AT_ONCE = 5000

/**
 * Clears what opens nothing any more: sessions that ended or ran out a month ago, but for each person's last,
 * which says when they were here; links of letters; and the keys by which a form sent twice is known, long
 * after anybody could send it again. Safe to run as often as one likes, and by two at once.
 */
export async function sweepKeys(now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY)
  return inTransaction(async (tx) => {
    const sessions = await tx.$executeRaw`
      DELETE FROM "Session" WHERE id IN (
        SELECT s.id FROM "Session" AS s
        WHERE (s."endedAt" < ${before} OR s."expiresAt" < ${before}) AND EXISTS (
          SELECT 1 FROM "Session" AS later WHERE later."userId" = s."userId"
            AND (later."createdAt", later.id) > (s."createdAt", s.id))
        LIMIT ${MOST_AT_ONCE} FOR UPDATE SKIP LOCKED)`
    const links = await tx.$executeRaw`
      DELETE FROM "OneTimeLink" WHERE id IN (
        SELECT id FROM "OneTimeLink" WHERE "expiresAt" < ${before}
        LIMIT ${MOST_AT_ONCE} FOR UPDATE SKIP LOCKED)`
    const keys = await tx.$executeRaw`
      DELETE FROM "IdempotencyKey" WHERE ("userId", key) IN (
        SELECT "userId", key FROM "IdempotencyKey" WHERE "createdAt" < ${before}
        LIMIT ${MOST_AT_ONCE} FOR UPDATE SKIP LOCKED)`
    return sessions + links + keys
  })
}
