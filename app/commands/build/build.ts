import { mkdirSync } from 'node:fs'
import { checkEnv, env, loadEnvFile } from '~/platform/env.server'
import { lockFolder } from '~/platform/postgres/lock.server'
import { report } from '../report'
import { build, buildWhenStale } from './make-build'

/**
 * `npm run build`: makes the program that starts and the pages for production, stale or not. A start on new sources has
 * it made first, once at a time.
 */
await report(async () => {
  if (!process.argv.includes('--before-start')) return build()
  loadEnvFile()
  checkEnv()
  mkdirSync(env().DATA_DIR, { recursive: true })
  const unlock = lockFolder(env().DATA_DIR, env().BASE_URL)
  process.once('exit', unlock)
  await buildWhenStale()
})
