import { FACTS, factDefinition, type Catalogue, type FactCode, type FactType, type Unit } from './facts'

export const OPERATORS = [
  ...(['ge', 'gt', 'le', 'lt', 'eq', 'ne'] as const),
  ...(['yes', 'no', 'in', 'not_in', 'exists', 'not_exists'] as const),
] as const
export type Operator = (typeof OPERATORS)[number]
export const MEASURES = ['fact', 'months', 'ratio', 'sum'] as const
export type Measure = (typeof MEASURES)[number]

/** One line of a rule as people fill it in; amounts as typed: money in 万元, shares in per cent. */
export type Condition = {
  kind: 'condition'
  measure: Measure
  fact: FactCode | ''
  /** The other fact: the end of a span of months, the whole of a share, the second summand. */
  second: FactCode | 'on_date' | ''
  operator: Operator | ''
  value: string
  choices: string[]
}
/** Several lines taken together: all, any, or at least so many of them; `not` turns the whole round. */
export type Group = {
  kind: 'group'
  join: 'and' | 'or' | 'count'
  least: string
  not: boolean
  parts: RuleNode[]
}
export type RuleNode = Condition | Group

/** A group within a group within the rule: what a person can still follow. */
export const DEEPEST = 3
export const WIDEST = 12

export const EMPTY_CONDITION: Condition = {
  kind: 'condition',
  measure: 'fact',
  fact: '',
  second: '',
  operator: '',
  value: '',
  choices: [],
}
export const EMPTY_GROUP: Group = {
  kind: 'group',
  join: 'and',
  least: '1',
  not: false,
  parts: [EMPTY_CONDITION],
}

/** What a line measures, which decides the operators it has and how its value is read. */
export type Measured = {
  type: FactType
  unit: Unit
  entered: 'amount' | 'money' | 'percent' | 'date' | 'none' | 'choices'
}

export function measuredBy(
  { measure, fact }: Pick<Condition, 'measure' | 'fact'>,
  among: Catalogue = FACTS,
): Measured | null {
  if (measure === 'months') return { type: 'number', unit: 'month', entered: 'amount' }
  if (measure === 'ratio') return { type: 'number', unit: 'share', entered: 'percent' }
  const known = fact === '' ? null : factDefinition(fact, among)
  if (!known) return null
  const { type, unit } = known
  const entered = ENTERED[type]
  return { type, unit, entered }
}

const ENTERED = {
  number: 'amount',
  money: 'money',
  date: 'date',
  boolean: 'none',
  choice: 'choices',
  text: 'none',
} as const satisfies Record<FactType, Measured['entered']>

const EXISTENCE: readonly Operator[] = ['exists', 'not_exists']
const ORDER: readonly Operator[] = ['ge', 'gt', 'le', 'lt', 'eq', 'ne']

/** The operators that make sense of what is measured. */
export function operatorsFor(
  condition: Pick<Condition, 'measure' | 'fact'>,
  among: Catalogue = FACTS,
): readonly Operator[] {
  const measured = measuredBy(condition, among)
  if (!measured) return []
  if (condition.measure !== 'fact') return ORDER
  switch (measured.type) {
    case 'boolean':
      return ['yes', 'no', ...EXISTENCE]
    case 'choice':
      return ['in', 'not_in', ...EXISTENCE]
    case 'text':
      return EXISTENCE
    default:
      return [...ORDER, ...EXISTENCE]
  }
}

/** Facts that may stand in a place of a line: dates for spans, amounts of one unit for shares and sums. */
export function factFits(
  code: FactCode,
  measure: Measure,
  first: FactCode | '' | null = null,
  among: Catalogue = FACTS,
): boolean {
  const known = factDefinition(code, among)
  if (!known) return false
  const { type, unit } = known
  if (measure === 'fact') return true
  if (measure === 'months') return type === 'date'
  const isAmount = type === 'number' || type === 'money'
  return isAmount && (first === null || first === '' || factDefinition(first, among)?.unit === unit)
}
