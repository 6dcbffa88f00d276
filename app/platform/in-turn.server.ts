import { PrismaPg } from '@prisma/adapter-pg'

type Connected = Awaited<ReturnType<PrismaPg['connect']>>
type Transaction = Awaited<ReturnType<Connected['startTransaction']>>

/**
 * PostgreSQL as Prisma reaches it, one statement after the other within a transaction. Prisma sends the parts of an
 * `include` together, also on the one connection of a transaction; the driver warns of that and will refuse it.
 */
export class PgInTurn extends PrismaPg {
  override async connect(): Promise<Connected> {
    const connected = await super.connect()
    const start = connected.startTransaction.bind(connected)
    connected.startTransaction = async (isolation) => inTurn(await start(isolation))
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
