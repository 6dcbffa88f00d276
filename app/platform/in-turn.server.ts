import { PrismaPg } from '@prisma/adapter-pg'
import { onlyLooking } from './http.server'
import { onlyReads } from './remembered.server'

type Connected = Awaited<ReturnType<PrismaPg['connect']>>
type Transaction = Awaited<ReturnType<Connected['startTransaction']>>

/**
 * PostgreSQL as Prisma reaches it, one statement after the other within a transaction. Prisma sends the parts of an
 * `include` together, also on the one connection of a transaction; the driver warns of that and will refuse it. What a
 * request that only reads would write does not reach the database at all.
 */
export class PgInTurn extends PrismaPg {
  override async connect(): Promise<Connected> {
    const connected = reading(await super.connect())
    const start = connected.startTransaction.bind(connected)
    connected.startTransaction = async (isolation) => inTurn(reading(await start(isolation)))
    return connected
  }
}

function inTurn(transaction: Transaction): Transaction {
  const query = transaction.queryRaw.bind(transaction)
  const execute = transaction.executeRaw.bind(transaction)
  let last: Promise<unknown> = Promise.resolve()
  const next = <T>(statement: () => Promise<T>): Promise<T> => {
    const answer = last.then(statement)
    last = answer.catch(() => undefined)
    return answer
  }
  transaction.queryRaw = (sql) => next(() => query(sql))
  transaction.executeRaw = (sql) => next(() => execute(sql))
  return transaction
}

const WRITES =
  /^\s*(insert|update|delete|merge|truncate)\b|^\s*with\b[\s\S]*\b(insert\s+into|update\s+"|delete\s+from)/i

/** What only reads is refused a statement that writes. */
export function refuseWrite(sql: string): void {
  if (onlyReads() && WRITES.test(sql)) throw onlyLooking()
}

function reading<T extends Pick<Connected, 'queryRaw' | 'executeRaw'>>(connected: T): T {
  const query = connected.queryRaw.bind(connected)
  const execute = connected.executeRaw.bind(connected)
  connected.queryRaw = async (statement) => {
    refuseWrite(statement.sql)
    return query(statement)
  }
  connected.executeRaw = async (statement) => {
    refuseWrite(statement.sql)
    return execute(statement)
  }
  return connected
}
