import { Decimal } from 'decimal.js'
import type { Expression, Operand } from './expression'
import { FACTS, type Catalogue, type FactCode } from './facts'
import {
  DEEPEST,
  EMPTY_CONDITION,
  EMPTY_GROUP,
  measuredBy,
  WIDEST,
  type Condition,
  type Group,
  type Measured,
  type RuleNode,
} from './rule-form'
import { expressionOf } from './rule-form-build'

/** An expression as the form shows it; null for one that the form cannot hold, which stays as it is. */
export function formOfExpression(expression: Expression, among: Catalogue = FACTS): Group | null {
  const node = nodeOf(expression, among)
  if (!node) return null
  const root: Group = node.kind === 'group' ? node : { ...EMPTY_GROUP, parts: [node] }
  if (depthOf(root) > DEEPEST) return null
  const back = expressionOf(root, among)
  return back.ok && sameExpression(back.expression, expression) ? root : null
}

/** Whether two expressions say the same, whatever the order in which their parts were written down. */
export function sameExpression(one: Expression, other: Expression): boolean {
  return canonical(one) === canonical(other)
}

function canonical(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === 'values' && Array.isArray(value)) return value.map(String).sort()
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function nodeOf(expression: Expression, among: Catalogue): RuleNode | null {
  switch (expression.op) {
    case 'and':
    case 'or':
      return groupOf(expression.op, expression.of, '1', among)
    case 'not':
      return negated(expression.of, among)
    case 'in':
      return { ...EMPTY_CONDITION, fact: expression.fact, operator: 'in', choices: expression.values }
    case 'exists':
      return { ...EMPTY_CONDITION, fact: expression.fact, operator: 'exists' }
    default:
      return expression.left.kind === 'count' ? countOf(expression, among) : comparisonOf(expression, among)
  }
}

function groupOf(
  join: Group['join'],
  of: readonly Expression[],
  least: string,
  among: Catalogue,
): Group | null {
  const parts = of.map((part) => nodeOf(part, among))
  if (of.length === 0 || of.length > WIDEST || parts.includes(null)) return null
  return { kind: 'group', join, least, not: false, parts: parts.filter((part) => part !== null) }
}

function negated(inner: Expression, among: Catalogue): RuleNode | null {
  const node = nodeOf(inner, among)
  if (node?.kind === 'group' && !node.not) return { ...node, not: true }
  if (node?.kind === 'group') return { ...EMPTY_GROUP, not: true, parts: [node] }
  if (node?.operator === 'in') return { ...node, operator: 'not_in' }
  if (node?.operator === 'exists') return { ...node, operator: 'not_exists' }
  return node ? { ...EMPTY_GROUP, not: true, parts: [node] } : null
}

type Compared = Extract<Expression, { left: unknown }>

function countOf({ op, left, right }: Compared, among: Catalogue): Group | null {
  if (left.kind !== 'count' || op !== 'ge' || right.kind !== 'constant' || right.unit !== 'item') return null
  return /^[1-9]\d?$/.test(String(right.value)) ? groupOf('count', left.of, String(right.value), among) : null
}

function comparisonOf({ op, left, right }: Compared, among: Catalogue): Condition | null {
  const line = lineOf(left)
  if (!line || right.kind !== 'constant') return null
  const measured = measuredBy(line, among)
  if (!measured) return null
  if (measured.type === 'boolean') {
    return op === 'eq' && typeof right.value === 'boolean'
      ? { ...line, operator: right.value ? 'yes' : 'no' }
      : null
  }
  if (measured.entered === 'choices' || measured.entered === 'none' || typeof right.value !== 'string')
    return null
  return { ...line, operator: op, value: enteredValue(right.value, measured.entered) }
}

function lineOf(left: Operand): Condition | null {
  switch (left.kind) {
    case 'fact':
      return { ...EMPTY_CONDITION, fact: left.code }
    case 'months_between':
      return { ...EMPTY_CONDITION, measure: 'months', fact: left.from, second: left.to }
    case 'ratio':
      return pair('ratio', plain(left.of), plain(left.to))
    case 'sum':
      return sumLine(left.of)
    default:
      return null
  }
}

function sumLine([one, other, ...more]: readonly Operand[]): Condition | null {
  return one && other && more.length === 0 ? pair('sum', plain(one), plain(other)) : null
}

function plain(operand: Operand): FactCode | null {
  return operand.kind === 'fact' ? operand.code : null
}

function pair(measure: 'ratio' | 'sum', fact: FactCode | null, second: FactCode | null): Condition | null {
  return fact && second ? { ...EMPTY_CONDITION, measure, fact, second } : null
}

function enteredValue(value: string, entered: Measured['entered']): string {
  if (!/^-?\d{1,16}(\.\d{1,8})?$/.test(value)) return value
  if (entered === 'money') return new Decimal(value).div(10_000).toFixed()
  return entered === 'percent' ? new Decimal(value).times(100).toFixed() : value
}

function depthOf(node: RuleNode): number {
  return node.kind === 'condition' ? 0 : 1 + Math.max(0, ...node.parts.map(depthOf))
}
