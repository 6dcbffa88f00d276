import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import pg from 'pg'
import { env } from '~/platform/env.server'
import { createApp } from '~/platform/web/server'
import { bareHttp, bareRemix, listen, preparedRows } from './references'
import { builtPages } from '~/platform/web/server-build'

/** The product and its two references in one process of their own; it counts the statements that leave it. */
let statements = 0
const { query } = pg.Client.prototype
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  statements += 1
  return Reflect.apply(query, this, given) as never
} as typeof query

const enclaveId = process.argv[2] ?? ''
const build = await builtPages()
const http = createServer()
await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
const host = `127.0.0.1:${(http.address() as AddressInfo).port}`
const origin = `http://${host}`
const names = { hosts: [host], origins: [origin] }
http.on('request', createApp({ getBuild: () => Promise.resolve(build), guard: names, origin }))

const rows = preparedRows(new pg.Pool({ connectionString: env().DATABASE_URL, max: env().DB_POOL }))
const bare = await listen(bareHttp(rows, enclaveId))
const page = await listen(bareRemix(rows, enclaveId))

/** The most the process took since it was last asked, looked at ten times a second. */
let peak = 0
const megabytes = () => process.memoryUsage.rss() / 1_048_576
setInterval(() => (peak = Math.max(peak, megabytes())), 100).unref()
const stops = monitorEventLoopDelay({ resolution: 1 })
stops.enable()
process.on('message', () => {
  const stop = stops.max / 1_000_000
  process.send?.({ statements, memory: megabytes(), peak: Math.max(peak, megabytes()), stop })
  peak = 0
  stops.reset()
})
process.on('disconnect', () => process.exit())
process.send?.({ product: origin, http: bare.origin, remix: page.origin })
