import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, rename, rm, utimes } from 'node:fs/promises'
import path from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { env } from '~/platform/env.server'

export type Received = { file: string; sha256: string; size: number }

/** Where a file with this hash lies; its name tells nothing about it. */
export function pathOf(sha256: string): string {
  return path.join(env().FILES_DIR, sha256.slice(0, 2), sha256.slice(2))
}

export function waitingRoom(): string {
  return path.join(env().FILES_DIR, 'arriving')
}

/** Streams to a temporary file, hashing on the way; the file reaches the disk before this returns. */
export async function receive(stream: Readable): Promise<Received> {
  await mkdir(waitingRoom(), { recursive: true, mode: 0o700 })
  const file = path.join(waitingRoom(), randomUUID())
  const hash = createHash('sha256')
  let size = 0
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  try {
    await pipeline(stream, meter, createWriteStream(file, { mode: 0o600, flush: true }))
  } catch (error) {
    await discard(file)
    throw error
  }
  return { file, sha256: hash.digest('hex'), size }
}

/** Gives a received file its place; the same bytes are kept once. */
export async function keep({ file, sha256 }: Received): Promise<void> {
  const place = pathOf(sha256)
  if (existsSync(place)) {
    // Young again, so that the sweep does not take the old bytes before the new row names them.
    const now = Date.now() / 1000
    await utimes(place, now, now)
    return discard(file)
  }
  const folder = path.dirname(place)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(file, place)
  await flush(folder)
}

export async function discard(file: string): Promise<void> {
  await rm(file, { force: true })
}

/** A rename survives a power cut only when its folder has been written too; Windows has no such call. */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
