import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pinoHttp } from 'pino-http'
import { AHEAD } from '~/platform/ahead'
import { builtFiles } from './built-files.server'
import { crowdLimit } from './crowd.server'
import { ConfigurationError, env } from '~/platform/env.server'
import { guard, type GuardOptions } from './guard.server'
import { log, logBug, wasAway } from '~/platform/log.server'
import { metrics } from '~/platform/metrics.server'
import { AWAY, BROKEN, sendPlainPage, TOO_LARGE, UNREADABLE } from './plain-page.server'
import { warnOfProxies } from './proxy-warning.server'
import { entryOf, remixHandler } from './remix.server'

/** What one process makes at once in a bearable time: some seconds for the last of them. */
const MOST_AT_ONCE = { strangers: 64, all: 256 }

type Options = {
  getBuild: () => Promise<ServerBuild>
  guard: GuardOptions
  origin: string
  /** Vite in development; the built files otherwise. */
  assets?: RequestHandler
}

/** The web server: files of the build, what it refuses, what it says about itself, then Remix. */
export function createApp({ getBuild, guard: names, origin, assets }: Options): Express {
  const app = express()
  app.disable('x-powered-by')
  // Pages read the address themselves.
  app.set('query parser', false)
  trustProxies(app)
  if (!assets) app.use(builtFiles())
  app.use(identify)
  app.use(warnOfProxies())
  const { measure, answer } = metrics(async () => (await entryOf(await getBuild()).readiness()).ready)
  app.use(measure)
  app.use(requestLog())
  app.get('/healthz', (_, response) => void response.type('text/plain').send('ok\n'))
  app.get('/readyz', readiness(getBuild))
  app.get('/metrics', answer)
  app.use(helmet(headers(assets !== undefined)))
  app.use(guard(names))
  app.use(compression())
  if (assets) app.use(assets)
  app.use(
    crowdLimit({ ...MOST_AT_ONCE, isKnown: async (cookies) => entryOf(await getBuild()).isKnown(cookies) }),
  )
  app.use(remixHandler(getBuild, origin))
  app.use(failed)
  return app
}

/** The names under which this server may be asked for, and whose pages may post to it. */
export function ownNames(port: number): GuardOptions {
  const base = new URL(env().BASE_URL)
  const local = process.env.BASE_URL
    ? []
    : ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  const hosts = [base.host, ...local, ...env().ALLOWED_HOSTS].map((host) => host.toLowerCase())
  const origins = hosts.map((host) => `${base.protocol}//${host}`)
  return { hosts, origins }
}

function trustProxies(app: Express) {
  try {
    app.set('trust proxy', env().TRUST_PROXY.length > 0 ? env().TRUST_PROXY : false)
  } catch {
    throw new ConfigurationError('TRUST_PROXY must be loopback, or addresses and ranges like 10.0.0.0/8.')
  }
}

/** Whether an address is a proxy whose word counts. */
export function trusts(app: Express, address: string): boolean {
  return (app.get('trust proxy fn') as (address: string, hop: number) => boolean)(address, 0)
}

/** A number for the log and for whoever meets an error. */
const identify: RequestHandler = (_, response, next) => {
  response.locals.requestId = randomUUID().replace('-', '').slice(0, 10)
  response.set('X-Request-Id', String(response.locals.requestId))
  next()
}

/** Method, path, status and time: no query, address, cookie or token, which name people. */
function requestLog(): RequestHandler {
  return pinoHttp({
    logger: log(),
    genReqId: (_, response: ServerResponse) => String(response.getHeader('X-Request-Id')),
    autoLogging: {
      ignore: ({ url }: IncomingMessage) => /^\/(healthz|readyz|metrics|assets\/)/.test(url ?? ''),
    },
    customLogLevel: (_, response) => (response.statusCode >= 500 ? 'warn' : 'info'),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: pathOf(url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: ({ type }: { type: string }) => ({ type }),
    },
  })
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function pathOf(url: string): string {
  const parts = (url.split('?')[0] ?? '').split('/')
  return parts.map((part) => (part.length >= 32 && !UUID.test(part) ? '[token]' : part)).join('/')
}

function readiness(getBuild: Options['getBuild']): RequestHandler {
  return (_, response, next) => {
    const ask = async () => {
      const state = await entryOf(await getBuild()).readiness()
      if (!state.ready) response.set('Retry-After', '5')
      response.status(state.ready ? 200 : 503).json(state)
    }
    ask().catch(next)
  }
}

function headers(development: boolean): Parameters<typeof helmet>[0] {
  const ahead = `'sha256-${createHash('sha256').update(AHEAD).digest('base64')}'`
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ahead],
        // Vite's development server writes styles into the page and talks over a socket.
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // Papers shown in place: our own address of a file, and nobody else's page.
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    // Forms of older browsers are known by their Referer, so our own pages send it to ourselves.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: env().BASE_URL.startsWith('https:') && { maxAge: 31_536_000 },
  }
}

/** The last net: whatever was thrown becomes a plain page, never a stack. */
const failed: ErrorRequestHandler = (error: unknown, _, response, next) => {
  const { requestId } = response.locals as { requestId: string }
  if (response.headersSent || response.destroyed) return next(error)
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  if (status >= 400 && status < 500) {
    response.set('Connection', 'close')
    return sendPlainPage(response, status === 413 ? TOO_LARGE : { ...UNREADABLE, status })
  }
  logBug(error, requestId)
  if (wasAway(requestId)) return sendPlainPage(response, AWAY)
  sendPlainPage(response, { ...BROKEN, incident: requestId })
}
