import type { Day } from '~/shared/days'
import type { FactCode, Unit } from './facts'

export const COMPARISONS = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const
export type Comparison = (typeof COMPARISONS)[number]

export type ConstantType = 'number' | 'money' | 'date' | 'choice' | 'boolean'
export type Operand =
  | { kind: 'fact'; code: FactCode }
  | { kind: 'constant'; type: ConstantType; value: string | boolean; unit: Unit }
  | { kind: 'sum'; of: Operand[] }
  | { kind: 'ratio'; of: Operand; to: Operand }
  | { kind: 'months_between'; from: FactCode; to: FactCode | 'on_date' }
  | { kind: 'count'; of: Expression[] }

export type Expression =
  | { op: Comparison; left: Operand; right: Operand }
  | { op: 'in'; fact: FactCode; values: string[] }
  | { op: 'exists'; fact: FactCode }
  | { op: 'and' | 'or'; of: Expression[] }
  | { op: 'not'; of: Expression }

export type Track = 'A' | 'B'
export type Severity = 'must' | 'bonus'
export type Criterion = {
  code: string
  track: Track | 'both'
  severity: Severity
  points?: number
  zh: string
  en: string
  clauseZh: string
  clauseEn: string
  papers?: string[]
  expression: Expression
}

export type CriteriaSet = {
  code: string
  purpose: 'admission' | 'graduation'
  zh: string
  en: string
  effectiveFrom: Day
  effectiveTo: Day | null
  criteria: Criterion[]
}

export const fact = (code: FactCode): Operand => ({ kind: 'fact', code })
export const number = (value: string, unit: Unit): Operand => ({
  kind: 'constant',
  type: 'number',
  value,
  unit,
})
export const yuan = (value: string): Operand => ({ kind: 'constant', type: 'money', value, unit: 'yuan' })

/** A yes-or-no fact that must be yes. */
export const holds = (code: FactCode): Expression => ({
  op: 'eq',
  left: fact(code),
  right: { kind: 'constant', type: 'boolean', value: true, unit: 'none' },
})

/** The facts an expression reads, each once, in the order in which people meet them. */
export function factsOf(expression: Expression): FactCode[] {
  const found = new Set<FactCode>()
  collect(expression, found)
  return [...found]
}

function collect(expression: Expression, into: Set<FactCode>): void {
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.of.forEach((part) => collect(part, into))
    case 'not':
      return collect(expression.of, into)
    case 'in':
    case 'exists':
      return void into.add(expression.fact)
    default:
      collectOperand(expression.left, into)
      collectOperand(expression.right, into)
  }
}

function collectOperand(operand: Operand, into: Set<FactCode>): void {
  switch (operand.kind) {
    case 'fact':
      return void into.add(operand.code)
    case 'constant':
      return
    case 'sum':
      return operand.of.forEach((part) => collectOperand(part, into))
    case 'count':
      return operand.of.forEach((part) => collect(part, into))
    case 'ratio':
      collectOperand(operand.of, into)
      return collectOperand(operand.to, into)
    case 'months_between':
      into.add(operand.from)
      if (operand.to !== 'on_date') into.add(operand.to)
  }
}
