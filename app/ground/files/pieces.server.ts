import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readDbError } from '~/platform/db-error.server'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { logBug } from '~/platform/log.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { inspect } from './inspect.server'
import { MAX_FILE_BYTES, refusalOfName, tidyName, type FileRefusal } from './kinds'
import { countUpload, diskHasRoom, hasRoomToday } from './room.server'
import { discard, keep, refusalOfError, waitingRoom, type Received } from './store.server'

export type Whole = { id: string; ownerUserId: string; name: string; size: number }

/** Why a file of this name and size need not begin its way; null when it may. */
export function refusalBefore({ name, size }: { name: string; size: number }): FileRefusal | null {
  const refusal = refusalOfName(tidyName(name))
  if (refusal) return refusal
  if (size === 0) return 'empty'
  return size > MAX_FILE_BYTES ? 'too_large' : null
}

/** Counts a file that will arrive in pieces, whose bytes are counted piece by piece; why there is no room for it. */
export async function roomBefore(
  ownerUserId: string,
  size: number,
  now: Date,
): Promise<'over_quota' | 'no_room' | null> {
  if (!(await diskHasRoom(size))) return 'no_room'
  const fits = await hasRoomToday(ownerUserId, { files: 1, bytes: size }, now)
  return fits && (await countUpload(ownerUserId, { files: 1, bytes: 0 }, now)) ? null : 'over_quota'
}

/** Lays a received piece where only its sender's uploads can take it up. */
export async function layAside({ file }: Received, ownerUserId: string): Promise<string> {
  const id = randomUUID()
  await mkdir(waitingRoom(), { recursive: true, mode: 0o700 })
  await rename(file, placeOfPiece(id, ownerUserId))
  return id
}

/** How many bytes of an upload are here. */
export async function bytesHere(uploadId: string): Promise<number> {
  const place = placeOfUpload(uploadId)
  return existsSync(place) ? (await stat(place)).size : 0
}

/** Puts a piece at the end of what is here; it reaches the disk before this returns. */
export function append(
  { id, ownerUserId, size }: Whole,
  { offset, piece }: { offset: number; piece: string },
): Promise<Outcome<{ offset: number }, 'wrong_offset' | 'no_piece' | FileRefusal>> {
  return orRefused(id, async () => {
    const from = isId(piece) ? placeOfPiece(piece, ownerUserId) : ''
    if (!existsSync(from)) return refuse('no_piece')
    try {
      const here = await bytesHere(id)
      const { size: bytes } = await stat(from)
      if (offset !== here || here + bytes > size) return refuse('wrong_offset', { offset: here })
      await pipeline(
        createReadStream(from),
        createWriteStream(placeOfUpload(id), { flags: 'a', mode: 0o600, flush: true }),
      )
      return ok({ offset: here + bytes })
    } finally {
      await discard(from)
    }
  })
}

/** Judges the whole like any other file and keeps it under the upload's id; a second time finds it kept. */
export function finish(upload: Whole, now: Date): Promise<Outcome<{ fileId: string }, FileRefusal>> {
  const { id, ownerUserId, name, size } = upload
  return orRefused(id, async () => {
    const file = placeOfUpload(id)
    if (!existsSync(file) && (await db.file.findUnique({ where: { id } }))) return ok({ fileId: id })
    const found = await inspect(file, name)
    if ('refusal' in found) {
      await discard(file)
      return refuse(found.refusal)
    }
    const sha256 = await hashOf(file)
    const data = { id, ownerUserId, sha256, size, mime: found.kind.mime, name, createdAt: now }
    await db.file.upsert({ where: { id }, create: data, update: {} })
    await keep({ file, sha256, size })
    return ok({ fileId: id })
  })
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

function placeOfUpload(id: string): string {
  return path.join(waitingRoom(), `upload-${id}`)
}

function placeOfPiece(id: string, ownerUserId: string): string {
  return path.join(waitingRoom(), `piece-${ownerUserId}-${id}`)
}

/** In its turn; a disk that fails is a refusal, never silence. */
function orRefused<T, R extends string>(
  id: string,
  work: () => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | FileRefusal>> {
  return inTurn(id, async () => {
    try {
      return await work()
    } catch (error) {
      if (readDbError(error).kind === 'away') throw error
      logBug(error, 'upload')
      return refuse(refusalOfError(error))
    }
  })
}

const turns = new Map<string, Promise<unknown>>()

/** Of two requests for one upload the second waits for the first; there is one server to a data folder. */
async function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(id) ?? Promise.resolve()
  const mine = before.then(work, work)
  turns.set(id, mine)
  try {
    return await mine
  } finally {
    if (turns.get(id) === mine) turns.delete(id)
  }
}
