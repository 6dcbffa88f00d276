import { spawnSync } from 'node:child_process'
import { isBuilt } from './build/build-stamp.mjs'

/** From so many bytes on a block of memory goes back to the system when it is freed. */
const [NAME, LARGE] = ['MALLOC_MMAP_THRESHOLD_', '1048576']

/**
 * By itself glibc raises that with each large block that is freed, up to 32 MB, and keeps what is smaller among blocks in
 * use: 6 to 25 MB that nobody needs. It reads the setting when a process begins, so this one begins anew, under its own id;
 * what it starts (PostgreSQL) is not told.
 */
if (process.platform === 'linux' && process.execve && !process.env[NAME]) {
  const given = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  process.execve(process.execPath, given, { ...process.env, [NAME]: LARGE })
}
delete process.env[NAME]

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
