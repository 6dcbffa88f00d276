import { Decimal } from 'decimal.js'
import { aboveScale, type ScaleLine } from '~/ground/national-rules/above-scale'
import type { Day } from '~/shared/days'
import { addYuan } from '~/shared/money'
import { fourUntil, lastDayOf, quarterBefore, type Quarter } from './quarter'
import type { SignalKind } from './vocabulary'

export const FIGURES = ['output', 'tax', 'jobs'] as const
export type FigureName = (typeof FIGURES)[number]
/** What a firm says of a quarter: output as operating revenue and tax in yuan, jobs as persons at its end. */
export type QuarterFigures = { output: string; tax: string; jobs: number }
export type Answered = QuarterFigures & { quarter: Quarter }

export type Slip = { name: FigureName; way: 'up' | 'down'; times: number }

/** Figures so many times those of the quarter before, or that part of them: a unit or a digit was probably mistaken. */
export function slips(typed: QuarterFigures, before: QuarterFigures | null, times: number): Slip[] {
  if (before === null) return []
  return FIGURES.flatMap((name) => {
    const [one, other] = [new Decimal(typed[name]), new Decimal(before[name])]
    if (one.lte(0) || other.lte(0)) return []
    const way = one.gte(other) ? 'up' : 'down'
    const ratio = way === 'up' ? one.div(other) : other.div(one)
    return ratio.gte(times) ? [{ name, way, times: Number(ratio.toFixed(0)) } as const] : []
  })
}

/** Slips as a refusal carries them, and back: "output up 10, jobs down 12". */
export const slipsInText = (found: readonly Slip[]) =>
  found.map(({ name, way, times }) => `${name} ${way} ${times}`).join(', ')
export function slipsFromText(text: string): Slip[] {
  return text.split(', ').flatMap((part) => {
    const [said, way, times] = part.split(' ')
    const name = FIGURES.find((one) => one === said)
    return name && (way === 'up' || way === 'down') ? [{ name, way, times: Number(times) }] : []
  })
}

/** What is known of four quarters: their output in yuan, and how many of them were answered; missing is not zero. */
export function lastFour(answers: readonly Answered[], quarter: Quarter): { output: string; known: number } {
  const within = fourUntil(quarter)
  const known = answers.filter((one) => within.includes(one.quarter))
  return { output: addYuan('0', ...known.map(({ output }) => output)), known: known.length }
}

export type ScaleStanding = {
  line: ScaleLine | null
  /** The line in yuan; null where the industry has none that money reaches. */
  threshold: string | null
  state: 'above' | 'near' | 'below' | 'none'
}

/** Where the output of four quarters stands to the line of an industry (四上): the line itself is above. */
export function scaleOf(industryCode: string, output: string, day: Day, nearPercent: number): ScaleStanding {
  const said = aboveScale(industryCode, { revenue: output }, day)
  if (!said.ok) return { line: null, threshold: null, state: 'none' }
  const { line, threshold, above } = said.value
  if (threshold === null) return { line, threshold, state: 'none' }
  const near = new Decimal(output).times(100).gte(new Decimal(threshold).times(nearPercent))
  return { line, threshold, state: above ? 'above' : near ? 'near' : 'below' }
}

/** By how much a quarter lies below the same one of the year before, in percent; null on a base that is missing or zero. */
export function dropOf(now: string, yearBefore: string | undefined): Decimal | null {
  if (yearBefore === undefined || new Decimal(yearBefore).lte(0)) return null
  return new Decimal(1).minus(new Decimal(now).div(yearBefore)).times(100)
}

export type Signal = { kind: SignalKind; amount: string; against: string }

/** What a quarter makes known: that the line was crossed since the quarter before, or came near, or that output fell. */
export function signalsOf(
  industryCode: string,
  answers: readonly Answered[],
  quarter: Quarter,
  rules: { nearPercent: number; dropPercent: number },
): Signal[] {
  const here = answers.find((one) => one.quarter === quarter)
  if (!here) return []
  const before = quarterBefore(quarter)
  const output = lastFour(answers, quarter).output
  const stood = scaleOf(industryCode, lastFour(answers, before).output, lastDayOf(before), rules.nearPercent)
  const stands = scaleOf(industryCode, output, lastDayOf(quarter), rules.nearPercent)
  const rose = stands.state !== stood.state && stood.state !== 'above'
  const kind: SignalKind | null = !rose
    ? null
    : stands.state === 'above'
      ? 'crossed'
      : stands.state === 'near'
        ? 'near'
        : null
  const then = answers.find((one) => one.quarter === quarterBefore(quarter, 4))?.output
  const drop = dropOf(here.output, then)
  const found: Signal[] = []
  if (kind && stands.threshold) found.push({ kind, amount: output, against: stands.threshold })
  if (then !== undefined && drop?.gte(rules.dropPercent))
    found.push({ kind: 'dropped', amount: here.output, against: then })
  return found
}

/** Growth on the year in percent to 0.1; null on a base that is missing, zero or negative (§10.6). */
export function growthOf(now: string | null, before: string | null): string | null {
  if (now === null || before === null || new Decimal(before).lte(0)) return null
  return new Decimal(now).div(before).minus(1).times(100).toFixed(1)
}
