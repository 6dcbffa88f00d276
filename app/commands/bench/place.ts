import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { now } from '~/platform/clock.server'
import { closeDatabase } from '~/platform/db.server'
import { migrate } from '~/platform/migrations.server'
import { bundleBench } from '../build/bundle'
import { query, urlIn, type Postgres } from './postgres'
import { fill, withBulk } from './fill'
import type { Size } from './work'
import { foundBench, type BenchWorld } from './world'

type Said = { statements: number; memory: number; peak: number; stop: number }

/** How `npm start` runs Node. */
const AS_STARTED = ['--max-semi-space-size=16']

/** A database of one size with the product and its references before it, in a process of their own. */
export type Place = {
  world: BenchWorld
  url: string
  product: string
  http: string
  remix: string
  statements: () => Promise<number>
  /** What the process takes now, and at most since it was last asked, in MB; and how many ms it served nobody at a stretch. */
  memory: () => Promise<number>
  most: () => Promise<{ peak: number; stop: number }>
  close: () => void
}

/** Makes the database of a size, and serves it. */
export async function makePlace(postgres: Postgres, size: Size): Promise<Place> {
  const name = `bench_${size}`
  await query(postgres.adminUrl('postgres'), `CREATE DATABASE ${name} OWNER feidi`)
  const url = urlIn(postgres.url, name)
  process.env.DATABASE_URL = url
  await migrate(url)
  const world = await foundBench(now())
  await closeDatabase()
  await withBulk(postgres.adminUrl(name), (client) => fill(client, world, 10 ** size))
  return serve(world, url)
}

async function serve(world: BenchWorld, url: string): Promise<Place> {
  const child = fork(await bundleBench(), [world.enclaveId], {
    execArgv: AS_STARTED,
    env: { ...process.env, DATABASE_URL: url },
  })
  const [origins] = (await once(child, 'message')) as [Pick<Place, 'product' | 'http' | 'remix'>]
  return {
    ...origins,
    world,
    url,
    statements: async () => (await saidBy(child)).statements,
    memory: async () => (await saidBy(child)).memory,
    most: () => saidBy(child),
    close: () => child.disconnect(),
  }
}

async function saidBy(child: ChildProcess): Promise<Said> {
  child.send('say')
  const [said] = (await once(child, 'message')) as [Said]
  return said
}
