import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { CSV_MARK, csvLine, neutral, numberOf, type Cell, type Column } from '~/shared/cells'
import { dateOfDay, isDay } from '~/shared/days'
import type { Table } from './table'

const AT_ONCE = 64 * 1024

/** The table as CSV, sent while it is read. */
export function csvStream({ columns, rows }: Table): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const lines = csvLines(columns, rows)
  return new ReadableStream({
    async pull(controller) {
      let text = ''
      while (text.length < AT_ONCE) {
        const { done, value } = await lines.next()
        if (done) {
          if (text) controller.enqueue(encoder.encode(text))
          controller.close()
          return
        }
        text += value
      }
      controller.enqueue(encoder.encode(text))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}

async function* csvLines(columns: Column[], rows: AsyncIterable<Cell[]>) {
  yield CSV_MARK + csvLine(columns.map(({ head }) => head))
  for await (const row of rows) yield csvLine(row)
}

/** The table as a workbook of one named sheet, its head kept in sight; null when it has more rows than `most`. */
export async function workbook({ columns, rows, name }: Table, most: number): Promise<Buffer | null> {
  const data: SheetData = [columns.map(({ head }) => ({ value: head, fontWeight: 'bold' as const }))]
  for await (const row of rows) {
    if (data.length > most) return null
    data.push(row.map((cell, index) => sheetCell(cell, columns[index])))
  }
  const widths = columns.map(({ kind }) => ({ width: kind === 'text' ? 24 : 14 }))
  return writeXlsxFile(data, { columns: widths, stickyRowsCount: 1, sheet: name }).toBuffer()
}

/** Text is neutralised here too: whoever saves the sheet as CSV later runs nothing. */
function sheetCell(cell: Cell, column: Column | undefined) {
  if (cell === null || cell === '') return null
  if (column?.kind === 'day' && typeof cell === 'string' && isDay(cell))
    return { value: dateOfDay(cell), type: Date, format: 'yyyy-mm-dd' }
  const number = column?.kind === 'number' ? numberOf(cell) : null
  return number === null
    ? { value: neutral(String(cell)), type: String, format: '@' }
    : { value: number, type: Number }
}
