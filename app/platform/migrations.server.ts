import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'

export type Migration = { name: string; sql: string; checksum: string }
type Applied = { migration_name: string; checksum: string }

const FOLDER = path.resolve('prisma/migrations')
/** The key of Prisma's own migration lock: the two tools wait for each other. */
const LOCK = 72_707_369

/** Prisma's own table, so that `prisma migrate deploy` agrees with us about what has been applied. */
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

export class MigrationError extends Error {}

export async function readMigrations(folder = FOLDER): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Brings the database to the newest migration, each one whole or not at all; returns the names applied. */
export async function migrate(
  url: string,
  options: { folder?: string; progress?: (line: string) => void } = {},
): Promise<string[]> {
  const migrations = await readMigrations(options.folder)
  return withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(TABLE)
    const pending = pendingOf(migrations, await appliedIn(client))
    for (const migration of pending) {
      options.progress?.(`Applying ${migration.name}`)
      await applyOne(client, migration)
    }
    return pending.map((migration) => migration.name)
  })
}

/** True when every migration of this version has been applied to the database. */
export async function isCurrent(query: (sql: string) => Promise<Applied[]>): Promise<boolean> {
  const names = new Set((await query(APPLIED)).map((row) => row.migration_name))
  return (await readMigrations()).every((migration) => names.has(migration.name))
}

const APPLIED = `SELECT migration_name, checksum FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at`

async function appliedIn(client: Client): Promise<Applied[]> {
  return (await client.query<Applied>(APPLIED)).rows
}

function pendingOf(migrations: Migration[], applied: Applied[]): Migration[] {
  const checksums = new Map(applied.map((row) => [row.migration_name, row.checksum]))
  const known = new Set(migrations.map((migration) => migration.name))
  const unknown = applied.find((row) => !known.has(row.migration_name))
  if (unknown) {
    throw new MigrationError(
      `The database holds the migration ${unknown.migration_name}, which this version does not know: it was written by a newer version.`,
    )
  }
  const edited = migrations.find(({ name, checksum }) => (checksums.get(name) ?? checksum) !== checksum)
  if (edited) throw new MigrationError(`The migration ${edited.name} was changed after it had been applied.`)
  return migrations.filter((migration) => !checksums.has(migration.name))
}

async function applyOne(client: Client, { name, sql, checksum }: Migration) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, transaction_timestamp(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationError(`The migration ${name} failed and was undone: ${reason}`, { cause: error })
  }
}

const COMING_UP = new Set(['ECONNREFUSED', 'ECONNRESET', '57P03', 'EAI_AGAIN'])

/** A server that is only just coming up is asked again, ten times in as many seconds. */
async function connected(url: string): Promise<Client> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client({
      connectionString: url,
      options: '-c timezone=UTC',
      connectionTimeoutMillis: 10_000,
    })
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (attempt >= 10 || !COMING_UP.has(code)) throw error
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connected(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
