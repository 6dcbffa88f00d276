import { statfs } from 'node:fs/promises'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { MAX_FILE_BYTES } from './kinds'

/** Strangers have no account; what they hand in is counted together. */
export const STRANGERS = '00000000-0000-0000-0000-000000000000'
const STRANGERS_SHARE = 5

type Amount = { files: number; bytes: number }

/**
 * Counts files and bytes against what an account may hand in on one day; false when that would be too much, and then
 * nothing is counted. One statement, so that of many uploads at once none slips past.
 */
export async function countUpload(
  userId: string | null,
  { files, bytes }: Amount,
  now: Date,
): Promise<boolean> {
  const most = mostOf(userId)
  if (files > most.files || bytes > most.bytes) return false
  const rows = await db.$queryRaw<unknown[]>`
    INSERT INTO "UploadDay" AS d ("userId", day, files, bytes)
    VALUES (${userId ?? STRANGERS}::uuid, ${dateOfDay(dayOf(now))}::date, ${files}, ${bytes}::bigint)
    ON CONFLICT ("userId", day) DO UPDATE SET files = d.files + EXCLUDED.files, bytes = d.bytes + EXCLUDED.bytes
      WHERE d.files + EXCLUDED.files <= ${most.files} AND d.bytes + EXCLUDED.bytes <= ${most.bytes}::bigint
    RETURNING 1 AS counted`
  return rows.length > 0
}

/** Whether an account may hand in that much more today; asked before anything is read. */
export async function hasRoomToday(
  userId: string | null,
  { files, bytes }: Amount,
  now: Date,
): Promise<boolean> {
  const most = mostOf(userId)
  const where = { userId_day: { userId: userId ?? STRANGERS, day: dateOfDay(dayOf(now)) } }
  const used = await db.uploadDay.findUnique({ where })
  return (used?.files ?? 0) + files <= most.files && Number(used?.bytes ?? 0) + bytes <= most.bytes
}

function mostOf(userId: string | null): Amount {
  const share = userId === null ? STRANGERS_SHARE : 1
  return { files: env().UPLOAD_FILES_PER_DAY * share, bytes: env().UPLOAD_MB_PER_DAY * 1_000_000 * share }
}

let arriving = 0

/**
 * Whether the disk keeps its floor (MIN_FREE_MB) with one more file of the largest size and all those on their way.
 * A folder that does not exist yet, or a system that does not say, is no reason to refuse.
 */
export async function diskHasRoom(bytes = MAX_FILE_BYTES): Promise<boolean> {
  const disk = await statfs(env().FILES_DIR).catch(() => null)
  if (!disk) return true
  const free = disk.bavail * disk.bsize
  return free - arriving * MAX_FILE_BYTES - bytes >= env().MIN_FREE_MB * 1_000_000
}

/** Counts a file as on its way while it is being taken. */
export async function whileArriving<T>(work: () => Promise<T>): Promise<T> {
  arriving += 1
  try {
    return await work()
  } finally {
    arriving -= 1
  }
}
