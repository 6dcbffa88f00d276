import { PARK_LEVELS } from './levels'
import { NewPark, PARK_FIELDS, type ParkInput } from './park.form'
import { parkWords } from './words'

export const MOST_PARKS = 200
const COLUMNS = Object.keys(PARK_FIELDS) as (keyof typeof PARK_FIELDS)[]

export type ReadRow = {
  line: number
  typed: string[]
  problems: { field: string; code: string }[]
  park: ParkInput | null
}

/** The rows of a pasted table; a first row of headings is passed over. */
export function readRows(text: string): ReadRow[] {
  return text
    .split(/\r?\n/)
    .map((row, index) => ({ line: index + 1, typed: row.split('\t').map((cell) => cell.trim()) }))
    .filter(({ typed }, index) => typed.some((cell) => cell !== '') && !(index === 0 && isHead(typed)))
    .map(({ line, typed }) => {
      const cells = Object.fromEntries(COLUMNS.map((name, index) => [name, typed[index] ?? '']))
      const read = NewPark.safeParse({ ...cells, level: levelOf(String(cells.level)) })
      if (read.success) return { line, typed, problems: [], park: read.data }
      const problems = read.error.issues.map(({ path, message }) => ({
        field: String(path[0]),
        code: message,
      }))
      return { line, typed, problems, park: null }
    })
}

function isHead(cells: readonly string[]): boolean {
  return cells[0] === parkWords.zh.nameZh || cells[0] === parkWords.en.nameZh
}

/** A level by its code or by its word in either language. */
function levelOf(typed: string): string | undefined {
  const words = [parkWords.zh.levels, parkWords.en.levels]
  return PARK_LEVELS.find((level) => level === typed || words.some((one) => one[level] === typed))
}
