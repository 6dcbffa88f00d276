import { neutral, numberOf, type Cell, type Column } from '~/shared/cells'
import { dateOfDay, isDay } from '~/shared/days'

/** So many rows has a sheet, its head among them. */
export const MOST_ROWS = 1_048_576
const DAY_MS = 86_400_000
const MOST_DAYS = 20_000
const FIRST_DAY = dateOfDay('1899-12-30').getTime()
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The cell formats of `STYLES` by their place. */
const [BOLD, DAY, TEXT] = [1, 2, 3]
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/><numFmt numFmtId="165" formatCode="@"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/><xf numFmtId="164" applyNumberFormat="1" xfId="0"/><xf numFmtId="165" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`

/** The parts of a workbook of one or two named sheets, but for the sheets. */
export function workbookParts(name: string, second?: string): Record<string, string> {
  const also = (part: string) => (second === undefined ? '' : part)
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/>${also(`<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${KIND}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/>${also(`<sheet name="${escaped(second ?? '')}" sheetId="2" r:id="rId3"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>${also(`<Relationship Id="rId3" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>`)}</Relationships>`,
    'xl/styles.xml': STYLES,
  }
}

/** What stands before the rows of a sheet: the head stays in sight, days and figures take less room than text. */
export function sheetHead(columns: readonly Column[]): string {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${kind === 'text' ? 24 : 14}" customWidth="1"/>`,
  )
  const heads = columns.map(({ head }, index) => `<c r="${letterOf(index)}1${textCell(BOLD, head)}`)
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>`
}

export const SHEET_END = '</sheetData></worksheet>'

/** Most text needs nothing: no apostrophe, no escape, no blanks that are kept. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]([^&<>"\0-\x08\v\f\x0e-\x1f\ufffe\uffff]*[0-9A-Za-z\u4e00-\u9fff])?$/

/** Writes rows of these columns. Text is neutralised here too: whoever saves the sheet as CSV later runs nothing. */
export function rowWriter(columns: readonly Column[]): (row: readonly Cell[], number: number) => string {
  const places = columns.map(({ kind }, index) => ({ kind, begins: `<c r="${letterOf(index)}` }))
  const serial = serials()
  return (row, number) => {
    let xml = `<row r="${number}">`
    const plain = `${number}" s="${TEXT}" t="inlineStr"><is><t>`
    let index = 0
    for (const { kind, begins } of places) {
      const cell = row[index++] ?? null
      if (cell === null || cell === '') continue
      if (kind === 'text' && typeof cell === 'string' && PLAIN.test(cell))
        xml += begins + plain + cell + TEXT_END
      else xml += begins + number + sheetCell(cell, kind, serial)
    }
    return `${xml}</row>`
  }
}

/** What follows the place of a cell. */
function sheetCell(
  cell: string | number,
  kind: Column['kind'],
  serial: (text: string) => number | null,
): string {
  if (kind === 'day' && typeof cell === 'string') {
    const day = serial(cell)
    if (day !== null) return `" s="${DAY}"><v>${day}</v></c>`
  }
  const number = kind === 'number' ? numberOf(cell) : null
  return number === null ? textCell(TEXT, neutral(String(cell))) : `"><v>${number}</v></c>`
}

/** The days of a sheet as it counts them; each is worked out once, for rows of one list share most of theirs. */
function serials(): (text: string) => number | null {
  const known = new Map<string, number | null>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const day = isDay(text) ? (dateOfDay(text).getTime() - FIRST_DAY) / DAY_MS : null
    if (known.size < MOST_DAYS) known.set(text, day)
    return day
  }
}

const TEXT_END = '</t></is></c>'

function textCell(style: number | undefined, text: string): string {
  const space = text.trim() === text ? '' : ' xml:space="preserve"'
  return `" s="${style}" t="inlineStr"><is><t${space}>${escaped(text)}${TEXT_END}`
}

// What XML cannot say, not even escaped, is left out.
const UNSAYABLE = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g
/** Most text has nothing to escape, and needs no further look. */
const MARKED = /[&<>"\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/

function escaped(text: string): string {
  if (!MARKED.test(text)) return text
  return text
    .replace(UNSAYABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
