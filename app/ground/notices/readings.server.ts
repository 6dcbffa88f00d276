import { recordEvent } from '~/ground/audit/record.server'
import type { Actor, Role } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { logBug } from '~/platform/log.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { noticeEvents } from './events'

const AT_ONCE = 200

/**
 * Notes that staff read the text of a letter: once per reader, letter and day. It waits for no chain of the log, which
 * is written afterwards, and a page is not kept back because it could not be noted.
 */
export async function noteReading(actor: Actor, letterId: string, now: Date): Promise<void> {
  const { enclaveId, userId, name, role } = actor
  const data = { enclaveId, letterId, userId, on: dateOfDay(dayOf(now)), at: now, name, role }
  await db.letterReading
    .createMany({ data, skipDuplicates: true })
    .catch((error: unknown) => logBug(error, 'letter reading'))
}

/** Writes the events of what was read, the earliest first; of two servers each writes its own. Answers how many. */
export async function logReadings(): Promise<number> {
  const waiting = await db.letterReading.findMany({
    where: { logged: false },
    orderBy: { at: 'asc' },
    take: AT_ONCE,
  })
  let logged = 0
  for (const { enclaveId, letterId, userId, on, at, name, role } of waiting) {
    const key = { enclaveId, letterId, userId, on }
    logged += await inTransaction(async (tx) => {
      const { count } = await tx.letterReading.updateMany({
        where: { ...key, logged: false },
        data: { logged: true },
      })
      if (count === 0) return 0
      const actor = { userId, name, role: role as Role }
      const subject = { type: 'letter', id: letterId }
      await recordEvent(tx, { enclaveId, actor, subject, event: noticeEvents.letter_read({}) }, at)
      return 1
    })
  }
  return logged
}
