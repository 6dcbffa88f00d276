import { Readable } from 'node:stream'
import { zipped, type Entry } from '~/platform/zip.server'
import { MOST_ROWS, rowWriter, SHEET_END, sheetHead, workbookParts } from './sheet'
import type { Notes, Table } from './table'

/** Rows are much alike: packing them harder takes longer and saves little. */
const [OF_ROWS, USUAL] = [1, 6]

/**
 * The table as a workbook of one named sheet, and one with its notes, written while it is read and packed on the threads of zlib. Rows that no
 * sheet can hold are left out, and its last row says so in `fullWords`.
 */
export function workbook(table: Table, fullWords: string, now: Date, most = MOST_ROWS): Readable {
  const { name, notes } = table
  const whole = (part: string, xml: string): Entry => ({
    name: part,
    parts: [Buffer.from(xml)],
    level: USUAL,
  })
  return Readable.from(
    zipped(
      [
        ...Object.entries(workbookParts(name, notes?.name)).map(([part, xml]) => whole(part, xml)),
        ...(notes ? [whole('xl/worksheets/sheet2.xml', notesSheet(notes))] : []),
        { name: 'xl/worksheets/sheet1.xml', parts: sheetParts(table, fullWords, most), level: OF_ROWS },
      ],
      now,
    ),
  )
}

function notesSheet({ heads, lines }: Notes): string {
  const columns = heads.map((head) => ({ head, kind: 'text' as const }))
  const rowOf = rowWriter(columns)
  return [sheetHead(columns), ...lines.map((line, index) => rowOf(line, index + 2)), SHEET_END].join('')
}

async function* sheetParts(
  { columns, stretches }: Table,
  fullWords: string,
  most: number,
): AsyncGenerator<Buffer> {
  const rowOf = rowWriter(columns)
  yield Buffer.from(sheetHead(columns))
  let last = 1
  for await (const rows of stretches) {
    const fit = rows.slice(0, most - last - 1)
    // Each row by itself: a long text is first put together, then measured, then written.
    yield Buffer.concat(fit.map((row, index) => Buffer.from(rowOf(row, last + 1 + index))))
    last += fit.length
    if (fit.length < rows.length) {
      yield Buffer.from(rowOf([fullWords], last + 1))
      break
    }
  }
  yield Buffer.from(SHEET_END)
}
