import type { ServerBuild } from '@remix-run/node'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { now } from '~/platform/clock.server'
import { closeDatabase } from '~/platform/db.server'
import { MOST_BYTES, pageScripts } from '~/platform/page-scripts.server'
import { migrate } from '~/platform/migrations.server'
import { startPostgres, type Postgres } from '~/platform/postgres/postgres.server'
import { addEvidence, addFirms, foundBench, withBulk, type BenchWorld } from './bench-world'
import { buildWhenStale } from './make-build'
import { report } from './report'

type Origins = { product: string; http: string; remix: string }
type Answer = { status: number; bytes: number }
type Measured = { perSecond: number; p50: number; p99: number; bytes: number; queries: number }

const SECONDS = 5
const CALLERS = 4
const agent = new Agent({ keepAlive: true, maxSockets: CALLERS })

/** `npm run bench`: the product against references of the same run, as ratios; it never passes or fails. */
await report(async () => {
  process.env.NODE_ENV = 'production'
  process.env.LOG_LEVEL = 'silent'
  process.env.FEIDI_SECRET ??= 'only-for-the-bench-only-for-the-bench-only'
  await buildWhenStale()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-bench-'))
  chmodSync(folder, 0o755)
  const server = await startPostgres({ dataDir: folder, durable: false })
  try {
    await bench(server)
  } finally {
    agent.destroy()
    await closeDatabase()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  await weigh()
})

async function bench(server: Postgres) {
  process.env.DATABASE_URL = server.url
  await migrate(server.url)
  const world = await foundBench(now())
  const database = new URL(server.url).pathname.slice(1)
  await withBulk(server.adminUrl(database), async (client) => {
    say('100,000 firms with an application each')
    await addFirms(client, world, 100_000)
    await addEvidence(client, world, 1, 1000)
    const child = fork('app/commands/bench-server.ts', [world.enclaveId], {
      execArgv: ['--import', 'tsx'],
    })
    const [origins] = (await once(child, 'message')) as [Origins]
    try {
      await lists(child, origins, world)
      const board = `${origins.product}/bureau/${world.slug}`
      const small = await measure(child, board, { cookie: world.bureau })
      say('a million rows of evidence')
      await addEvidence(client, world, 1001, 1_000_000)
      const large = await measure(child, board, { cookie: world.bureau })
      line('board at 10^3 rows of evidence', small)
      line('board at 10^6 rows of evidence', large)
      compare('board at 10^6 against 10^3, time', small.perSecond / large.perSecond, '<= 1.2', large)
    } finally {
      child.disconnect()
    }
  })
}

async function lists(child: ChildProcess, { product, http, remix }: Origins, world: BenchWorld) {
  const cookie = { cookie: world.officer }
  const at = `${product}/desk/${world.slug}`
  const page = await measure(child, `${at}/applications`, cookie)
  const data = await measure(child, `${at}/applications?_data=routes%2Fdesk%2Fapplications%2Flist`, cookie)
  const bare = await measure(child, http, { 'x-bytes': String(data.bytes) })
  const bareRemix = await measure(child, remix, {})
  const firms = await measure(child, `${at}/firms`, cookie)
  const firmsData = await measure(child, `${at}/firms?_data=routes%2Fdesk%2Ffirms%2Flist`, cookie)
  line('node:http + pg, the same bytes', bare)
  line('bare Remix page, the same rows', bareRemix)
  line('applications, as data', data)
  line('applications, as a page', page)
  line('firms, as data', firmsData)
  line('firms, as a page', firms)
  compare('applications as data against node:http', data.perSecond / bare.perSecond, '>= 0.25', data)
  compare('applications as a page against bare Remix', page.perSecond / bareRemix.perSecond, '>= 0.6', page)
  compare('firms as data against node:http', firmsData.perSecond / bare.perSecond, '>= 0.25', firmsData)
  compare('firms as a page against bare Remix', firms.perSecond / bareRemix.perSecond, '>= 0.6', firms)
}

/** Several callers ask again and again for some seconds, after a second of warming up. */
async function measure(child: ChildProcess, url: string, headers: Record<string, string>): Promise<Measured> {
  const once = await ask(url, headers)
  if (once.status !== 200) throw new Error(`${url} answered ${once.status}`)
  await call(url, headers, 1)
  const before = await queriesOf(child)
  const { times, seconds } = await call(url, headers, SECONDS)
  const queries = (await queriesOf(child)) - before
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  const count = times.length
  return {
    perSecond: count / seconds,
    p50: at(0.5),
    p99: at(0.99),
    bytes: once.bytes,
    queries: queries / count,
  }
}

async function call(url: string, headers: Record<string, string>, seconds: number) {
  const times: number[] = []
  const began = performance.now()
  const until = began + seconds * 1000
  const caller = async () => {
    while (performance.now() < until) {
      const start = performance.now()
      await ask(url, headers)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, caller))
  return { times, seconds: (performance.now() - began) / 1000 }
}

function ask(url: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }))
    }).on('error', reject)
  })
}

async function queriesOf(child: ChildProcess): Promise<number> {
  child.send('queries')
  const [{ queries }] = (await once(child, 'message')) as [{ queries: number }]
  return queries
}

/** What the scripts of every page weigh, heaviest first. */
async function weigh() {
  const build = (await import(pathToFileURL(path.resolve('build/server/index.js')).href)) as ServerBuild
  const loads = pageScripts(build).sort((a, b) => b.bytes - a.bytes)
  say(`scripts of a page, gzipped (ask: ${MOST_BYTES / 1000} kB)`)
  for (const { path: place, bytes } of loads) {
    const note = bytes > MOST_BYTES ? '  over' : ''
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${place}${note}`)
  }
}

function line(what: string, { perSecond, p50, p99, bytes, queries }: Measured) {
  const times = `${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`
  console.log(`${what.padEnd(44)}${times}  ${bytes} bytes  ${queries.toFixed(1)} queries`)
}

function compare(what: string, ratio: number, asked: string, { queries }: Measured) {
  const pages = `${queries.toFixed(1)} queries a page (ask: <= 6)`
  console.log(`${what.padEnd(44)}${ratio.toFixed(2).padStart(6)}  (ask: ${asked})  ${pages}`)
}

function say(what: string) {
  console.log(`\n${what}`)
}
