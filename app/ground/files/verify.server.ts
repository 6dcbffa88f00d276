import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { db } from '~/platform/db.server'
import { pathOf } from './store.server'

const BATCH = 500

export type DamagedFile = { id: string; name: string; problem: 'missing' | 'altered' }

/** Every paper that belongs to a record, held against the hash it was kept under; those that differ or are gone. */
export async function damagedFiles(): Promise<{ checked: number; damaged: DamagedFile[] }> {
  const damaged: DamagedFile[] = []
  let checked = 0
  let after: string | undefined
  for (;;) {
    const files = await db.file.findMany({
      where: { aboutType: { not: null }, ...(after ? { id: { gt: after } } : {}) },
      select: { id: true, name: true, sha256: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    })
    for (const { id, name, sha256 } of files) {
      const found = await hashOfFile(pathOf(sha256))
      if (found !== sha256) damaged.push({ id, name, problem: found === null ? 'missing' : 'altered' })
    }
    checked += files.length
    after = files.at(-1)?.id
    if (files.length < BATCH) return { checked, damaged }
  }
}

/** The hash of what lies there now; null where nothing does. */
async function hashOfFile(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return hash.digest('hex')
}
