export type DbError =
  { kind: 'constraint'; name: string } | { kind: 'retry' } | { kind: 'away' } | { kind: 'other' }

const RETRY = new Set(['40001', '40P01', 'P2034'])
const CONSTRAINT = new Set(['23505', '23P01', '23514', '23503'])
const AWAY =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT|not queryable|terminating connection|shutting down|starting up|recovery mode|Connection terminated|too many clients|remaining connection slots|timeout exceeded when trying to connect|Query read timeout|due to (lock|statement|idle-in-transaction) timeout|Unable to start a transaction|57P0[123]|P1001|P1002|P1008|P1017|P2024|Can't reach database/i
/** By code: the connection failed or ran out of time, also waiting for a lock; classes 08, 53, 57P and single ones. */
const AWAY_CODES =
  /^(08\w{3}|53\w{3}|57P0[1-5]|55P03|57014|25P03|P1001|P1002|P1008|P1017|P2024|EPIPE|ECONN(REFUSED|RESET|ABORTED)|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/

/**
 * The same database error arrives in several shapes (a P20xx code with meta, a driver error inside
 * another, a bare driver error at commit): this reads them all.
 */
export function readDbError(error: unknown): DbError {
  const texts: string[] = []
  const codes = new Set<string>()
  const names: string[] = []
  collect(error, texts, codes, names, 0)
  const text = texts.join('\n')
  if (
    [...codes].some((code) => RETRY.has(code)) ||
    /40001|40P01|could not serialize|deadlock detected/.test(text)
  ) {
    return { kind: 'retry' }
  }
  const quoted = /constraint(?: failed)?:? "?([A-Za-z0-9_]+)"?/.exec(text)?.[1]
  const isConstraint = [...codes].some((code) => CONSTRAINT.has(code) || code === 'P2002' || code === 'P2004')
  if (isConstraint || /violates (unique|exclusion|check|foreign key)/.test(text)) {
    return { kind: 'constraint', name: names[0] ?? quoted ?? 'unknown' }
  }
  if (AWAY.test(text) || [...codes].some((code) => AWAY_CODES.test(code))) return { kind: 'away' }
  return { kind: 'other' }
}

function collect(error: unknown, texts: string[], codes: Set<string>, names: string[], depth: number): void {
  if (typeof error !== 'object' || error === null || depth > 6) return
  for (const [key, value] of Object.entries(error).concat([['message', Reflect.get(error, 'message')]])) {
    if (typeof value === 'string') {
      if (key === 'code' || key === 'originalCode') codes.add(value)
      else if (key === 'constraint' || key === 'index') names.push(value)
      else if (key.toLowerCase().includes('message')) texts.push(value)
    } else if (typeof value === 'object') {
      collect(value, texts, codes, names, depth + 1)
    }
  }
  const cause: unknown = Reflect.get(error, 'cause')
  if (cause) collect(cause, texts, codes, names, depth + 1)
}
