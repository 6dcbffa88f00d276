import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Client } from 'pg'
import { now } from '~/platform/clock.server'
import { ConfigurationError, env } from '~/platform/env.server'
import { exampleIsLoaded } from '~/example/loaded.server'
import { findPlace } from '~/platform/postgres/postgres-place.server'
import { secretFingerprint } from '~/platform/seal.server'
import { migrateAndGrant } from './migrate-and-grant'
import { startPostgres, type Postgres } from '~/platform/postgres/postgres.server'

export type Prepared = { server: Postgres | null; example: boolean }

/** Brings up the database this start works on: running, migrated, and with the example where it belongs. */
export async function prepareDatabase(wantsExample: boolean): Promise<Prepared> {
  const server = env().DATABASE_URL ? null : await startPostgres({ dataDir: env().DATA_DIR, progress })
  try {
    if (server) {
      process.env.DATABASE_URL = server.servingUrl
      process.env.MIGRATE_DATABASE_URL = server.url
      if (existsSync(unfinished())) await emptyDatabase(server)
    }
    await migrateAndGrant({ progress })
    // What serves requests does not know the owner.
    delete process.env.MIGRATE_DATABASE_URL
    await recogniseSecret(env().DATABASE_URL ?? '')
    const example = await prepareExample(server !== null, wantsExample)
    return { server, example }
  } catch (error) {
    await server?.stop()
    throw error
  }
}

/**
 * The key for personal fields: given, or made once and kept beside the built-in database. A key that is gone while
 * its database is still there is not made anew: what was sealed under the old one would never open again.
 */
export async function prepareSecret(): Promise<void> {
  if (env().FEIDI_SECRET) return
  const file = path.join(env().DATA_DIR, 'secret')
  mkdirSync(env().DATA_DIR, { recursive: true })
  if (!existsSync(file)) {
    if (await hasDatabase()) {
      throw new ConfigurationError(
        `The key ${file} is missing, but its database is there: put the file back from a backup, or give the key as FEIDI_SECRET.`,
      )
    }
    writeDurably(file, randomBytes(32).toString('base64'))
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32) {
    throw new ConfigurationError(
      `The key in ${file} is damaged (fewer than 32 characters): put the file back from a backup.`,
    )
  }
  process.env.FEIDI_SECRET = secret
}

/**
 * Holds the key against what the database remembers of it: under another one nobody with a second factor could sign in
 * and no identity number could be opened. The first start with a database notes it down.
 */
export async function recogniseSecret(url: string): Promise<void> {
  const fingerprint = secretFingerprint()
  const known = await withClient(url, async (client) => {
    await client.query(
      'INSERT INTO "InstallationKey" (id, fingerprint, since) VALUES (1, $1, $2) ON CONFLICT (id) DO NOTHING',
      [fingerprint, now()],
    )
    if (env().ACCEPT_NEW_SECRET)
      await client.query(
        'UPDATE "InstallationKey" SET fingerprint = $1, since = $2 WHERE fingerprint <> $1',
        [fingerprint, now()],
      )
    const { rows } = await client.query<{ fingerprint: string }>('SELECT fingerprint FROM "InstallationKey"')
    return rows[0]?.fingerprint
  })
  if (known === fingerprint) return
  throw new ConfigurationError(
    'The key (FEIDI_SECRET, or the file secret in DATA_DIR) is not the one this database was used with: put the right one back. ' +
      'To go on with another key on purpose, start once with ACCEPT_NEW_SECRET=1; what was sealed under the old one stays closed.',
  )
}

/** Whether the built-in database has been made already, in the data folder or where its account keeps it. */
async function hasDatabase(): Promise<boolean> {
  const beside = path.join(env().DATA_DIR, 'postgres', 'data')
  const places = [beside, (await findPlace(env().DATA_DIR)).data]
  return places.some((place) => existsSync(path.join(place, 'PG_VERSION')))
}

/** The file is there whole or not at all, also after a power cut. */
function writeDurably(file: string, text: string) {
  const draft = `${file}.new`
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  renameSync(draft, file)
  if (process.platform === 'win32') return
  const folder = openSync(path.dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

/** The example goes into an empty built-in database by itself, into others only when asked for. */
async function prepareExample(builtIn: boolean, wanted: boolean): Promise<boolean> {
  if (await exampleIsLoaded(rows)) return true
  if (!wanted && !(builtIn && (await isEmpty()))) return false
  progress('Loading the example (invented firms and people), about a minute')
  mkdirSync(env().DATA_DIR, { recursive: true })
  writeFileSync(unfinished(), '')
  await loadExampleApart()
  rmSync(unfinished(), { force: true })
  return true
}

/** The example is told in a thread, so that the process that serves does not keep what telling it took. */
function loadExampleApart(): Promise<void> {
  const { ext } = path.parse(fileURLToPath(import.meta.url))
  const thread = new Worker(new URL(`./load-example${ext}`, import.meta.url))
  return new Promise((resolve, reject) => {
    thread.once('error', reject)
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))))
  })
}

/** Lies in the data folder while the example is being loaded: a start cut short there begins afresh. */
function unfinished(): string {
  return path.join(env().DATA_DIR, 'example.unfinished')
}

async function emptyDatabase(server: Postgres) {
  progress('The example was not loaded to its end last time: starting with an empty database')
  await withClient(server.url, (client) => client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'))
  rmSync(unfinished(), { force: true })
}

async function isEmpty(): Promise<boolean> {
  const sql = 'SELECT EXISTS (SELECT FROM "Enclave") OR EXISTS (SELECT FROM "User") AS used'
  const [asked] = await rows<{ used: boolean }>(sql)
  return asked?.used === false
}

function rows<Row extends object>(sql: string): Promise<Row[]> {
  return withClient(env().DATABASE_URL ?? '', async (client) => (await client.query<Row>(sql)).rows)
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function progress(line: string) {
  console.log(line)
}
