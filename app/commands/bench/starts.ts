import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { forgetBuild } from '../build/build-stamp.mjs'
import { withFolder } from './postgres'

const PORT = 4399
const SETTLED_MS = 10_000

type Started = { first: number; existing: number; memory: number }
let measured: Promise<Started> | undefined

/** Seconds from `npm start` to the first answer, with the build and the example to make. */
export async function firstStart(): Promise<number> {
  return (await starts()).first
}

/** The same on a database and a build that are there. */
export async function existingStart(): Promise<number> {
  return (await starts()).existing
}

/** What the web process holds (resident, in MB) some seconds after such a start, before anybody asks for a page. */
export async function idleMemory(): Promise<number> {
  return (await starts()).memory
}

function starts(): Promise<Started> {
  measured ??= withFolder(async (folder) => {
    const dataDir = path.join(folder, 'data')
    mkdirSync(dataDir)
    forgetBuild()
    const first = await start(dataDir)
    const existing = await start(dataDir)
    return { first: first.seconds, existing: existing.seconds, memory: existing.memory }
  })
  return measured
}

/** Starts Feidi as people do, waits until it is ready and at rest, and stops it. */
async function start(dataDir: string): Promise<{ seconds: number; memory: number }> {
  const { DATABASE_URL: _, FEIDI_SECRET: __, BASE_URL: ___, ...env } = process.env
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    stdio: 'ignore',
    env: { ...env, DATA_DIR: dataDir, PORT: String(PORT) },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`Feidi did not start on port ${PORT}.`)
    await pause(50)
  }
  const seconds = (performance.now() - began) / 1000
  await pause(SETTLED_MS)
  const lock = JSON.parse(readFileSync(path.join(dataDir, 'feidi.lock'), 'utf8')) as { pid: number }
  const memory = residentOf(lock.pid)
  process.kill(lock.pid, 'SIGTERM')
  await ended
  return { seconds, memory }
}

function isReady(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${PORT}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )
}

/** Known on Linux alone. */
function residentOf(pid: number): number {
  const file = `/proc/${pid}/status`
  const line = existsSync(file) ? /VmRSS:\s+(\d+) kB/.exec(readFileSync(file, 'utf8')) : null
  return Number(line?.[1] ?? NaN) / 1024
}
