import fc from 'fast-check'
import type { Expression, Operand } from '~/ground/criteria/expression'
import {
  FACT_CODES,
  FACTS,
  factDefinition,
  type FactCode,
  type Facts,
  type FactValue,
} from '~/ground/criteria/facts'
import {
  factFits,
  measuredBy,
  operatorsFor,
  type Condition,
  type Group,
  type RuleNode,
} from '~/ground/criteria/rule-form'

const day = fc
  .record({
    y: fc.integer({ min: 2000, max: 2035 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const amount = fc.oneof(
  fc.integer({ min: 0, max: 5000 }).map(String),
  fc.integer({ min: 0, max: 99_999 }).map((one) => (one / 100).toFixed(2)),
)

/** A value of a fact's own type, as a form would give it. */
export function valueOf(code: FactCode): fc.Arbitrary<FactValue> {
  const { type } = FACTS[code as keyof typeof FACTS]
  if (type === 'boolean') return fc.boolean()
  if (type === 'date') return day
  if (type === 'choice') return fc.constantFrom(...Object.keys(factDefinition(code)?.choices ?? {}))
  return type === 'text' ? fc.string({ minLength: 1, maxLength: 8 }).map((text) => `x${text.trim()}`) : amount
}

/** What a firm has said: some facts given, some declared as none, some not yet asked. */
export const facts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      FACT_CODES.map((code) => [code, fc.oneof({ weight: 9, arbitrary: valueOf(code) }, fc.constant(null))]),
    ),
    { requiredKeys: [] },
  )
  .map((said) => said as Facts)

const condition: fc.Arbitrary<Condition> = fc
  .constantFrom('fact', 'fact', 'fact', 'months', 'ratio', 'sum')
  .chain((measure) => {
    const fitting = FACT_CODES.filter((code) => factFits(code, measure))
    return fc.constantFrom(...fitting).chain((fact) => lineOf(measure, fact))
  })

function lineOf(measure: Condition['measure'], fact: FactCode): fc.Arbitrary<Condition> {
  const seconds: (FactCode | 'on_date' | '')[] =
    measure === 'fact'
      ? ['']
      : measure === 'months'
        ? ['on_date', ...FACT_CODES.filter((code) => factFits(code, 'months'))]
        : FACT_CODES.filter((code) => factFits(code, measure, fact))
  const choices = Object.keys(factDefinition(fact)?.choices ?? {})
  const entered = measuredBy({ measure, fact })?.entered
  return fc.constantFrom(...operatorsFor({ measure, fact })).chain((operator) => {
    const isChoice = operator === 'in' || operator === 'not_in'
    const isBare = ['yes', 'no', 'exists', 'not_exists', 'in', 'not_in'].includes(operator)
    return fc.record({
      kind: fc.constant('condition' as const),
      measure: fc.constant(measure),
      fact: fc.constant(fact),
      second: fc.constantFrom(...seconds),
      operator: fc.constant(operator),
      value: isBare ? fc.constant('') : entered === 'date' ? day : amount.map((text) => String(Number(text))),
      choices: isChoice ? fc.subarray(choices, { minLength: 1 }) : fc.constant<string[]>([]),
    })
  })
}

function group(depth: number): fc.Arbitrary<Group> {
  const part: fc.Arbitrary<RuleNode> =
    depth <= 1 ? condition : fc.oneof({ weight: 3, arbitrary: condition }, group(depth - 1))
  return fc
    .tuple(
      fc.constantFrom('and', 'or', 'count'),
      fc.boolean(),
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.nat(3),
    )
    .map(([join, not, parts, extra]) => ({
      kind: 'group' as const,
      join,
      least: String(join === 'count' ? 1 + (extra % parts.length) : 1),
      not,
      parts,
    }))
}

/** A rule that is filled in rightly, up to two levels of groups within it. */
export const rule = group(3)

const operand: fc.Arbitrary<Operand> = fc.oneof(
  fc.constantFrom(...FACT_CODES).map((code): Operand => ({ kind: 'fact', code })),
  amount.map((value): Operand => ({ kind: 'constant', type: 'number', value, unit: 'item' })),
  fc.boolean().map((value): Operand => ({ kind: 'constant', type: 'boolean', value, unit: 'none' })),
  fc.tuple(fc.constantFrom(...FACT_CODES), fc.constantFrom(...FACT_CODES)).map(([of, to]): Operand => ({
    kind: 'ratio',
    of: { kind: 'fact', code: of },
    to: { kind: 'fact', code: to },
  })),
  fc.constant<Operand>({ kind: 'months_between', from: 'founded_on', to: 'on_date' }),
)

/** Any expression at all, sound or not in what it compares. */
export const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3 },
    fc
      .tuple(fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge'), operand, operand)
      .map(([op, left, right]): Expression => ({ op, left, right })),
    fc
      .tuple(fc.constantFrom(...FACT_CODES), fc.array(fc.string(), { minLength: 1, maxLength: 3 }))
      .map(([fact, values]): Expression => ({ op: 'in', fact, values })),
    fc.constantFrom(...FACT_CODES).map((fact): Expression => ({ op: 'exists', fact })),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('expression'), { minLength: 1, maxLength: 4 }))
      .map(([op, of]): Expression => ({ op, of })),
    tie('expression').map((of): Expression => ({ op: 'not', of })),
    fc
      .tuple(fc.array(tie('expression'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 3 }))
      .map(([of, least]): Expression => ({
        op: 'ge',
        left: { kind: 'count', of },
        right: { kind: 'constant', type: 'number', value: String(least), unit: 'item' },
      })),
  ),
}))
