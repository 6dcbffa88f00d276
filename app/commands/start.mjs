import { spawnSync } from 'node:child_process'
import { isBuilt } from './build/build-stamp.mjs'

/** `npm start`: makes what is missing or stale, then runs the program that starts under Node alone. */
process.env.NODE_ENV = 'production'
if (!isBuilt()) {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'app/commands/build/build.ts', '--before-start'],
    { stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
}
await import('../../build/start/start.js')
