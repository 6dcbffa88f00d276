import { AsyncLocalStorage } from 'node:async_hooks'
import { Pool } from 'pg'
import { directly } from './direct-reads.server'
import { Prisma, PrismaClient } from './generated/prisma/client'
import { readDbError } from './db-error.server'
import { env } from './env.server'
import { PgInTurn } from './in-turn.server'

export { Prisma }
export type Tx = Prisma.TransactionClient
/** Reads within a transaction or outside of one. */
export type Client = Tx | PrismaClient

type Held = { client: PrismaClient; pool: Pool; queryRaw: ReturnType<typeof directly> }
const holder = globalThis as typeof globalThis & { feidiDb?: Held }

/**
 * A LIMIT in letters. Of one that is a parameter the database thinks that it is a tenth of all rows, so that no plan it
 * could keep seems good enough: it plans the statement anew each time. Where rows are narrowed by what may be rare or
 * common, that is what is wanted.
 */
export function atMost(rows: number): Prisma.Sql {
  return Prisma.raw(`LIMIT ${Math.trunc(rows)}`)
}

/** How long a page waits for the database (milliseconds) before it says that the database is away. */
const PATIENCE = {
  connectionTimeoutMillis: 5_000,
  lock_timeout: 10_000,
  statement_timeout: 20_000,
  query_timeout: 25_000,
  idle_in_transaction_session_timeout: 30_000,
}

/**
 * So many statements are planned once for each connection; beyond them (lists of any length) each time. A file of tests
 * asks for every page there is.
 */
const MOST_STATEMENTS = process.env.NODE_ENV === 'test' ? 5_000 : 500

/** Names statements, the same by the same name, for the connections of one pool: those of another know none of them. */
function namesOfStatements(): (sql: string) => string {
  const names = new Map<string, string>()
  return (sql) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST_STATEMENTS) return ''
    const name = `feidi_${names.size}`
    names.set(sql, name)
    return name
  }
}

/** The one database client of the process and the connections beneath it, made at first use. */
function database(): Held {
  holder.feidiDb ??= connect()
  return holder.feidiDb
}

function connect(): Held {
  // Prisma shifts times on servers whose zone is not UTC, so every connection says UTC.
  const pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: env().DB_POOL,
    options: '-c timezone=UTC',
    ...PATIENCE,
  })
  // A connection that breaks while nobody uses it is replaced.
  pool.on('error', () => undefined)
  const nameOf = namesOfStatements()
  const client = new PrismaClient({
    adapter: new PgInTurn(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) }),
    transactionOptions: { maxWait: 10_000 },
  })
  return { client, pool, queryRaw: directly(pool, nameOf) }
}

/** Whoever works within a transaction holds a connection. */
const holding = new AsyncLocalStorage<true>()

/**
 * Within a transaction everything goes through its own `tx`: for a second connection one would wait while holding the
 * first, and ten who do so at once wait for each other. In service that is slow; in tests it is a fault.
 */
function expectNoneHeld(): void {
  if (holding.getStore() && process.env.NODE_ENV === 'test')
    throw new Error('The database was asked beside a transaction that is open: hand its tx on.')
}

/** Reads go through `db`; writes through `inTransaction`. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, key) => {
    expectNoneHeld()
    const { client, queryRaw } = database()
    return key === '$queryRaw' ? queryRaw : (Reflect.get(client, key) as unknown)
  },
})

export async function closeDatabase(): Promise<void> {
  await holder.feidiDb?.client.$disconnect()
  await holder.feidiDb?.pool.end()
  delete holder.feidiDb
}

/** A database constraint that fired, by the sentence that is its name. */
export class ConstraintError extends Error {
  constructor(readonly constraint: string) {
    super(constraint)
  }
}

/**
 * One transaction. Deadlocks and serialization failures are tried again; a constraint that fires is
 * thrown as ConstraintError, which commands turn into a refusal with `onConstraint`. Work for which nobody waits may be
 * given more seconds as a whole; each of its statements keeps its limit.
 */
export async function inTransaction<T>(
  work: (tx: Tx) => Promise<T>,
  { seconds = 20 }: { seconds?: number } = {},
): Promise<T> {
  expectNoneHeld()
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().client.$transaction((tx) => holding.run(true, () => work(tx)), {
        timeout: seconds * 1000,
      })
    } catch (error) {
      const known = readDbError(error)
      if (known.kind === 'constraint') throw new ConstraintError(known.name)
      if (known.kind !== 'retry' || attempt >= 5) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 20 + Math.floor(Math.random() * 30)))
    }
  }
}

/** Runs a command and answers a refusal when one of the named constraints fires. */
export async function onConstraint<T, U>(
  work: () => Promise<T>,
  answers: Record<string, () => U>,
): Promise<T | U> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ConstraintError) {
      const answer = answers[error.constraint]
      if (answer) return answer()
    }
    throw error
  }
}
