import type { Cell } from 'write-excel-file/node'
import { neutral } from '~/shared/cells'
import type { FormSection, Question } from '~/ground/forms/form-sections'
import type { Locale } from '~/shared/words'
import { columnsOf, headOf, sheetName, type ImportColumn } from './columns'
import { batchWords } from './batch-words'
import { MOST_ROWS, REMARKS } from './rows'

type Form = { track: string; version: number; sections: FormSection[] }

/** A row that is given back to be mended: what its cells said, and what is wrong with it. */
export type FaultyRow = { cells: ReadonlyMap<string, string>; remarks: string }

/** The spreadsheet to fill in for one version of a form, with lists to choose from; or with rows to mend. */
export async function templateOf(
  { track, version, sections }: Form,
  locale: Locale,
  faulty: readonly FaultyRow[] = [],
): Promise<Buffer> {
  const asked = columnsOf(sections, locale)
  const remarks = { key: REMARKS, head: batchWords[locale].remarks, hint: '', choices: [], question: null }
  const columns: ImportColumn[] = faulty.length > 0 ? [...asked, remarks] : asked
  const heads = columns.map((column) => ({ value: headOf(column), fontWeight: 'bold' as const, wrap: true }))
  const hints = columns.map(({ hint }) => ({ value: hint, color: '#666666', wrap: true }))
  const lists = listsOf(asked)
  const rows = Array.from({ length: MOST_ROWS }, (_, index) =>
    columns.map((column) => cellOf(column, faulty[index])),
  )
  const sheet = {
    columns: columns.map(() => ({ width: 22 })),
    stickyRowsCount: 2,
    sheet: sheetName(track, version),
  }
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const transform = { 'xl/worksheets/sheet{id}.xml': { insert: () => lists } }
  return writeXlsxFile([heads, hints, ...rows], sheet, { features: [{ files: { transform } }] }).toBuffer()
}

/** Codes, telephones and the industry are text down to the last row: a figure loses zeros and its last digits. */
function cellOf({ key, question }: ImportColumn, faulty: FaultyRow | undefined): Cell {
  const value = key === REMARKS ? faulty?.remarks : faulty?.cells.get(key)
  const isText = question === null || !FIGURES.has(question.type)
  if (!isText && !value) return null
  return {
    ...(value ? { value: neutral(value) } : { value: '' }),
    type: String,
    ...(isText ? { format: '@' } : {}),
  }
}

const FIGURES = new Set<Question['type']>(['number', 'money', 'date'])

/** A list of words fits into a sheet when it is short and has no comma. */
function listsOf(columns: readonly ImportColumn[]): string {
  const lists = columns.flatMap(({ choices }, index) => {
    const words = choices.join(',')
    if (choices.length === 0 || words.length > 250 || choices.some((choice) => choice.includes(',')))
      return []
    const at = `${letterOf(index)}3:${letterOf(index)}${MOST_ROWS + 2}`
    return [
      `<dataValidation type="list" allowBlank="1" sqref="${at}"><formula1>"${escaped(words)}"</formula1></dataValidation>`,
    ]
  })
  return lists.length > 0
    ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
    : ''
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '""')
}
