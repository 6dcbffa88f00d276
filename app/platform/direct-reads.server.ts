import { types, type Pool } from 'pg'
import { Prisma } from './generated/prisma/client'
import { refuseWrite } from './in-turn.server'

const { builtins } = types
/** Types that the driver has no names for. */
const NAME = 19
const ARRAYS = { bool: 1000, int2: 1005, int4: 1007, text: 1009, varchar: 1015, uuid: 2951 }

const asDate = (text: string) => new Date(text)
const asMoment = (text: string) => new Date(`${text.replace(' ', 'T')}Z`)
const asMomentWithZone = (text: string) =>
  new Date(text.replace(' ', 'T').replace(/[+-]\d{2}(:\d{2})?$/, 'Z'))

/** How a column is read, by its type: what Prisma makes of it. */
const READERS = new Map<number, (text: string) => unknown>([
  ...[builtins.INT2, builtins.INT4, builtins.FLOAT4, builtins.FLOAT8].map((id) => [id, Number] as const),
  ...[builtins.INT8, builtins.OID].map((id) => [id, BigInt] as const),
  ...[builtins.TEXT, builtins.VARCHAR, builtins.BPCHAR, builtins.UUID, builtins.INET, NAME].map(
    (id) => [id, String] as const,
  ),
  ...[builtins.JSON, builtins.JSONB].map(
    (id) => [id, (text: string) => JSON.parse(text) as unknown] as const,
  ),
  [builtins.BOOL, (text) => text === 't'],
  [builtins.NUMERIC, (text) => new Prisma.Decimal(text)],
  [builtins.DATE, asDate],
  [builtins.TIMESTAMP, asMoment],
  [builtins.TIMESTAMPTZ, asMomentWithZone],
  [builtins.BYTEA, (text) => new Uint8Array(types.getTypeParser(builtins.BYTEA)(text) as Buffer)],
  ...Object.values(ARRAYS).map((id) => [id, types.getTypeParser(id)] as const),
])

const READ_BY = {
  // The driver takes what a reader throws as the failure of the statement, what this function throws it does not.
  getTypeParser: (id: number) => READERS.get(id) ?? (() => refuseType(id)),
}

function refuseType(id: number): never {
  throw new Error(`A column of PostgreSQL's type ${id} has no reader.`)
}

type Asked = TemplateStringsArray | Prisma.Sql

/**
 * `$queryRaw` outside of a transaction: what Prisma would answer, from the driver itself. Prisma describes each value in
 * a form of its own and reads that again, which costs a page of thirty rows more than asking for them.
 */
export function directly(pool: Pool, nameOf: (sql: string) => string) {
  return async (asked: Asked, ...values: unknown[]): Promise<unknown[]> => {
    const statement = 'raw' in asked ? Prisma.sql(asked, ...values) : asked
    const { text } = statement
    refuseWrite(text)
    const { rows } = await pool.query<object>({
      name: nameOf(text),
      text,
      values: statement.values.map(written),
      types: READ_BY as never,
    })
    return rows
  }
}

/** A value as the database is told it: moments in UTC, which a column without a zone holds. */
function written(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(written)
  if (typeof value === 'bigint' || Prisma.Decimal.isDecimal(value)) return String(value)
  return value
}
