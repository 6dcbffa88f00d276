import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { checkEnv, env, loadEnvFile } from '~/platform/env.server'
import { lockFolder } from '~/platform/postgres/lock.server'
import { builtPages } from '~/platform/web/server-build'
import { entryOf } from '~/platform/web/remix.server'
import { createApp, ownNames, trusts } from '~/platform/web/server'
import { createWebServer } from '~/platform/web/web-server'
import { giveBackMemory } from './give-back'
import { prepareDatabase, prepareSecret } from './prepare-database'
import { CommandError, report } from './report'
import { stopOnSignals } from './stop'
import { welcome } from './welcome'

type Pages = { getBuild: () => Promise<ServerBuild>; assets?: RequestHandler; close?: () => Promise<void> }

/** What `npm start` (start.mjs) and `npm run dev` run: from nothing but the code to a running Feidi. */
await report(async () => {
  const development = process.argv.includes('--dev')
  process.env.NODE_ENV = development ? 'development' : 'production'
  loadEnvFile()
  checkEnv()
  mkdirSync(env().DATA_DIR, { recursive: true })
  const unlock = lockFolder(env().DATA_DIR, env().BASE_URL)
  process.once('exit', unlock)

  await prepareSecret()
  const database = await prepareDatabase(process.argv.includes('--example'))
  if (database.example) process.env.FEIDI_EXAMPLE = '1'

  const http = createWebServer({ isProxy: (address) => trusts(app, address) })
  const pages = development ? await pagesOfVite(http) : pagesOfBuild()
  const { getBuild, assets } = pages
  const names = ownNames(env().PORT)
  const app = createApp({ getBuild, guard: names, origin: env().BASE_URL, ...(assets ? { assets } : {}) })
  http.on('request', app)
  const { startBackground, closeDatabase, firstAdminLink, readiness, stopListening } = entryOf(
    await getBuild(),
  )
  const stopWork = startBackground()
  const close = async () => {
    await stopWork()
    await closeDatabase()
    await database.server?.stop()
    // Last, because Vite's own close may never settle once the server it shares is gone.
    void pages.close?.()
  }
  // What the first question to the database takes is of the start, too.
  await readiness()
  giveBackMemory()
  await listen(http).catch(async (error: unknown) => {
    await close()
    throw error
  })
  stopOnSignals(http, stopListening, close)
  welcome(database.example ? null : await firstAdminLink(), database.example)
})

function pagesOfBuild(): Pages {
  const build = builtPages()
  return { getBuild: () => build }
}

/** Vite serves and reloads what is being written; it shares the web server's port. */
async function pagesOfVite(server: Server): Promise<Pages> {
  const { createServer: createVite } = await import('vite')
  const before = process.listeners('SIGTERM')
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server } } })
  // Vite would leave at once on SIGTERM, and the database behind it running.
  for (const listener of process.listeners('SIGTERM')) {
    if (!before.includes(listener)) process.off('SIGTERM', listener)
  }
  return {
    getBuild: () =>
      vite.ssrLoadModule('virtual:remix/server-build') as Promise<unknown> as Promise<ServerBuild>,
    assets: vite.middlewares,
    close: () => vite.close(),
  }
}

function listen(server: Server): Promise<void> {
  const { HOST, PORT } = env()
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentences: Record<string, string> = {
        EADDRINUSE: `Port ${PORT} is taken by another program: set PORT to a free one.`,
        EACCES: `Port ${PORT} may not be opened by this account: set PORT to one above 1023.`,
        EADDRNOTAVAIL: `This machine has no address ${HOST}: set HOST to one of its own.`,
      }
      const sentence = sentences[error.code ?? '']
      reject(sentence ? new CommandError(sentence) : error)
    })
    server.listen(PORT, HOST, resolve)
  })
}
