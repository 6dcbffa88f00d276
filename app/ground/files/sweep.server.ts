import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { discard, waitingRoom } from './store.server'

const DAY = 24 * 3600_000

/** Clears what nobody holds any more after a day: uploads never attached, and bytes that no row names. */
export async function sweepFiles(now: Date): Promise<{ rows: number; files: number }> {
  const before = new Date(now.getTime() - DAY)
  const { count } = await db.file.deleteMany({ where: { aboutType: null, createdAt: { lt: before } } })
  await db.upload.deleteMany({ where: { createdAt: { lt: before } } })
  await db.uploadDay.deleteMany({ where: { day: { lt: before } } })
  let files = 0
  for (const name of await namesIn(env().FILES_DIR)) {
    const folder = path.join(env().FILES_DIR, name)
    const older = await olderFiles(folder)
    const named =
      folder === waitingRoom() ? null : await namedAmong(older.map((file) => name + path.basename(file)))
    for (const file of older.filter((one) => !named?.has(name + path.basename(one)))) {
      await discard(file)
      files += 1
    }
  }
  return { rows: count, files }
}

/** Of the bytes in one folder those that a row names, so many at a time. */
async function namedAmong(hashes: readonly string[]): Promise<Set<string>> {
  const named = new Set<string>()
  for (let from = 0; from < hashes.length; from += 1000) {
    const sha256 = { in: hashes.slice(from, from + 1000) }
    for (const row of await db.file.findMany({ where: { sha256 }, select: { sha256: true } }))
      named.add(row.sha256)
  }
  return named
}

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : []
}

/** Ages on disk go by the machine's own clock, whatever day the example shows. */
async function olderFiles(folder: string): Promise<string[]> {
  const files = (await namesIn(folder)).map((name) => path.join(folder, name))
  const ages = await Promise.all(files.map(async (file) => Date.now() - (await stat(file)).mtimeMs))
  return files.filter((_, index) => (ages[index] ?? 0) > DAY)
}
