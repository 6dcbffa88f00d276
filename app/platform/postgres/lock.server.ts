import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startOf } from './processes.server'

type Holder = { pid: number; start: string | null; url: string }

export class AlreadyRunning extends Error {}

/** One Feidi per data folder. A lock whose process is gone, or whose pid belongs to a stranger, is taken over. */
export function lockFolder(dataDir: string, url: string): () => void {
  const file = path.join(dataDir, 'feidi.lock')
  const mine: Holder = { pid: process.pid, start: startOf(process.pid), url }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(mine))
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (take(draft, file)) return () => release(file)
      const holder = read(file)
      if (holder && isLive(holder)) throw new AlreadyRunning(sentence(holder, dataDir))
      removeStale(file, holder)
    }
    throw new AlreadyRunning(`Another Feidi is starting in ${dataDir}.`)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** A hard link appears whole or not at all, and for one process only. */
function take(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

function isLive({ pid, start }: Holder): boolean {
  return start !== null && startOf(pid) === start
}

/** Moves the stale lock aside before deleting it; a live one, put there a moment ago by another, goes back. */
function removeStale(file: string, stale: Holder | null) {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
    const moved = read(aside)
    if (moved && moved.pid !== stale?.pid && isLive(moved)) take(aside, file)
    rmSync(aside, { force: true })
  } catch {
    // Another process removed it first: the next attempt sees what there is now.
  }
}

function release(file: string) {
  if (read(file)?.pid === process.pid) rmSync(file, { force: true })
}

function sentence({ pid, url }: Holder, dataDir: string): string {
  return `Feidi is already running in this folder: ${url} (process ${pid}, data in ${dataDir}). Stop it first, or set DATA_DIR and PORT for a second one.`
}
