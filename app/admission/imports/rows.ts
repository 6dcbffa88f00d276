import { checkUscc, type UsccProblem } from '~/shared/codes/uscc'
import { problemOf } from '~/ground/forms/check-answers'
import type { Answers } from '~/ground/forms/form-sections'
import { isDay } from '~/shared/days'
import { readDay } from '~/shared/typed-day'
import { readPhone } from '~/shared/typed-phone'
import { cutTo, identifying, lengthOf, lines, oneLine } from '~/shared/typed-text'
import type { SheetCell } from '~/ground/sheets/cell'
import { answerOf, keyOfHead, type FirmColumn, type ImportColumn } from './columns'

export type CellError = { head: string; code: string; said: string }
export type ImportRow = {
  /** The row's number in the spreadsheet. */
  line: number
  firm: Record<FirmColumn, string>
  answers: Answers
  /** What the cells said, by the key of their column. */
  cells: ReadonlyMap<string, string>
  errors: CellError[]
}
export const MOST_ROWS = 1000
/** No cell of a spreadsheet holds more. */
const LONGEST_CELL = 32_767
/** The column in which a sheet of faulty rows says what is wrong; coming back it is not read. */
export const REMARKS = 'import.remarks'

/** The rows of a filled-in template: the first row heads, the second hints, and everything that is wrong by cell. */
export function readRows(
  columns: readonly ImportColumn[],
  sheet: readonly (readonly SheetCell[])[],
): { missing: string[]; unknown: string[]; rows: ImportRow[] } {
  const heads = (sheet[0] ?? []).map((cell) => keyOfHead(textOf(cell)))
  const known = new Set(columns.map(({ key }) => key))
  const unknown = heads.flatMap((key, index) => {
    const head = textOf(sheet[0]?.[index] ?? null)
    return head !== '' && key !== REMARKS && (key === null || !known.has(key)) ? [head] : []
  })
  const missing = columns
    .filter(({ key }) => key.startsWith('firm.') && !heads.includes(key))
    .map(({ head }) => head)
  const rows = sheet.slice(2).flatMap((cells, index) => {
    if (cells.every((cell) => textOf(cell) === '')) return []
    const said = new Map(heads.map((key, column) => [key ?? '', textOf(cells[column] ?? null)]))
    return [rowOf(columns, said, index + 3)]
  })
  return { missing, unknown, rows: withTwins(columns, rows) }
}

function rowOf(columns: readonly ImportColumn[], said: ReadonlyMap<string, string>, line: number): ImportRow {
  const answers: Answers = {}
  const errors: CellError[] = []
  for (const { key, head, question } of columns) {
    const text = said.get(key) ?? ''
    if (!question || text === '') continue
    const answer = answerOf(question, text)
    // A question that must be answered may wait: the founder completes the draft.
    const problem = problemOf(question, answer)
    if (problem) errors.push({ head, code: problem, said: text })
    else answers[question.key] = answer
  }
  const cell = (key: FirmColumn) => oneLine(said.get(`firm.${key}`) ?? '')
  const firm = {
    uscc: checkUscc(cell('uscc')).text,
    name: cell('name'),
    foundedOn: readDay(cell('foundedOn')),
    industryCode: divisionIn(cell('industryCode')),
    contactName: cell('contactName'),
    contactPhone: readPhone(cell('contactPhone')) ?? cell('contactPhone'),
    inviteTo: identifying(cell('inviteTo')),
  }
  return { line, firm, answers, cells: said, errors: [...firmErrors(columns, firm), ...errors] }
}

/** A division has two digits; a spreadsheet makes 7 of 07. */
function divisionIn(said: string): string {
  const text = identifying(said)
  return /^\d$/.test(text) ? `0${text}` : text
}

const SHAPES: Record<FirmColumn, (text: string) => string | null> = {
  uscc: (text) => {
    const checked = checkUscc(text)
    if (checked.format !== 'ok') return checked.format.map(codeOfUscc)[0] ?? 'not_a_uscc'
    return checked.checkDigit === 'wrong' ? 'uscc_check' : null
  },
  name: (text) => (lengthOf(text) > 120 ? 'too_long' : null),
  foundedOn: (text) => (isDay(text) ? null : 'not_a_date'),
  industryCode: (text) => (/^\d{2}$/.test(text) ? null : 'not_an_industry'),
  contactName: (text) => (lengthOf(text) > 60 ? 'too_long' : null),
  contactPhone: (text) => (readPhone(text) === null || text.length > 30 ? 'not_a_phone' : null),
  inviteTo: () => null,
}

function codeOfUscc({ code }: UsccProblem): string {
  return code === 'letter_not_used'
    ? 'uscc_letter'
    : code === 'region_not_digits'
      ? 'uscc_region'
      : 'not_a_uscc'
}

function firmErrors(columns: readonly ImportColumn[], firm: Record<FirmColumn, string>): CellError[] {
  return (Object.keys(SHAPES) as FirmColumn[]).flatMap((key) => {
    const said = firm[key]
    const code = said === '' ? (key === 'inviteTo' ? null : 'missing') : SHAPES[key](said)
    const head = columns.find((column) => column.key === `firm.${key}`)?.head ?? key
    return code ? [{ head, code, said }] : []
  })
}

/** A firm stands in a sheet once; the second time is an error of that row. */
function withTwins(columns: readonly ImportColumn[], rows: ImportRow[]): ImportRow[] {
  const head = columns.find(({ key }) => key === 'firm.uscc')?.head ?? ''
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const first = seen.get(row.firm.uscc)
    if (first === undefined || row.firm.uscc === '') {
      seen.set(row.firm.uscc, row.line)
      return row
    }
    return { ...row, errors: [...row.errors, { head, code: 'twice', said: String(first) }] }
  })
}

/** A cell as text; days of a spreadsheet are instants at midnight in UTC. */
export function textOf(cell: SheetCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  if (typeof cell === 'number') return figureOf(cell)
  return cutTo(lines(String(cell)), LONGEST_CELL)
}

/** A figure as its author sees it: a spreadsheet keeps fifteen digits, and 500 × 1.1 is 550. */
function figureOf(cell: number): string {
  return String(Number(cell.toPrecision(15)))
}
