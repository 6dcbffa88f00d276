import { MOST_ROWS, type Question } from './form-sections'

/** One row of a group: what was typed, by column. */
export type GroupRow = Record<string, string>

/** What of a question says how its answer is sent. */
export type Sendable = Pick<Question, 'key' | 'type'> & { columns?: readonly Pick<Question, 'key'>[] }

/** The rows of a group as its answer keeps them; what cannot be read is no row. */
export function rowsOf(question: Pick<Sendable, 'columns'>, typed: string | undefined): GroupRow[] {
  const columns = question.columns ?? []
  return listIn(typed).map((row) =>
    Object.fromEntries(columns.map(({ key }) => [key, typeof row[key] === 'string' ? row[key] : ''])),
  )
}

/** Rows as one answer: rows that say nothing are left out, and no rows at all is a blank answer. */
export function rowsToText(rows: readonly GroupRow[]): string {
  const said = rows.filter((row) => Object.values(row).some((cell) => cell.trim() !== ''))
  return said.length === 0 ? '' : JSON.stringify(said.slice(0, MOST_ROWS))
}

/** The name of the field of one cell. */
export function cellName(group: string, row: number, column: string): string {
  return `${group}[${row}].${column}`
}

/** The rows of a group as a form sent them; null when the form did not hold the group. */
export function rowsSent(
  question: Pick<Sendable, 'key' | 'columns'>,
  sent: Readonly<Record<string, unknown>>,
): GroupRow[] | null {
  const columns = question.columns ?? []
  const isSent = (row: number) => columns.some(({ key }) => cellName(question.key, row, key) in sent)
  const indexes = Array.from({ length: MOST_ROWS + 10 }, (_, index) => index).filter(isSent)
  if (indexes.length === 0) return null
  return indexes.map((row) =>
    Object.fromEntries(
      columns.map(({ key }) => {
        const cell = sent[cellName(question.key, row, key)]
        return [key, typeof cell === 'string' ? cell : '']
      }),
    ),
  )
}

function listIn(typed: string | undefined): Record<string, unknown>[] {
  if (!typed?.startsWith('[')) return []
  try {
    const read: unknown = JSON.parse(typed)
    return Array.isArray(read) ? read.filter(isRow).slice(0, MOST_ROWS) : []
  } catch {
    return []
  }
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
