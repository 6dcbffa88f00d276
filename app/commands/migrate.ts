import { checkEnv, env, loadEnvFile } from '~/platform/env.server'
import { runningPostgres, startPostgres } from '~/platform/postgres/postgres.server'
import { migrateAndGrant } from './migrate-and-grant'
import { report } from './report'

/** `npm run db:migrate`: applies what is pending to the database of the settings, or to the built-in one. */
await report(async () => {
  loadEnvFile()
  checkEnv()
  const running = env().DATABASE_URL ? null : await runningPostgres(env().DATA_DIR)
  const own =
    env().DATABASE_URL || running
      ? null
      : await startPostgres({ dataDir: env().DATA_DIR, progress: console.log })
  try {
    const built = own ?? running
    if (built) {
      process.env.MIGRATE_DATABASE_URL = built.url
      process.env.DATABASE_URL = built.servingUrl
    }
    const names = await migrateAndGrant({ progress: console.log })
    console.log(names.length > 0 ? `Applied ${names.length}.` : 'The database is up to date.')
  } finally {
    await own?.stop()
  }
})
