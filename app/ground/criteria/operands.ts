import { Decimal } from 'decimal.js'
import { addMonths, daysBetween, monthsBetween, type Day } from '~/shared/days'
import type { Comparison, Operand } from './expression'
import {
  exactly,
  readFact,
  readValue,
  UNKNOWN,
  type Catalogue,
  type Facts,
  type Reading,
  type Unit,
} from './facts'

/** Wide enough that no ratio of amounts we keep is rounded onto a threshold. */
const Exact = Decimal.clone({ precision: 60 })

type Amount = Extract<Reading, { kind: 'amount' }>
type Read = (operand: Operand) => Reading

/** How far a figure is from what is asked: `strict` when reaching the bound is not enough. */
export type Gap = {
  need: Decimal
  have: Decimal
  short: Decimal
  direction: 'more' | 'less'
  strict: boolean
  unit: Unit
  /** For a ratio of whole things: how many above the line would do, the line below it being as it is. */
  enoughAt: { count: Decimal; share: Decimal; unit: Unit } | null
}

/** The reading of an operand other than a count. */
export function readOperand(
  operand: Exclude<Operand, { kind: 'count' }>,
  facts: Facts,
  onDate: Day,
  read: Read,
  among?: Catalogue,
): Reading {
  switch (operand.kind) {
    case 'fact':
      return readFact(facts, operand.code, among)
    case 'constant':
      return readValue(operand.value, operand.type, operand.unit)
    case 'sum':
      return operand.of.length === 0 ? UNKNOWN : operand.of.map(read).reduce(plus)
    case 'ratio':
      return ratioOf(read(operand.of), read(operand.to))
    case 'months_between':
      return monthsReading(
        readFact(facts, operand.from, among),
        operand.to === 'on_date' ? readValue(onDate, 'date', 'none') : readFact(facts, operand.to, among),
      )
  }
}

/** How many of several conditions hold: between those surely met and those not surely unmet. */
export function countReading(verdicts: readonly ('met' | 'unmet' | 'unknown')[]): Reading {
  const surely = verdicts.filter((one) => one === 'met').length
  const possibly = verdicts.filter((one) => one !== 'unmet').length
  return { kind: 'amount', low: new Exact(surely), high: new Exact(possibly), unit: 'item' }
}

/** A comparison as true, false, or null while it cannot be told. */
export function compareReadings(op: Comparison, left: Reading, right: Reading): boolean | null {
  if (left.kind === 'amount' && right.kind === 'amount') return compareAmounts(op, left, right)
  if (left.kind === 'day' && right.kind === 'day')
    return ordered(op, left.day < right.day, left.day === right.day)
  const same = sameness(left, right)
  if (same === null || (op !== 'eq' && op !== 'ne')) return null
  return same === (op === 'eq')
}

/** What would turn an unmet comparison of exact amounts. */
export function gapBetween(
  op: Comparison,
  left: Reading,
  right: Reading,
  ratio: { of: Reading; to: Reading } | null,
): Gap | null {
  if (left.kind !== 'amount' || right.kind !== 'amount' || op === 'ne') return null
  const have = op === 'le' || op === 'lt' ? left.low : left.high
  const need = right.high
  const direction = have.gt(need) || op === 'lt' || op === 'le' ? 'less' : 'more'
  const strict = op === 'gt' || op === 'lt'
  const enoughAt = direction === 'more' ? numeratorEnough(need, strict, ratio) : null
  return { need, have, short: need.minus(have).abs(), direction, strict, unit: left.unit, enoughAt }
}

const WHOLE_UNITS: readonly Unit[] = ['person', 'item', 'desk']

function numeratorEnough(
  need: Decimal,
  strict: boolean,
  ratio: { of: Reading; to: Reading } | null,
): Gap['enoughAt'] {
  if (ratio?.of.kind !== 'amount' || ratio.to.kind !== 'amount' || !WHOLE_UNITS.includes(ratio.of.unit))
    return null
  const bound = new Exact(need).times(ratio.to.low)
  const count = strict ? bound.floor().plus(1) : bound.ceil()
  return { count, share: new Exact(count).div(ratio.to.low), unit: ratio.of.unit }
}

function plus(left: Reading, right: Reading): Reading {
  if (left.kind !== 'amount' || right.kind !== 'amount') return UNKNOWN
  return { kind: 'amount', low: left.low.plus(right.low), high: left.high.plus(right.high), unit: left.unit }
}

function ratioOf(of: Reading, to: Reading): Reading {
  if (of.kind !== 'amount' || to.kind !== 'amount') return UNKNOWN
  if (!of.low.eq(of.high) || !to.low.eq(to.high) || !to.low.gt(0)) return UNKNOWN
  return exactly(new Exact(of.low).div(to.low), 'share')
}

/** Months between two days, the part of a month begun counted in its days, so that one day over is over. */
function monthsReading(from: Reading, to: Reading): Reading {
  if (from.kind !== 'day' || to.kind !== 'day' || from.day > to.day) return UNKNOWN
  const months = monthsBetween(from.day, to.day)
  const full = addMonths(from.day, months)
  const days = daysBetween(full, to.day)
  const part = new Exact(days).div(daysBetween(full, addMonths(from.day, months + 1)))
  const amount = part.plus(months)
  return { kind: 'amount', low: amount, high: amount, unit: 'month', calendar: { months, days } }
}

function compareAmounts(op: Comparison, left: Amount, right: Amount): boolean | null {
  const below = left.high.lt(right.low)
  const above = left.low.gt(right.high)
  if (op === 'gt' || op === 'le') return told(above, left.high.lte(right.low), op === 'gt')
  if (op === 'lt' || op === 'ge') return told(below, left.low.gte(right.high), op === 'lt')
  const equal = left.low.eq(left.high) && right.low.eq(right.high) && left.low.eq(right.low)
  return told(equal, below || above, op === 'eq')
}

function told(surely: boolean, surelyNot: boolean, wanted: boolean): boolean | null {
  if (surely) return wanted
  return surelyNot ? !wanted : null
}

function ordered(op: Comparison, less: boolean, equal: boolean): boolean {
  const truth = { eq: equal, ne: !equal, lt: less, le: less || equal, gt: !less && !equal, ge: !less }
  return truth[op]
}

function sameness(left: Reading, right: Reading): boolean | null {
  if (left.kind === 'word' && right.kind === 'word') return left.text === right.text
  if (left.kind === 'flag' && right.kind === 'flag') return left.value === right.value
  return null
}
