import { db } from './db.server'
import { isCurrent } from './migrations.server'

export type Readiness = { ready: true } | { ready: false; reason: 'database_away' | 'migrations_pending' }

let current = false

/** A database that does not answer in this time (milliseconds) is away for whoever asks whether we are ready. */
const PATIENCE = 1_500

/** Whether this server can serve: its database answers in time and has every migration of this version. */
export async function readiness(): Promise<Readiness> {
  let late: NodeJS.Timeout | undefined
  const away = new Promise<Readiness>((resolve) => {
    late = setTimeout(() => resolve({ ready: false, reason: 'database_away' }), PATIENCE)
  })
  try {
    return await Promise.race([asked(), away])
  } finally {
    clearTimeout(late)
  }
}

async function asked(): Promise<Readiness> {
  try {
    await db.$queryRawUnsafe('SELECT 1')
    current ||= await isCurrent((sql) => db.$queryRawUnsafe(sql))
  } catch {
    return { ready: false, reason: 'database_away' }
  }
  return current ? { ready: true } : { ready: false, reason: 'migrations_pending' }
}
