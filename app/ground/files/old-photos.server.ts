import { existsSync } from 'node:fs'
import { recordEvent } from '~/ground/audit/record.server'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { fileEvents } from './events'
import { kindOfMime } from './kinds'
import { isPicture, writtenAnew } from './pictures.server'
import { discard, keep, pathOf, type Received } from './store.server'

/** Pictures of one round: a round of large ones takes seconds, and those that are left wait for the next. */
const AT_ONCE = 20

type Old = { id: string; enclaveId: string | null; name: string; sha256: string; mime: string }

/**
 * Writes photos anew that were kept as they came: without the place where they were taken, the time and the telephone.
 * It may run at any time, any number of times, on several servers, and be cut off anywhere: the new bytes lie in their
 * place before the row names them, and the old ones go with the sweep once no row does. A paper with the same bytes
 * keeps them. One that cannot be read is marked and left as it is. Answers how many were written anew.
 */
export async function rewriteOldPhotos(now: Date): Promise<number> {
  const waiting = await db.file.findMany({
    where: { photoState: 'waits' },
    select: { id: true, enclaveId: true, name: true, sha256: true, mime: true },
    orderBy: { id: 'asc' },
    take: AT_ONCE,
  })
  return eachRow('photos', waiting, (photo) => rewrite(photo, now))
}

async function rewrite(photo: Old, now: Date): Promise<boolean> {
  const made = await anew(photo)
  const where = { id: photo.id, sha256: photo.sha256, photoState: 'waits' }
  if (!made) {
    await db.file.updateMany({ where, data: { photoState: 'unreadable' } })
    return false
  }
  const { sha256, size } = made
  try {
    await keep(made)
    return await inTransaction(async (tx) => {
      // Of two rounds at once one finds it waiting.
      const { count } = await tx.file.updateMany({ where, data: { sha256, size, photoState: 'anew' } })
      if (count === 0) return false
      const { id, enclaveId, name, sha256: before } = photo
      const event = fileEvents.photo_written_anew({ name, before, after: sha256 })
      if (enclaveId)
        await recordEvent(tx, { enclaveId, actor: null, subject: { type: 'file', id }, event }, now)
      return true
    })
  } finally {
    await discard(made.file)
  }
}

/** The photo without what was kept beside it; null where it is no picture, is gone or cannot be read. */
async function anew({ sha256, mime }: Old): Promise<Received | null> {
  const format = kindOfMime(mime)?.format
  const file = pathOf(sha256)
  if (!format || !isPicture(format) || !existsSync(file)) return null
  const made = await writtenAnew({ file }, format)
  return 'refusal' in made ? null : made
}

/** How far the rounds are, over the whole installation: photos that wait, were written anew, cannot be read. */
export async function oldPhotos(): Promise<{ waiting: number; done: number; unreadable: number }> {
  // Those written anew stand in each enclave's log; the log finds them by their kind.
  const [counted] = await db.$queryRaw<{ waiting: number; done: number; unreadable: number }[]>`
    SELECT (SELECT count(*)::int FROM "File" WHERE "photoState" = 'waits') AS waiting,
      (SELECT count(*)::int FROM "File" WHERE "photoState" = 'unreadable') AS unreadable,
      (SELECT coalesce(sum(one.of), 0)::int FROM "Enclave" e CROSS JOIN LATERAL (SELECT count(*) AS of FROM "Event" v
        WHERE v."enclaveId" = e.id AND v.kind = 'photo_written_anew') one) AS done`
  return counted ?? { waiting: 0, done: 0, unreadable: 0 }
}
