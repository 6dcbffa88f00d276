import { mkdirSync } from 'node:fs'
import { checkEnv, env, loadEnvFile } from '~/platform/env.server'
import { lockFolder } from '~/platform/postgres/lock.server'
import { build, buildPagesWhenStale, buildStartWhenStale } from './make-build'
import { report } from './report'

/**
 * `npm run build`: makes the pages for production, stale or not. A start on new sources has it made in two steps: first
 * the program that starts, once at a time, and by that one the pages, while it prepares its database.
 */
await report(async () => {
  if (process.argv.includes('--pages')) return buildPagesWhenStale()
  if (!process.argv.includes('--before-start')) return build()
  loadEnvFile()
  checkEnv()
  mkdirSync(env().DATA_DIR, { recursive: true })
  const unlock = lockFolder(env().DATA_DIR, env().BASE_URL)
  process.once('exit', unlock)
  await buildStartWhenStale()
})
