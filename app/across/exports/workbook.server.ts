import { Readable } from 'node:stream'
import { ZipFile } from '~/platform/zip.server'
import { MOST_ROWS, rowWriter, SHEET_END, sheetHead, workbookParts } from './sheet'
import type { Notes, Table } from './table'

/**
 * The table as a workbook of one named sheet, and one with its notes, written while it is read and packed on the threads
 * of zlib. Rows that no sheet can hold are left out, and its last row says so in `fullWords`.
 */
export function workbook(table: Table, fullWords: string, now: Date, most = MOST_ROWS): Readable {
  const zip = new ZipFile()
  const mtime = now
  for (const [name, xml] of Object.entries(workbookParts(table.name, table.notes?.name)))
    zip.addBuffer(Buffer.from(xml), name, { mtime })
  const sheet = Readable.from(sheetParts(table, fullWords, most))
  const body = zip.outputStream as Readable
  sheet.once('error', (error) => body.destroy(error))
  body.once('close', () => sheet.destroy())
  if (table.notes) zip.addBuffer(Buffer.from(notesSheet(table.notes)), 'xl/worksheets/sheet2.xml', { mtime })
  // Rows are much alike: packing them harder takes longer and saves little.
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { mtime, compressionLevel: 1 })
  zip.end()
  return body
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
