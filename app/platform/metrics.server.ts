import type { RequestHandler } from 'express'
import { createHash, timingSafeEqual } from 'node:crypto'
import { Histogram, Gauge, Registry, collectDefaultMetrics } from 'prom-client'
import { env } from './env.server'

/** Seconds: from a page out of memory to one that waits for the database as long as it may. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25]

type Metrics = {
  /** Counts every request with its time; addresses, which name people and rows, are no label. */
  measure: RequestHandler
  /** Answers whoever carries the token; without METRICS_TOKEN there is no such page. */
  answer: RequestHandler
}

/** What a monitor asks of this process, in the format of Prometheus. */
export function metrics(isReady: () => Promise<boolean>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time of answering requests, by method and status.',
    labelNames: ['method', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  })
  const underWay = new Gauge({
    name: 'http_requests_under_way',
    help: 'Requests that are being answered.',
    registers: [registry],
  })
  new Gauge({
    name: 'feidi_ready',
    help: '1 while the database answers and its migrations are current.',
    registers: [registry],
    async collect() {
      this.set(Number(await isReady().catch(() => false)))
    },
  })
  return {
    measure: ({ method }, response, next) => {
      const stop = requests.startTimer()
      underWay.inc()
      response.once('close', () => {
        underWay.dec()
        stop({ method: METHODS.has(method) ? method : 'other', status: response.statusCode })
      })
      next()
    },
    answer: ({ headers }, response, next) => {
      if (!carriesToken(headers.authorization)) return next()
      registry.metrics().then((text) => void response.type(registry.contentType).send(text), next)
    },
  }
}

const METHODS = new Set(['GET', 'HEAD', 'POST'])

function carriesToken(header: string | undefined): boolean {
  const token = env().METRICS_TOKEN
  if (!token || !header) return false
  const [given, wanted] = [header, `Bearer ${token}`].map((text) =>
    createHash('sha256').update(text).digest(),
  )
  return given !== undefined && wanted !== undefined && timingSafeEqual(given, wanted)
}
