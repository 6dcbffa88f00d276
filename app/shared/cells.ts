/** What a column holds: text, figures to reckon with, or days. */
export type Column = { head: string; kind: 'text' | 'number' | 'day' }
export type Cell = string | number | null

const PLAIN_NUMBER = /^[+-]?\d{1,15}(\.\d+)?$/
/** What begins with a letter, a figure or a character runs nothing and has no blanks before it. */
const HARMLESS = /^[0-9A-Za-z\u4e00-\u9fff]/
const SIGNS = new Set(['=', '+', '-', '@', '\u2212'])

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it: with = + - @ in front, in their
 * full-width and small forms too, also after blanks, or with a tab or line break in front. Numbers stay numbers.
 */
export function neutral(text: string): string {
  if (HARMLESS.test(text) || PLAIN_NUMBER.test(text)) return text
  const first = [...text.replace(/^[\s\p{Cc}\p{Cf}]+/u, '')][0] ?? ''
  return /^[\t\r\n]/.test(text) || SIGNS.has(first.normalize('NFKC')) ? `'${text}` : text
}

/** A value as a number when it is one to the last digit, else null. */
export function numberOf(value: Cell): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value === null || !PLAIN_NUMBER.test(value)) return null
  return value.replace(/\D/g, '').length <= 15 ? Number(value) : null
}

/**
 * A long number or one with zeros in front, such as a credit code or a contract's, gets a tab behind in CSV: a
 * spreadsheet then keeps it as text, whole, and whoever reads the text trims it.
 */
export function whole(text: string): string {
  const first = text.charCodeAt(0)
  // Most begin with something else, and need no further look.
  if (first < 48 || first > 57) return text
  return /^(\d{12,}|0\d+)$/.test(text) ? `${text}\t` : text
}

/** One line of CSV, every cell quoted. */
export function csvLine(cells: readonly Cell[]): string {
  let line = ''
  for (const cell of cells) line += line === '' ? csvCell(cell) : `,${csvCell(cell)}`
  return `${line}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null || cell === '') return '""'
  if (typeof cell === 'number') return `"${cell}"`
  const text = whole(neutral(cell))
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`
}

/** The mark that tells spreadsheets the text is UTF-8. */
export const CSV_MARK = '\uFEFF'
