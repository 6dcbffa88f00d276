import { afterAll } from 'vitest'
import { closeDatabase } from '~/platform/db.server'
import { adoptNotices } from '~/shared/calendar'
import { freshDatabase } from './database'
import { NOON_OF_TESTS } from './noon'

/**
 * Runs before each test file: `db` opens its pool at first use, so it finds this file's own database. What was opened
 * between two files, by work that the one before left running, is closed first: it would know no database.
 */
const before = { ...process.env }
// Days that tests name lie ahead of this clock or behind it, whatever the day on which they run.
process.env.FEIDI_NOW = NOON_OF_TESTS.toISOString()
process.env.DATABASE_URL = await freshDatabase()
await closeDatabase()

/** Files share their process, so each leaves it as it found it. */
afterAll(async () => {
  await closeDatabase()
  adoptNotices([])
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})
