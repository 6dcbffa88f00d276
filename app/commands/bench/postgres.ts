import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { startPostgres, type Postgres } from '~/platform/postgres/postgres.server'

export type { Postgres }

/** A PostgreSQL that is there for some work and leaves nothing behind. */
export async function withPostgres(work: (postgres: Postgres) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const postgres = await startPostgres({ dataDir: folder, durable: false })
    try {
      await work(postgres)
    } finally {
      await postgres.stop()
    }
  })
}

/** A folder that is there for some work. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-bench-'))
  chmodSync(folder, 0o755)
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The address of another database of the same server. */
export function urlIn(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}
