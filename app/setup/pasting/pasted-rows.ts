import type { z } from 'zod'

export type PastedRow<T> = {
  line: number
  typed: string[]
  problems: { field: string; code: string }[]
  /** What the row says, once nothing of it is wrong. */
  input: T | null
}
type Cells = Record<string, string>

/** How the rows of a register are pasted: its columns in their order, and what the cells of a row say. */
export type Table<Schema extends z.ZodType> = {
  columns: readonly string[]
  /** What the first column is called; a first row that begins with it is passed over. */
  heads: readonly string[]
  schema: Schema
  inputOf: (cells: Cells) => unknown
}

/** The rows of a pasted table, each with what is wrong with it. */
export function pastedRows<Schema extends z.ZodType>(
  { columns, heads, schema, inputOf }: Table<Schema>,
  text: string,
): PastedRow<z.output<Schema>>[] {
  return text
    .split(/\r?\n/)
    .map((row, index) => ({ line: index + 1, typed: row.split('\t').map((cell) => cell.trim()) }))
    .filter(
      ({ typed }, index) =>
        typed.some((cell) => cell !== '') && !(index === 0 && heads.includes(typed[0] ?? '')),
    )
    .map(({ line, typed }) => {
      const cells = Object.fromEntries(columns.map((name, index) => [name, typed[index] ?? '']))
      const read = schema.safeParse(inputOf(cells))
      if (read.success) return { line, typed, problems: [], input: read.data }
      const problems = read.error.issues.map(({ path, message }) => ({
        field: String(path[0]),
        code: message,
      }))
      return { line, typed, problems, input: null }
    })
}

/** A code by itself or by its word in either language, in capitals or not; what is neither is left as typed, and refused. */
export function codeOf(
  {
    codes,
    words,
  }: { codes: readonly string[]; words: Record<'zh' | 'en', Readonly<Record<string, string>>> },
  typed: string,
): string {
  const same = (said: string | undefined) => said?.toLowerCase() === typed.toLowerCase()
  return codes.find((code) => same(code) || same(words.zh[code]) || same(words.en[code])) ?? typed
}
