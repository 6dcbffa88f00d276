import { Decimal } from 'decimal.js'
import type { AssessmentIndicator } from '~/ground/settings/assessment'
import { separated } from '~/shared/money'
import type { Locale } from '~/shared/words'
import type { AssessmentLine } from './lines'
import { wouldBring } from './score'
import { sourceOf } from './sources'
import type { AssessmentWords } from './words'

const number = (value: string | number) => separated(new Decimal(value).toString())

/** A value with its unit; a dash where it is not known. */
export function valueSaid(
  w: AssessmentWords,
  { from, value }: Pick<AssessmentLine, 'from' | 'value'>,
): string {
  return value === null ? '—' : withUnit(w, from, value)
}

function withUnit(w: AssessmentWords, from: string, value: string | number): string {
  const { unit } = sourceOf(from)
  const of = w.units[unit]
  return unit === 'percent' ? `${number(value)}%` : [number(value), of].filter(Boolean).join(' ')
}

/** By which rule a value becomes points. */
export function ruleSaid(
  w: AssessmentWords,
  { from, points, rule }: AssessmentIndicator,
  locale: Locale,
): string {
  const { kind, steps } = rule
  if (kind === 'full') return w.scored.full(withUnit(w, from, steps[0]?.at ?? 0), number(points))
  const said = steps.map(({ at, percent }) =>
    kind === 'steps' ? w.scored.step(withUnit(w, from, at), percent) : w.scored.rank(number(at), percent),
  )
  return w.scored[kind](said.join(locale === 'zh' ? '；' : '; '))
}

/** How far a value stood from the plan, where it is one of the plan's. */
export function stoodSaid(w: AssessmentWords, { stood }: Pick<AssessmentLine, 'stood'>): string {
  return stood === null ? '' : w.stood(number(stood.value), number(stood.due))
}

/** What was lost and what would bring the next points; empty where nothing was lost. */
export function lostSaid(w: AssessmentWords, line: AssessmentLine): string[] {
  const lost = new Decimal(line.points).minus(line.earned)
  if (lost.lte(0)) return []
  const next = wouldBring(line, line.value)
  const said = [w.lostPoints(lost.toFixed(2))]
  if (next === null) return said
  if (line.value === null) return [...said, w.bringEntered(next.gains)]
  if (line.rule.kind === 'ranks') return [...said, w.bringRank(number(next.to), next.gains)]
  const more =
    sourceOf(line.from).unit === 'percent'
      ? `${number(next.more)} ${w.pointsOfPercent}`
      : withUnit(w, line.from, next.more)
  return [...said, w.bring(more, next.gains)]
}
