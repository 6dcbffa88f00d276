import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, rename, rm, utimes } from 'node:fs/promises'
import path from 'node:path'
import { type Readable, Transform, type Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
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
    await written(stream, meter, createWriteStream(file, { mode: 0o600, flush: true }))
  } catch (error) {
    await discard(file)
    throw error
  }
  return { file, sha256: hash.digest('hex'), size }
}

/** Like a pipeline, but a disk that fails leaves the source alone: the parser behind it goes on to the next field. */
async function written(source: Readable, meter: Transform, disk: Writable): Promise<void> {
  source.pipe(meter).pipe(disk)
  try {
    await Promise.race([finished(disk), finished(source, { writable: false }).then(() => finished(disk))])
  } catch (error) {
    source.unpipe(meter)
    meter.destroy()
    disk.destroy()
    throw error
  }
}

/** What is said of a file that could not be kept: the disk is full, or something else failed that may pass. */
export function refusalOfError(error: unknown): 'no_room' | 'not_stored' {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'no_room' : 'not_stored'
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

/** Takes a file off the disk; one that cannot be taken off now is left to the sweep. */
export async function discard(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined)
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
