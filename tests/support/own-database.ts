import { freshDatabase } from './database'

/** Runs before each test file: `db` opens its pool at first use, so it finds this file's own database. */
process.env.DATABASE_URL = await freshDatabase()
