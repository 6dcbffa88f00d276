import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export type Running = { url: string; stop(): Promise<void> }

/** A data folder of its own, removed at the end. */
export function makeDataDir(): { dataDir: string; remove(): void } {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'feidi-journey-'))
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) }
}

/**
 * The product as people start it, on its embedded database, with the clock at a moment. Started again in
 * the same folder at a later moment it goes on with what it had.
 */
export async function startFeidi(dataDir: string, now: string, port: number): Promise<Running> {
  const url = `http://127.0.0.1:${port}`
  const { NODE_ENV: _env, DATABASE_URL: _database, ...inherited } = process.env
  const child = spawn(process.execPath, ['app/commands/start.mjs'], {
    env: {
      ...inherited,
      DATA_DIR: dataDir,
      PORT: String(port),
      BASE_URL: url,
      FEIDI_NOW: now,
      FEIDI_EXAMPLE: '1',
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await isReady(child, url, () => said)
  return { url, stop: () => stop(child) }
}

async function isReady(child: ChildProcess, url: string, said: () => string) {
  for (let tries = 0; tries < 6000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`Feidi stopped:\n${said()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Feidi did not get ready:\n${said()}`)
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
