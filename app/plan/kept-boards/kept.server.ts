import { db, type Prisma } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import { keptFromJson } from './kept-json'

/** A board as it was worked out last, and when. */
export type Kept<T> = { body: T; at: string }

/**
 * A board that sums up whole histories, as it was worked out last on a day; null where it was not yet, and whoever asks
 * works it out. What has changed since then is in it half an hour later.
 */
export async function keptBoard<T extends object>(
  enclaveId: string,
  board: string,
  day: Day,
): Promise<Kept<T> | null> {
  const where = { enclaveId_board: { enclaveId, board }, day: dateOfDay(day) }
  const found = await db.keptBoard.findUnique({ where })
  const body = keptFromJson(found?.body)
  return found && body && { body: body as T, at: found.at.toISOString() }
}

/** A part of the rows of a list that is kept in the same way, and how many there are. */
export async function keptRows<T>(
  enclaveId: string,
  board: string,
  day: Day,
  [skip, take]: [number, number],
): Promise<Kept<{ rows: T[]; all: number }> | null> {
  const [found] = await db.$queryRaw<{ at: Date; part: Prisma.JsonValue }[]>`
    SELECT at, jsonb_build_object('shape', body -> 'shape', 'of', jsonb_build_object(
      'all', jsonb_array_length(body -> 'of' -> 'rows'),
      'rows', jsonb_path_query_array(body, '$.of.rows[$from to $to]',
        jsonb_build_object('from', ${skip}::int, 'to', ${skip + take - 1}::int)))) AS part
    FROM "KeptBoard" WHERE "enclaveId" = ${enclaveId}::uuid AND board = ${board} AND day = ${dateOfDay(day)}::date`
  const body = keptFromJson(found?.part)
  return found && body ? { body: body as { rows: T[]; all: number }, at: found.at.toISOString() } : null
}
