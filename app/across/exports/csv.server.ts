import { CSV_MARK, csvLine } from '~/shared/cells'
import type { Table } from './table'

/** The table as CSV, a part for each stretch of rows. */
export async function* csvParts({ columns, stretches }: Table): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_MARK + csvLine(columns.map(({ head }) => head)))
  for await (const rows of stretches) yield Buffer.from(rows.map(csvLine).join(''))
}
