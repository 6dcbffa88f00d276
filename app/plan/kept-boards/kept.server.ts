import { db } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'

/** A board as it was worked out last, and when. */
export type Kept<T> = { body: T; at: string }

/**
 * A board that sums up whole histories, as it was worked out last on a day; null where it was not yet, and whoever asks
 * works it out. What has changed since then is in it half an hour later.
 */
export async function keptBoard<T>(enclaveId: string, board: string, day: Day): Promise<Kept<T> | null> {
  const found = await db.keptBoard.findUnique({ where: { enclaveId_board: { enclaveId, board } } })
  if (found?.day.getTime() !== dateOfDay(day).getTime()) return null
  return { body: found.body as T, at: found.at.toISOString() }
}
