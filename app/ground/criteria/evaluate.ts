import type { Day } from '~/shared/days'
import {
  factsOf,
  type Comparison,
  type Criterion,
  type CriteriaSet,
  type Expression,
  type Track,
} from './expression'
import {
  FACTS,
  readFact,
  type Catalogue,
  type FactCode,
  type Facts,
  type FactValue,
  type Reading,
} from './facts'
import { compareReadings, countReading, gapBetween, readOperand, type Gap } from './operands'

export type Verdict = 'met' | 'unmet' | 'unknown'

/** Why an expression came out as it did; `not` is worked into the parts, so every leaf says what is wanted. */
export type Finding =
  | ComparisonFinding
  | { op: 'in' | 'not_in'; verdict: Verdict; fact: FactCode; values: string[]; reading: Reading }
  | { op: 'exists' | 'not_exists'; verdict: Verdict; fact: FactCode; reading: Reading }
  | { op: 'and' | 'or'; verdict: Verdict; parts: Finding[] }
export type ComparisonFinding = {
  op: Comparison
  verdict: Verdict
  expression: Extract<Expression, { left: unknown }>
  left: Reading
  right: Reading
  /** For a ratio of two facts: both readings, so that people see the division. */
  ratio: { of: Reading; to: Reading } | null
  gap: Gap | null
  /**
   * The facts that were not given; none when what was given cannot be reckoned with, as a share of nobody.
   * Findings frozen before this was kept have none of it.
   */
  missing?: FactCode[]
}
export type LeafFinding = Exclude<Finding, { parts: Finding[] }>

export type CriterionResult = {
  code: string
  severity: Criterion['severity']
  verdict: Verdict
  points: number
  values: { fact: FactCode; value: FactValue | undefined }[]
  /** Facts still to be given before a verdict is possible. */
  missing: FactCode[]
  finding: Finding
}
export type Conclusion = 'eligible' | 'ineligible' | 'incomplete'
export type SetResult = {
  conclusion: Conclusion
  bonusPoints: number
  /** What the bonus could still come to when every unknown turned out well. */
  bonusPossible: number
  results: CriterionResult[]
}

/** Every criterion of a track against what a firm has said, all at once: one unmet must settles it, an unknown one leaves it open. */
export function evaluateSet(
  set: Pick<CriteriaSet, 'criteria'>,
  facts: Facts,
  onDate: Day,
  track: Track,
): SetResult {
  const results = set.criteria
    .filter((criterion) => criterion.track === 'both' || criterion.track === track)
    .map((criterion) => evaluateCriterion(criterion, facts, onDate))
  const musts = results.filter(({ severity }) => severity === 'must')
  const bonuses = results.filter(({ severity }) => severity === 'bonus')
  const points = (among: CriterionResult[]) => among.reduce((sum, one) => sum + one.points, 0)
  return {
    conclusion: CONCLUSION[every(musts.map(({ verdict }) => verdict))],
    bonusPoints: points(bonuses.filter(({ verdict }) => verdict === 'met')),
    bonusPossible: points(bonuses.filter(({ verdict }) => verdict !== 'unmet')),
    results,
  }
}

const CONCLUSION = { met: 'eligible', unmet: 'ineligible', unknown: 'incomplete' } as const

/** One criterion: its verdict, the values it was judged on, and what is still to be said. */
export function evaluateCriterion(criterion: Criterion, facts: Facts, onDate: Day): CriterionResult {
  const finding = evaluate(criterion.expression, facts, onDate)
  const used = factsOf(criterion.expression)
  return {
    code: criterion.code,
    severity: criterion.severity,
    verdict: finding.verdict,
    points: criterion.points ?? 0,
    values: used.map((fact) => ({ fact, value: Object.hasOwn(facts, fact) ? facts[fact] : undefined })),
    missing: finding.verdict === 'unknown' ? notGiven(used, facts) : [],
    finding,
  }
}

function notGiven(used: readonly FactCode[], facts: Facts, among?: Catalogue): FactCode[] {
  return used.filter((one) => readFact(facts, one, among).kind === 'unknown')
}

