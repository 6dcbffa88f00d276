import { spawnSync } from 'node:child_process'
import { isBuilt } from './build-stamp.mjs'

/** `npm start`: makes the program that starts when it is missing or stale, then runs it under Node alone. */
process.env.NODE_ENV = 'production'
if (!isBuilt()) {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'app/commands/build.ts', '--before-start'],
    { stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
}
await import('../../build/start/start.js')
