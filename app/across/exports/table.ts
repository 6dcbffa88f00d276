import type { Cell, Column } from '~/shared/cells'

/** A list as a table to take away: its columns, and its rows a stretch at a time. */
export type Table = {
  name: string
  columns: Column[]
  stretches: AsyncIterable<Cell[][]>
  /** The same rows as CSV, where the database writes them itself. */
  lines?: AsyncIterable<string>
  /** What is said of the table beside it: a second sheet, or lines behind the rows. */
  notes?: Notes
}
export type Notes = { name: string; heads: [string, string]; lines: [string, string][] }

/** A column declared once: its head, what it holds, and the cell of each row. */
export type ColumnOf<Row> = Column & { cell: (row: Row) => Cell }

type Declared<Row> = (head: string, cell: (row: Row) => Cell) => ColumnOf<Row>

/** The three kinds of columns of a table whose rows are of one type. */
export function columnsOf<Row>(): Record<Column['kind'], Declared<Row>> {
  const declared =
    (kind: Column['kind']): Declared<Row> =>
    (head, cell) => ({ head, kind, cell })
  return { text: declared('text'), number: declared('number'), day: declared('day') }
}

/** Rows as the table that its columns make of them. */
export function tableOf<Row>(name: string, columns: ColumnOf<Row>[], rows: AsyncIterable<Row[]>): Table {
  async function* stretches() {
    for await (const stretch of rows) yield stretch.map((row) => columns.map(({ cell }) => cell(row)))
  }
  return { name, columns, stretches: stretches() }
}

export const FORMATS = ['csv', 'xlsx'] as const
export type Format = (typeof FORMATS)[number]

export const MIME: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
