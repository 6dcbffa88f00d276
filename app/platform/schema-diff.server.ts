import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'

export const PRISMA = path.resolve('prisma')
export const SCHEMA = path.join(PRISMA, 'schema.prisma')
/** The schema as it stood at the last migration: what the next migration is measured against. */
export const SNAPSHOT = path.join(PRISMA, 'migrations/schema.snapshot.prisma')
export const MIGRATIONS = path.join(PRISMA, 'migrations')

/** The SQL that turns one Prisma schema into another; null means that nothing exists yet. */
export async function sqlBetween(before: string | null, after: string): Promise<string> {
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm')
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, unusedDatabase)
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  })
  const { stdout } = await engine.diff({
    from: before === null ? { tag: 'empty' } : target(before),
    to: target(after),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const sql = (stdout ?? '').trim()
  return sql === '-- This is an empty migration.' ? '' : sql
}

export async function readSnapshot(): Promise<string | null> {
  const names = await readdir(MIGRATIONS)
  return names.includes(path.basename(SNAPSHOT)) ? readFile(SNAPSHOT, 'utf8') : null
}

const done = <T>(value: T) => Promise.resolve({ ok: true, value })

/** The engine opens a connection before it compares two texts; this one has nothing behind it. */
const connection = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  queryRaw: () => done({ columnNames: [], columnTypes: [], rows: [] }),
  executeRaw: () => done(0),
  executeScript: () => done(undefined),
  getConnectionInfo: () => ({ ok: true, value: { schemaName: 'public', supportsRelationJoins: true } }),
  dispose: () => done(undefined),
}
const unusedDatabase = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  errorRegistry: { consumeError: () => undefined },
  connect: () => done(connection),
  connectToShadowDb: () => done(connection),
}
