import { afterAll } from 'vitest'
import { closeDatabase } from '~/platform/db.server'
import { adoptNotices } from '~/shared/calendar'
import { freshDatabase } from './database'

/**
 * Runs before each test file: `db` opens its pool at first use, so it finds this file's own database. What was opened
 * between two files, by work that the one before left running, is closed first: it would know no database.
 */
const before = { ...process.env }
process.env.DATABASE_URL = await freshDatabase()
await closeDatabase()

/** Files share their process, so each leaves it as it found it. */
afterAll(async () => {
  await closeDatabase()
  adoptNotices([])
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})
