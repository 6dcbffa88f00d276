import { db, Prisma } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import { keptFromJson } from './kept-json'

/** A board as it was worked out last, and when. */
export type Kept<T> = { body: T; at: string }

/** With so few firms a page works a board out itself once something has happened: its figures are those of the others. */
const FEW_FIRMS = 300

/** Boards `k` of a day that nothing has happened after, or that are of too many firms to be worked out for a page. */
const KEPT_OF = (enclaveId: string, board: string, day: Day) => Prisma.sql`
  FROM "KeptBoard" k JOIN "EventHead" h ON h."enclaveId" = k."enclaveId"
  WHERE k."enclaveId" = ${enclaveId}::uuid AND k.board = ${board} AND k.day = ${dateOfDay(day)}::date
    AND (k.seq = h.seq OR EXISTS (SELECT 1 FROM "Firm" f WHERE f."enclaveId" = k."enclaveId" OFFSET ${FEW_FIRMS}))`

/**
 * A board that sums up whole histories, as it was worked out last on a day; null where it was not yet, or no longer
 * holds and is soon made: then whoever asks works it out. In a large enclave what has changed since is in it half an
 * hour later.
 */
export async function keptBoard<T extends object>(
  enclaveId: string,
  board: string,
  day: Day,
): Promise<Kept<T> | null> {
  const [found] = await db.$queryRaw<{ at: Date; body: Prisma.JsonValue }[]>`
    SELECT k.at, k.body ${KEPT_OF(enclaveId, board, day)}`
  const body = keptFromJson(found?.body)
  return found && body ? { body: body as T, at: found.at.toISOString() } : null
}

/** A part of the rows of a list that is kept in the same way, and how many there are. */
export async function keptRows<T>(
  enclaveId: string,
  board: string,
  day: Day,
  [skip, take]: [number, number],
): Promise<Kept<{ rows: T[]; all: number }> | null> {
  const [found] = await db.$queryRaw<{ at: Date; part: Prisma.JsonValue }[]>`
    SELECT k.at, jsonb_build_object('shape', k.body -> 'shape', 'of', jsonb_build_object(
      'all', jsonb_array_length(k.body -> 'of' -> 'rows'),
      'rows', jsonb_path_query_array(k.body, '$.of.rows[$from to $to]',
        jsonb_build_object('from', ${skip}::int, 'to', ${skip + take - 1}::int)))) AS part
    ${KEPT_OF(enclaveId, board, day)}`
  const body = keptFromJson(found?.part)
  return found && body ? { body: body as { rows: T[]; all: number }, at: found.at.toISOString() } : null
}
