import pg from 'pg'

export type Statement = { text: string; values: unknown[] }

const { query } = pg.Client.prototype
let heard: Statement[] | null = null
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  const [first, values] = given as [string | Statement, unknown[] | undefined]
  heard?.push(typeof first === 'string' ? { text: first, values: values ?? [] } : first)
  return Reflect.apply(query, this, given) as never
} as typeof query

/** What a piece of work asks the database, in order. */
export async function statementsOf<T>(
  work: () => Promise<T>,
): Promise<{ value: T; statements: Statement[] }> {
  const own: Statement[] = []
  heard = own
  try {
    return { value: await work(), statements: own }
  } finally {
    heard = null
  }
}

type Plan = Record<string, unknown> & { Plans?: Plan[] }

/** The tables of which a statement reads more than so many rows, by its plan as it runs. */
export async function readWhole(
  client: pg.Client,
  { text, values }: Statement,
  most: number,
): Promise<string[]> {
  if (!/^\s*(SELECT|WITH)/i.test(text)) return []
  const explained = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
    values,
  )
  const found: string[] = []
  const look = (plan: Plan) => {
    const number = (name: string) => Number(plan[name] ?? 0)
    const read = (number('Actual Rows') + number('Rows Removed by Filter')) * number('Actual Loops')
    if (plan['Relation Name'] && read > most) found.push(String(plan['Relation Name']))
    plan.Plans?.forEach(look)
  }
  const [row] = explained.rows
  if (row) look(row['QUERY PLAN'][0].Plan)
  return found
}
