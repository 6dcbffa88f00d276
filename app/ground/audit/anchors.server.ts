import { mkdir, open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { dayOf, type Day } from '~/shared/days'
import type { Link } from './chain'

/** The end of a chain as it stood on a day, noted outside the database. */
export type Anchor = { day: Day; enclaveId: string; head: Link }

const LINE = /^(\d{4}-\d\d-\d\d) ([0-9a-f-]{36}):(\d+):([0-9a-f]{64})$/

/**
 * Notes the end of every chain once a day in `ANCHORS_FILE`, outside the database: whoever later cuts a chain and sets
 * its head back contradicts a line there. Keep the file, or a copy of it, where the database's keepers cannot write.
 */
export async function anchorHeads(now: Date): Promise<number> {
  const day = dayOf(now)
  const noted = (await anchors()).filter((anchor) => anchor.day === day)
  const heads = await db.eventHead.findMany({ orderBy: { enclaveId: 'asc' } })
  const fresh = heads.filter(({ enclaveId }) => !noted.some((anchor) => anchor.enclaveId === enclaveId))
  if (fresh.length === 0) return 0
  const file = env().ANCHORS_FILE
  await mkdir(path.dirname(file), { recursive: true })
  const handle = await open(file, 'a', 0o600)
  try {
    const lines = fresh.map(({ enclaveId, seq, hash }) => `${day} ${enclaveId}:${seq}:${hash}\n`)
    await handle.appendFile(lines.join(''))
    await handle.sync()
  } finally {
    await handle.close()
  }
  return fresh.length
}

/** Every end that was noted; a line that is none is passed over, and without a file there is nothing noted. */
export async function anchors(): Promise<Anchor[]> {
  const text = await readFile(env().ANCHORS_FILE, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line): Anchor[] => {
    const [, day, enclaveId, seq, hash] = LINE.exec(line) ?? []
    return day && enclaveId && seq && hash ? [{ day, enclaveId, head: { seq: Number(seq), hash } }] : []
  })
}
