import { z } from 'zod'
import { matchesPattern, readPattern } from '~/ground/record-kinds/pattern'
import { normalNumber } from '~/ground/record-kinds/number'
import { KIND_ENDS, NUMBER_CHECKS, NUMBER_FORMS } from '~/ground/record-kinds/vocabulary'
import { dayField } from '~/shared/form-number'
import { line, lineOrEmpty } from '~/shared/form-text'
import { readNumber } from '~/shared/typed-number'
import { fieldProblems, FieldRow, isEmptyRow, type FieldSaid } from './field.form'
import { MOST_FIELDS } from './fields'

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

const LONGEST_MONTHS = 600
const said = {
  zh: line(40, 'required'),
  en: lineOrEmpty(80),
  dayZh: line(20, 'required'),
  dayEn: lineOrEmpty(40),
  paper: z.enum(['required', 'optional'], 'choose'),
  paperZh: lineOrEmpty(120),
  paperEn: lineOrEmpty(200),
  ends: z.enum(KIND_ENDS.codes, 'choose'),
  months: lineOrEmpty(6),
  renew: ticked,
  numberForm: z.enum(NUMBER_FORMS.codes, 'choose'),
  check: z.enum(NUMBER_CHECKS.codes, 'choose'),
  pattern: lineOrEmpty(120),
  example: lineOrEmpty(60),
  effectiveOn: dayField('day_missing'),
  reason: line(200, 'required'),
  basedOn: z.coerce.number().pipe(z.int32().min(0)),
  idempotencyKey: z.string().max(60).optional(),
  fields: z.array(FieldRow).max(MOST_FIELDS, 'too_many_fields').default([]),
}
type Said = z.output<z.ZodObject<typeof said>>
type Context = { addIssue: (issue: { code: 'custom'; path: (string | number)[]; message: string }) => void }

/** A further version of a kind: what it is called and everything it asks. */
export const KindVersionForm = z.object(said).transform(checked)
/** A new kind: the same, and the code by which addresses and exports name it. */
export const NewKindForm = z
  .object({
    ...said,
    code: z
      .string({ error: 'code_form' })
      .trim()
      .regex(/^[a-z][a-z0-9_]{1,23}$/, 'code_form'),
  })
  .transform(checked)

export type KindSaid = Checked<Said>
export type NewKindSaid = KindSaid & { code: string }

type Checked<T> = Omit<T, 'months' | 'fields'> & { months: number | null; fields: FieldSaid[] }

/** Everything that is wrong at once, each at its field; rows in which nothing was typed are no fields. */
function checked<T extends Said>(typed: T, context: Context): Checked<T> {
  const wrong = (message: string, ...path: (string | number)[]) =>
    context.addIssue({ code: 'custom', path, message })
  const rows = typed.fields.map((row, index) => ({ row, index })).filter(({ row }) => !isEmptyRow(row))
  if (rows.length === 0) wrong('fields_missing', 'fields', 0, 'zh')
  for (const { row, index } of rows)
    for (const { at, problem } of fieldProblems(row)) wrong(problem, 'fields', index, at)
  for (const role of ['number', 'title', 'amount']) {
    const [, second] = rows.filter(({ row }) => row.role === role)
    if (second) wrong('role_twice', 'fields', second.index, 'role')
  }
  const months = monthsOf(typed, () => wrong('months_wrong', 'months'))
  const hasNumber = rows.some(({ row }) => row.role === 'number')
  if (typed.check !== 'none' && !hasNumber) wrong('no_number', 'check')
  if (typed.check === 'pattern') patternProblem(typed, wrong)
  return { ...typed, months, fields: rows.map(({ row }) => row) }
}

function monthsOf({ ends, months }: Said, wrong: () => void): number | null {
  if (ends !== 'after') return null
  const read = readNumber(months, { unit: 'month', places: 0 })
  const value = read.ok ? Number(read.value) : 0
  if (value >= 1 && value <= LONGEST_MONTHS) return value
  wrong()
  return null
}

/** A pattern is one that can be walked, and its example is of it: what nobody could type is found here. */
function patternProblem(
  { pattern, example, numberForm }: Said,
  wrong: (message: string, ...path: string[]) => void,
): void {
  const read = readPattern(pattern)
  if (!read.ok) return wrong(`pattern_${read.reason}`, 'pattern')
  if (example === '') return wrong('example_missing', 'example')
  if (!matchesPattern(read.value, normalNumber(numberForm, example))) wrong('example_differs', 'example')
}
