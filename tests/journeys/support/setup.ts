import { execFileSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { TestProject } from 'vitest/node'
import { freePort } from '~/platform/free-port.server'
import { makeDataDir, startFeidi } from './feidi'

declare module 'vitest' {
  interface ProvidedContext {
    feidi: string
    clock: string
    now: string
    dataDir: string
  }
}

/** A Monday morning in Xi'an, two weeks before the open intake of the example closes. */
export const NOW = '2026-11-16T02:00:00Z'

/** One product with the example for all journeys; `clock` starts the product again at a later moment. */
export default async function setup(project: TestProject) {
  const { dataDir, remove } = makeDataDir()
  // Whoever is writing a journey can skip loading the example: a copy of a loaded data folder will do.
  const loaded = process.env.JOURNEY_DATA
  if (loaded) execFileSync('cp', ['-a', `${loaded}/.`, dataDir])
  const port = await freePort()
  let feidi = await startFeidi(dataDir, NOW, port)
  const clock = await listen(async (now) => {
    await feidi.stop()
    feidi = await startFeidi(dataDir, now, port)
  })
  project.provide('feidi', feidi.url)
  project.provide('dataDir', dataDir)
  project.provide('clock', clock.url)
  project.provide('now', NOW)
  return async () => {
    clock.server.close()
    await feidi.stop()
    remove()
  }
}

function listen(startAgainAt: (now: string) => Promise<void>): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const now = decodeURIComponent(request.url?.slice(1) ?? '')
    startAgainAt(now).then(
      () => response.end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
        server,
      })
    })
  })
}
