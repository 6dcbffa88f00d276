import { db, Prisma } from './db.server'

type Asked = { select: Prisma.Sql; give: (rows: never[]) => void; fail: (error: unknown) => void }

/** A row as JSON writes it. */
export type AsWritten<Row> = {
  [Key in keyof Row]: Row[Key] extends Date ? string : Row[Key] extends Date | null ? string | null : Row[Key]
}

let asked: Asked[] = []

/**
 * The rows of a SELECT, as JSON writes them: days and moments are texts, whole numbers numbers. What is asked at the
 * same moment goes to the database as one statement, so that a page made by many nouns costs one of them.
 */
export function askTogether<Row>(select: Prisma.Sql): Promise<Row[]> {
  return new Promise<Row[]>((give, fail) => {
    if (asked.push({ select, give, fail }) === 1) queueMicrotask(() => void answer())
  })
}

async function answer(): Promise<void> {
  const now = asked
  asked = []
  try {
    const lists = now.map(({ select }) => Prisma.sql`(SELECT json_agg(r) FROM (${select}) r)`)
    const [row] = await db.$queryRaw<{ found: (never[] | null)[] }[]>`
      SELECT json_build_array(${Prisma.join(lists)}) AS found`
    now.forEach(({ give }, at) => give(row?.found[at] ?? []))
  } catch (error) {
    for (const { fail } of now) fail(error)
  }
}