/** An expression judged in three values (Kleene): what is not known never counts as met. */
export function evaluate(
  expression: Expression,
  facts: Facts,
  onDate: Day,
  wanted = true,
  among: Catalogue = FACTS,
): Finding {
  switch (expression.op) {
    case 'not':
      return evaluate(expression.of, facts, onDate, !wanted, among)
    case 'and':
    case 'or':
      return joined(expression, facts, onDate, wanted, among)
    case 'in':
      return membership(expression, facts, wanted, among)
    case 'exists':
      return existence(expression.fact, facts, wanted, among)
    default:
      return comparison(expression, facts, onDate, wanted, among)
  }
}

/** The leaves that keep a finding from being met; under an `or`, any one of them would do. */
export function blocking(finding: Finding): LeafFinding[] {
  if (finding.verdict === 'met') return []
  return 'parts' in finding ? finding.parts.flatMap(blocking) : [finding]
}

const OPPOSITE: Record<Comparison, Comparison> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'ge',
  ge: 'lt',
  gt: 'le',
  le: 'gt',
}

function joined(
  { op, of }: Extract<Expression, { op: 'and' | 'or' }>,
  facts: Facts,
  onDate: Day,
  wanted: boolean,
  among: Catalogue,
): Finding {
  const parts = of.map((part) => evaluate(part, facts, onDate, wanted, among))
  const verdicts = parts.map(({ verdict }) => verdict)
  const all = (op === 'and') === wanted
  return { op: all ? 'and' : 'or', verdict: all ? every(verdicts) : some(verdicts), parts }
}

function membership(
  { fact, values }: Extract<Expression, { op: 'in' }>,
  facts: Facts,
  wanted: boolean,
  among: Catalogue,
): Finding {
  const reading = readFact(facts, fact, among)
  const isIn = reading.kind === 'word' ? values.includes(reading.text) : null
  return { op: wanted ? 'in' : 'not_in', verdict: verdictOf(isIn, wanted), fact, values, reading }
}

/** A fact that was given exists; one declared as none (null) does not; one not yet asked is unknown. */
function existence(fact: FactCode, facts: Facts, wanted: boolean, among: Catalogue): Finding {
  const reading = readFact(facts, fact, among)
  const declaredNone = Object.hasOwn(facts, fact) && facts[fact] === null
  const exists = reading.kind !== 'unknown' ? true : declaredNone ? false : null
  return { op: wanted ? 'exists' : 'not_exists', verdict: verdictOf(exists, wanted), fact, reading }
}

function comparison(
  expression: Extract<Expression, { left: unknown }>,
  facts: Facts,
  onDate: Day,
  wanted: boolean,
  among: Catalogue,
): Finding {
  const op = wanted ? expression.op : OPPOSITE[expression.op]
  const read = (operand: typeof expression.left) =>
    operand.kind === 'count'
      ? countReading(operand.of.map((part) => evaluate(part, facts, onDate, true, among).verdict))
      : readOperand(operand, facts, onDate, read, among)
  const left = read(expression.left)
  const right = read(expression.right)
  const ratio =
    expression.left.kind === 'ratio' ? { of: read(expression.left.of), to: read(expression.left.to) } : null
  const verdict = verdictOf(compareReadings(op, left, right), true)
  return {
    op,
    verdict,
    expression,
    left,
    right,
    ratio,
    gap: verdict === 'unmet' ? gapBetween(op, left, right, ratio) : null,
    missing: verdict === 'unknown' ? notGiven(factsOf(expression), facts, among) : [],
  }
}

function verdictOf(truth: boolean | null, wanted: boolean): Verdict {
  if (truth === null) return 'unknown'
  return truth === wanted ? 'met' : 'unmet'
}

function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('unmet')) return 'unmet'
  return verdicts.includes('unknown') ? 'unknown' : 'met'
}

function some(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met'
  return verdicts.includes('unknown') ? 'unknown' : 'unmet'
}
