import { db } from './db.server'
import { isCurrent } from './migrations.server'

export type Readiness = { ready: true } | { ready: false; reason: 'database_away' | 'migrations_pending' }

let current = false

/** Whether this server can serve: its database answers and has every migration of this version. */
export async function readiness(): Promise<Readiness> {
  try {
    await db.$queryRawUnsafe('SELECT 1')
    current ||= await isCurrent((sql) => db.$queryRawUnsafe(sql))
  } catch {
    return { ready: false, reason: 'database_away' }
  }
  return current ? { ready: true } : { ready: false, reason: 'migrations_pending' }
}
