import { CSV_MARK, csvLine } from '~/shared/cells'
import type { Table } from './table'

/** The table as CSV, a part for each stretch of rows; its notes stand behind an empty line. */
export async function* csvParts({ columns, stretches, lines, notes }: Table): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_MARK + csvLine(columns.map(({ head }) => head)))
  if (lines) for await (const some of lines) yield Buffer.from(some)
  else for await (const rows of stretches) yield Buffer.from(rows.map(csvLine).join(''))
  if (notes) yield Buffer.from(`\r\n${[notes.heads, ...notes.lines].map(csvLine).join('')}`)
}
