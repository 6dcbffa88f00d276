import { enclaveOn } from '~/ground/settings/enclave.server'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { digestDue, digestText, type Item } from './digest'
import { inboxWords } from './inbox-words'
import { postLetter } from './post.server'
import { noticeLetters } from './letters'

/**
 * Makes the daily letter of everyone for whom something waits since before the hour: one a day for each
 * person and enclave, none when they have read it all. Safe to run as often as one likes, and by two at once.
 */
export async function makeDigests(now: Date): Promise<number> {
  const { before } = digestDue(now)
  const waiting = await db.letter.findMany({
    where: { state: 'digest', createdAt: { lt: before } },
    distinct: ['enclaveId', 'toUserId'],
    select: { enclaveId: true, toUserId: true },
  })
  let made = 0
  for (const { enclaveId, toUserId } of waiting) {
    if (!toUserId) continue
    const one = () => inTransaction((tx) => makeDigest(tx, enclaveId, toUserId, now))
    if (await onConstraint(one, { Digest_pkey: () => false })) made += 1
  }
  return made
}

type Waiting = Item & { id: string; readAt: Date | null }

async function makeDigest(tx: Tx, enclaveId: string, userId: string, now: Date): Promise<boolean> {
  const { day, before } = digestDue(now)
  const key = { enclaveId, userId, day: dateOfDay(day) }
  if (await tx.digest.findUnique({ where: { enclaveId_userId_day: key } })) return false
  const letters = await tx.$queryRaw<Waiting[]>`
    SELECT id, subject, page, "aboutType", "aboutId", "readAt" FROM "Letter"
    WHERE "enclaveId" = ${enclaveId}::uuid AND "toUserId" = ${userId}::uuid AND state = 'digest'
      AND "createdAt" < ${before} ORDER BY id FOR UPDATE`
  const read = letters.filter(({ readAt }) => readAt !== null)
  await tx.letter.updateMany({ where: { enclaveId, id: idsOf(read) }, data: { state: 'kept' } })
  const fresh = letters.filter(({ readAt }) => readAt === null)
  if (fresh.length === 0) return false
  const letterId = await post(tx, enclaveId, userId, fresh, now)
  if (!letterId) return false
  await tx.digest.create({ data: { ...key, letterId, madeAt: now } })
  await tx.letter.updateMany({
    where: { enclaveId, id: idsOf(fresh) },
    data: { state: 'sent', sentAt: now, digestId: letterId },
  })
  return true
}

const idsOf = (letters: readonly { id: string }[]) => ({ in: letters.map(({ id }) => id) })

async function post(tx: Tx, enclaveId: string, userId: string, fresh: readonly Waiting[], now: Date) {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { locale: true } })
  const { nameZh, nameEn } = await enclaveOn(tx, enclaveId, dayOf(now))
  const { digest } = inLocale(inboxWords, user.locale === 'en' ? 'en' : 'zh')
  const params = {
    count: fresh.length,
    enclaveZh: nameZh,
    enclaveEn: nameEn,
    matters: digestText(fresh, digest, env().BASE_URL),
    link: env().BASE_URL + paths.inbox,
  }
  const about = { type: 'user', id: userId }
  return postLetter(
    tx,
    { enclaveId, toUserId: userId, letter: noticeLetters.daily_digest, params, about },
    now,
  )
}
