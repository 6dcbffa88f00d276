import { checkEnv, env, loadEnvFile } from '~/platform/env.server'
import { migrate } from '~/platform/migrations.server'
import { runningPostgres, startPostgres } from '~/platform/postgres/postgres.server'
import { report } from './report'

/** `npm run db:migrate`: applies what is pending to DATABASE_URL, or to the built-in database. */
await report(async () => {
  loadEnvFile()
  checkEnv()
  const running = env().DATABASE_URL ?? (await runningPostgres(env().DATA_DIR))
  const own = running ? null : await startPostgres({ dataDir: env().DATA_DIR, progress: console.log })
  try {
    const names = await migrate(running ?? own?.url ?? '', { progress: console.log })
    console.log(names.length > 0 ? `Applied ${names.length}.` : 'The database is up to date.')
  } finally {
    await own?.stop()
  }
})
