import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 240_000

export type RunningApp = { origin: string; dataDir: string; stop: () => Promise<void> }

/** Feidi as `npm start` runs it, with the example, a data folder of its own and the clock at a given instant. */
export async function startApp(now: string): Promise<RunningApp> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'feidi-app-'))
  chmodSync(dataDir, 0o755)
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{
      DATABASE_URL: '',
      FEIDI_SECRET: '',
      BASE_URL: '',
      FILES_DIR: '',
      LETTERS_DIR: '',
      HOST: '127.0.0.1',
    },
    ...{ PORT: String(port), DATA_DIR: dataDir, FEIDI_NOW: now, FEIDI_EXAMPLE: '1', LOG_LEVEL: 'warn' },
  }
  const app = spawn(process.execPath, ['--import', 'tsx', 'app/platform/commands/start.ts'], { env })
  let said = ''
  for (const stream of [app.stdout, app.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<void>((resolve) => app.once('exit', () => resolve()))
  const stop = async () => {
    app.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
  const until = Date.now() + PATIENCE_MS
  while (!(await isReady(origin))) {
    if (app.exitCode !== null || Date.now() > until) {
      await stop()
      throw new Error(`Feidi did not start:\n${said}`)
    }
    await pause(100)
  }
  return { origin, dataDir, stop }
}

async function isReady(origin: string): Promise<boolean> {
  return fetch(`${origin}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}
