import { db, Prisma } from '~/platform/db.server'
import { inStretches } from '~/platform/stretches.server'
import type { Cell, Column } from '~/shared/cells'
import type { Table } from './table'

const { sql, join, raw } = Prisma

/** A column that the database says: the value of each row, and whether somebody may have typed it. */
export type SqlColumn = Column & { value: Prisma.Sql; typed: boolean }

const declared =
  (kind: Column['kind'], typed: boolean) =>
  (head: string, value: Prisma.Sql): SqlColumn => ({ head, kind, value, typed })
/** The three kinds of columns, as `columnsOf` has them for rows that are said in Node; numbers and days are such in the database, too. */
export const sqlColumns = {
  text: declared('text', true),
  number: declared('number', false),
  day: declared('day', false),
}

type Rows = {
  /** The keys of all rows in their order, in one text with commas between. */
  ids: () => Promise<string>
  /** What stands after FROM for some of them; `asked.place` says where each row stands. */
  from: (ids: string[]) => Promise<Prisma.Sql>
}
/** So many rows in one text; fewer where Node takes each of them apart, so that nobody waits for it. */
const AT_ONCE = { lines: 2000, cells: 500 }

/**
 * A table of many rows, said by the database a stretch at a time by one statement each: as lines of CSV, guarded by
 * `csv_cell` as `csvLine` guards them, or as cells for a sheet. No connection waits for whoever takes the file.
 */
export function sqlTable(name: string, columns: SqlColumn[], { ids, from }: Rows, atOnce?: number): Table {
  const names = columns.map((_, index) => raw(`c${index}`))
  const values = join(
    columns.map(({ value }, index) => sql`(${value})::text AS ${names[index] ?? sql``}`),
    ', ',
  )
  const row = async (stretch: string[]) =>
    sql`(SELECT asked.place, ${values} FROM ${await from(stretch)} OFFSET 0) row`
  async function* stretches(): AsyncGenerator<Cell[][]> {
    const texts = inStretches(await ids(), atOnce ?? AT_ONCE.cells, async (stretch) => {
      const [found] = await db.$queryRaw<{ rows: string | null }[]>`
        SELECT json_agg(array_to_json(ARRAY[${join(names, ', ')}]) ORDER BY place)::text AS rows FROM ${await row(stretch)}`
      return found?.rows ?? '[]'
    })
    // Taken apart only when their turn comes: cells that wait outlive a collection, and each that does costs one.
    for await (const rows of texts) yield JSON.parse(rows) as Cell[][]
  }
  const line = lineOf(names.map((one, index) => (columns[index]?.typed ? sql`csv_cell(${one})` : one)))
  async function* lines(): AsyncGenerator<string> {
    yield* inStretches(await ids(), atOnce ?? AT_ONCE.lines, async (stretch) => {
      const [found] = await db.$queryRaw<{ lines: string | null }[]>`
        SELECT string_agg(${line}, '' ORDER BY place) AS lines FROM ${await row(stretch)}`
      return found?.lines ?? ''
    })
  }
  return {
    name,
    columns: columns.map(({ head, kind }) => ({ head, kind })),
    stretches: stretches(),
    lines: lines(),
  }
}

/** A function takes a hundred arguments at most. */
const AT_MOST = 90

/** A line of CSV of cells that are guarded; one that is null is empty. */
function lineOf(cells: Prisma.Sql[]): Prisma.Sql {
  const parts: Prisma.Sql[] = []
  for (let from = 0; from < cells.length; from += AT_MOST) {
    const some = cells.slice(from, from + AT_MOST)
    const form = some.map(() => '"%s"').join(',') + (from + AT_MOST < cells.length ? ',' : '\\r\\n')
    parts.push(sql`format(${raw(`E'${form}'`)}, ${join(some, ', ')})`)
  }
  return join(parts, ' || ')
}
