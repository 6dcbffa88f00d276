import { Decimal } from 'decimal.js'
import { z } from 'zod'
import { LONGEST_TEXT } from '~/ground/record-kinds/shape'
import { FIELD_ROLES, FIELD_TYPES } from '~/ground/record-kinds/vocabulary'
import { lineOrEmpty, paragraphOrEmpty } from '~/shared/form-text'
import { lengthOf } from '~/shared/typed-text'
import { boundOf, choicesOf } from './fields'

const MOST_CHOICES = 40
const LONGEST_CHOICE = 60

/** One row of the form of a kind, as it is sent; a row without a name asks nothing. */
export const FieldRow = z.object({
  code: z
    .string()
    .regex(/^f\d{1,3}$/)
    .optional()
    .catch(undefined),
  zh: lineOrEmpty(40),
  en: lineOrEmpty(80),
  type: z.enum(FIELD_TYPES.codes).catch('text'),
  role: z.enum(FIELD_ROLES.codes).catch('none'),
  required: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
  least: lineOrEmpty(20),
  most: lineOrEmpty(20),
  unitZh: lineOrEmpty(8),
  unitEn: lineOrEmpty(24),
  choices: paragraphOrEmpty(2000),
})
export type FieldSaid = z.output<typeof FieldRow>

/** Whether nothing was typed in a row: type and role have a value anyhow. */
export function isEmptyRow({ zh, en, least, most, unitZh, unitEn, choices }: FieldSaid): boolean {
  return [zh, en, least, most, unitZh, unitEn, choices].every((text) => text === '')
}

type Problem = { at: keyof FieldSaid; problem: string }

/** What is wrong with a row. */
export function fieldProblems(row: FieldSaid): Problem[] {
  const { zh, type, role, least, most } = row
  const bounds = [boundOf(type, least), boundOf(type, most)] as const
  const [low, high] = bounds
  const choices = choicesOf(row.choices)
  const found: [keyof FieldSaid, string, boolean][] = [
    ['zh', 'required', zh === ''],
    ['role', 'role_needs_text', (role === 'number' || role === 'title') && type !== 'text'],
    ['role', 'role_needs_money', role === 'amount' && type !== 'money'],
    ['least', 'bound_wrong', low === 'wrong'],
    ['most', 'bound_wrong', high === 'wrong'],
    [
      'most',
      'number_long',
      role === 'number' && type === 'text' && isNumber(high) && Number(high) > LONGEST_TEXT,
    ],
    [
      'least',
      'bounds_crossed',
      type === 'text' && isNumber(low) && high === null && Number(low) > LONGEST_TEXT,
    ],
    ['most', 'bounds_crossed', isNumber(low) && isNumber(high) && new Decimal(low).gt(high)],
    [
      'choices',
      'choices_missing',
      type === 'choice' && (choices.length < 2 || choices.length > MOST_CHOICES),
    ],
    [
      'choices',
      'choices_long',
      choices.some((one) => lengthOf(one.zh) > LONGEST_CHOICE || lengthOf(one.en) > LONGEST_CHOICE),
    ],
    ['choices', 'choices_alike', new Set(choices.map((one) => one.zh)).size < choices.length],
  ]
  return found.flatMap(([at, problem, holds]) => (holds ? [{ at, problem }] : []))
}

const isNumber = (bound: string | null): bound is string => bound !== null && bound !== 'wrong'
