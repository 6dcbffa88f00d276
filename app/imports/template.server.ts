import writeXlsxFile from 'write-excel-file/node'
import type { FormSection } from '~/intakes/form-sections'
import type { Locale } from '~/shared/words'
import { columnsOf, headOf, sheetName, type ImportColumn } from './columns'
import { MOST_ROWS } from './rows'

type Form = { track: string; version: number; sections: FormSection[] }

/** The spreadsheet to fill in for one version of a form, with lists to choose from. */
export async function templateOf({ track, version, sections }: Form, locale: Locale): Promise<Buffer> {
  const columns = columnsOf(sections, locale)
  const heads = columns.map((column) => ({ value: headOf(column), fontWeight: 'bold' as const, wrap: true }))
  const hints = columns.map(({ hint }) => ({ value: hint, color: '#666666', wrap: true }))
  const lists = listsOf(columns)
  const sheet = {
    columns: columns.map(() => ({ width: 22 })),
    stickyRowsCount: 2,
    sheet: sheetName(track, version),
  }
  const transform = { 'xl/worksheets/sheet{id}.xml': { insert: () => lists } }
  return writeXlsxFile([heads, hints], sheet, { features: [{ files: { transform } }] }).toBuffer()
}

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
