import { DEPARTMENT_KINDS, DUTIES } from '~/ground/departments/vocabulary'
import { DEPARTMENT_FIELDS, NewDepartment, type DepartmentInput } from './department.form'
import { departmentWords } from './words'

export const MOST_DEPARTMENTS = 200
const COLUMNS = Object.keys(DEPARTMENT_FIELDS) as (keyof typeof DEPARTMENT_FIELDS)[]

export type ReadRow = {
  line: number
  typed: string[]
  problems: { field: string; code: string }[]
  department: DepartmentInput | null
}

/** The rows of a pasted table; a first row of headings is passed over. */
export function readRows(text: string): ReadRow[] {
  return text
    .split(/\r?\n/)
    .map((row, index) => ({ line: index + 1, typed: row.split('\t').map((cell) => cell.trim()) }))
    .filter(({ typed }, index) => typed.some((cell) => cell !== '') && !(index === 0 && isHead(typed)))
    .map(({ line, typed }) => {
      const cells = Object.fromEntries(COLUMNS.map((name, index) => [name, typed[index] ?? '']))
      const duties = String(cells.duties)
        .split(/[,，、;；]+/)
        .map((one) => one.trim())
        .filter((one) => one !== '')
      const read = NewDepartment.safeParse({
        ...cells,
        kind: codeOf(DEPARTMENT_KINDS, String(cells.kind)),
        duties: duties.map((duty) => codeOf(DUTIES, duty)),
      })
      if (read.success) return { line, typed, problems: [], department: read.data }
      const problems = read.error.issues.map(({ path, message }) => ({
        field: String(path[0]),
        code: message,
      }))
      return { line, typed, problems, department: null }
    })
}

function isHead(cells: readonly string[]): boolean {
  return cells[0] === departmentWords.zh.nameZh || cells[0] === departmentWords.en.nameZh
}

type Words = Pick<typeof DUTIES, 'codes' | 'words'> | Pick<typeof DEPARTMENT_KINDS, 'codes' | 'words'>

/** A code as it stands, or by its word in either language; what is neither is left as typed, and refused. */
function codeOf({ codes, words }: Words, typed: string): string {
  const said: readonly Record<string, string>[] = [words.zh, words.en]
  return codes.find((code) => code === typed || said.some((one) => one[code] === typed)) ?? typed
}
