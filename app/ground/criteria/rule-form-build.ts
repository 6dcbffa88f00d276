import { Decimal } from 'decimal.js'
import { isDay } from '~/shared/days'
import type { Expression, Operand } from './expression'
import { FACTS, factDefinition, type Catalogue, type FactCode } from './facts'
import {
  DEEPEST,
  factFits,
  measuredBy,
  operatorsFor,
  WIDEST,
  type Condition,
  type Group,
  type Measured,
  type RuleNode,
} from './rule-form'

export type LineProblem =
  | 'fact'
  | 'second'
  | 'units'
  | 'operator'
  | 'amount'
  | 'date'
  | 'choices'
  | 'least'
  | 'empty'
  | 'deep'
  | 'wide'
export type RuleProblem = { path: string; problem: LineProblem }
export type Built = { ok: true; expression: Expression } | { ok: false; problems: RuleProblem[] }

/** The expression that a filled-in form says, or everything that is still wrong with it. */
export function expressionOf(root: Group, among: Catalogue = FACTS): Built {
  const problems: RuleProblem[] = []
  const expression = build(root, 'r', 1, problems, among)
  return expression && problems.length === 0 ? { ok: true, expression } : { ok: false, problems }
}

function build(
  node: RuleNode,
  path: string,
  level: number,
  problems: RuleProblem[],
  among: Catalogue,
): Expression | null {
  const wrong = (problem: LineProblem) => void problems.push({ path, problem })
  if (node.kind === 'condition') return buildLine(node, wrong, among)
  if (level > DEEPEST) wrong('deep')
  if (node.parts.length === 0) wrong('empty')
  if (node.parts.length > WIDEST) wrong('wide')
  const built = node.parts
    .slice(0, WIDEST)
    .map((part, index) => build(part, `${path}.${index}`, level + 1, problems, among))
  const of = built.filter((part) => part !== null)
  const [only] = of
  if (only === undefined) return null
  const joined = joinedBy(node, of, only, wrong)
  return joined && node.not ? { op: 'not', of: joined } : joined
}

function joinedBy(
  { join, least, parts }: Group,
  of: Expression[],
  only: Expression,
  wrong: (problem: LineProblem) => void,
): Expression | null {
  if (join !== 'count') return of.length === 1 ? only : { op: join, of }
  const enough = /^[1-9]\d?$/.test(least) && Number(least) <= parts.length
  if (!enough) {
    wrong('least')
    return null
  }
  return {
    op: 'ge',
    left: { kind: 'count', of },
    right: { kind: 'constant', type: 'number', value: least, unit: 'item' },
  }
}

function buildLine(
  line: Condition,
  wrong: (problem: LineProblem) => void,
  among: Catalogue,
): Expression | null {
  const { fact, operator, choices } = line
  if (fact === '' || !factFits(fact, line.measure, null, among)) return (wrong('fact'), null)
  const measured = measuredBy(line, among)
  const left = leftOf({ ...line, fact }, wrong, among)
  if (!measured || !left) return null
  if (operator === '' || !operatorsFor(line, among).includes(operator)) return (wrong('operator'), null)
  if (operator === 'exists') return { op: 'exists', fact }
  if (operator === 'not_exists') return { op: 'not', of: { op: 'exists', fact } }
  if (operator === 'in' || operator === 'not_in') {
    const known = Object.keys(factDefinition(fact, among)?.choices ?? {})
    const values = known.filter((value) => choices.includes(value))
    if (values.length === 0) return (wrong('choices'), null)
    const chosen: Expression = { op: 'in', fact, values }
    return operator === 'in' ? chosen : { op: 'not', of: chosen }
  }
  if (operator === 'yes' || operator === 'no') {
    return {
      op: 'eq',
      left,
      right: { kind: 'constant', type: 'boolean', value: operator === 'yes', unit: 'none' },
    }
  }
  const right = constantOf(line, measured)
  if (!right) return (wrong(measured.entered === 'date' ? 'date' : 'amount'), null)
  return { op: operator, left, right }
}

function leftOf(
  { measure, fact, second }: Condition & { fact: FactCode },
  wrong: (problem: LineProblem) => void,
  among: Catalogue,
): Operand | null {
  if (measure === 'fact') return { kind: 'fact', code: fact }
  if (measure === 'months') {
    return second === 'on_date' || (second !== '' && factFits(second, 'months', null, among))
      ? { kind: 'months_between', from: fact, to: second }
      : (wrong('second'), null)
  }
  if (second === '' || second === 'on_date' || !factFits(second, measure, null, among))
    return (wrong('second'), null)
  if (!factFits(second, measure, fact, among)) return (wrong('units'), null)
  const [of, to] = [
    { kind: 'fact', code: fact },
    { kind: 'fact', code: second },
  ] as const
  return measure === 'ratio' ? { kind: 'ratio', of, to } : { kind: 'sum', of: [of, to] }
}

const AMOUNT = /^\d{1,9}(\.\d{1,4})?$/

function constantOf({ value }: Pick<Condition, 'value'>, { entered, unit }: Measured) {
  const text = value.trim()
  if (entered === 'date') {
    return isDay(text) ? ({ kind: 'constant', type: 'date', value: text, unit: 'none' } as const) : null
  }
  if (!AMOUNT.test(text)) return null
  const amount = new Decimal(text)
  if (entered === 'money') {
    return { kind: 'constant', type: 'money', value: amount.times(10_000).toFixed(), unit: 'yuan' } as const
  }
  const exact = entered === 'percent' ? amount.div(100) : amount
  return { kind: 'constant', type: 'number', value: exact.toFixed(), unit } as const
}
