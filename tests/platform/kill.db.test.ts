import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPlace } from '~/platform/postgres/postgres-place.server'
import { startPostgres } from '~/platform/postgres/postgres.server'

const ROUNDS = 5
const PATIENCE_MS = 20_000

let folder: string
let writer: ChildProcess | undefined

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-kill-'))
  chmodSync(folder, 0o755)
})
afterEach(() => {
  writer?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function startWriter() {
  writer = spawn(process.execPath, ['--import', 'tsx', 'tests/support/ledger-writer.ts', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function acknowledged(): string[] {
  const file = path.join(folder, 'acknowledged')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

/** Waits for new acknowledged writes: the proof that all is well again without a hand. */
async function untilWriting() {
  const goal = acknowledged().length + 50
  const until = Date.now() + PATIENCE_MS
  while (acknowledged().length < goal) {
    if (Date.now() > until) throw new Error('Nothing is being written any more.')
    await pause(20)
  }
}

async function killHard(kill: () => void) {
  await pause(Math.random() * 100)
  kill()
}

/** What the ledger promised and the database does not hold, after the next ordinary start. */
async function lost(): Promise<string[]> {
  const promised = acknowledged()
  const server = await startPostgres({ dataDir: folder })
  const client = new Client({ connectionString: server.url })
  await client.connect()
  const { rows } = await client.query<{ id: string }>('SELECT id FROM ledger')
  await client.end()
  await server.stop()
  const held = new Set(rows.map((row) => row.id))
  return promised.filter((id) => !held.has(id))
}

test('Node killed five times while writing loses nothing, and the next start needs no hand', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    startWriter()
    await untilWriting()
    await killHard(() => writer?.kill('SIGKILL'))
  }
  expect(await lost()).toEqual([])
}, 180_000)

test('the postmaster killed five times while writing loses nothing, and comes back by itself', async () => {
  startWriter()
  for (let round = 0; round < ROUNDS; round += 1) {
    await untilWriting()
    const { data } = await findPlace(folder)
    // Read at the moment it is killed: the server of a moment ago may have given way to another.
    const pid = () => Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    await killHard(() => process.kill(pid(), 'SIGKILL'))
  }
  await untilWriting()
  writer?.kill('SIGKILL')
  expect(await lost()).toEqual([])
}, 180_000)

test('a pid file that names a stranger does not hinder the start', async () => {
  const first = await startPostgres({ dataDir: folder })
  await first.stop()
  const { data } = await findPlace(folder)
  const file = path.join(data, 'postmaster.pid')
  writeFileSync(file, `${process.pid}\n${data}\n${Math.floor(Date.now() / 1000)}\n5432\n\n\n`, {
    mode: 0o644,
  })
  const second = await startPostgres({ dataDir: folder })
  await second.stop()
  expect(existsSync(file)).toBe(false)
})
