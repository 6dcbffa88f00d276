import { db, Prisma } from './db.server'

type Asked = { select: Prisma.Sql; give: (rows: never[]) => void; fail: (error: unknown) => void }

/** A row as JSON writes it. */
export type AsWritten<Row> = {
  [Key in keyof Row]: Row[Key] extends Date ? string : Row[Key] extends Date | null ? string | null : Row[Key]
}

/** What waits to be asked: most of it for a plan that the database keeps, the rest for one made anew. */
let kept: Asked[] = []
let anew: Asked[] = []

/**
 * The rows of a SELECT, as JSON writes them: days and moments are texts, whole numbers numbers. What is asked before
 * anything else has to be waited for goes to the database as one statement, so that a page made by many nouns costs one
 * of them, which the database plans once. `anew` sends what it plans each time, as all rows before a day are hardly any
 * or most of them, in a second one: it would have the others planned with it.
 */
export function askTogether<Row>(select: Prisma.Sql, plan: 'kept' | 'anew' = 'kept'): Promise<Row[]> {
  return new Promise<Row[]>((give, fail) => {
    if (kept.length + anew.length === 0) process.nextTick(answer)
    ;(plan === 'kept' ? kept : anew).push({ select, give, fail })
  })
}

function answer(): void {
  const statements = [kept, anew]
  ;[kept, anew] = [[], []]
  for (const asked of statements) if (asked.length > 0) void answerAll(asked)
}

async function answerAll(asked: readonly Asked[]): Promise<void> {
  try {
    const lists = asked.map(({ select }) => Prisma.sql`(SELECT json_agg(r) FROM (${select}) r)`)
    const [row] = await db.$queryRaw<{ found: (never[] | null)[] }[]>`
      SELECT json_build_array(${Prisma.join(lists)}) AS found`
    asked.forEach(({ give }, at) => give(row?.found[at] ?? []))
  } catch (error) {
    for (const { fail } of asked) fail(error)
  }
}
