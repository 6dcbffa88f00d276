import { Decimal } from 'decimal.js'

/** Figures in yuan; typed in 万元. */
export const MONEY = ['output', 'tax', 'invested', 'revenue', 'fund'] as const
/** Areas: land in 亩, floor in ㎡. */
export const AREAS_TYPED = ['muUsed', 'landReservedMu', 'factorySqm'] as const
export const COUNTS = [
  'jobs',
  'aboveScale',
  'innovationPlatforms',
  'openPlatforms',
  'financePlatforms',
  'projects100',
  'projects500',
] as const
export const ALL_FIGURES = [...MONEY, ...AREAS_TYPED, ...COUNTS] as const
export type FigureName = (typeof ALL_FIGURES)[number]
/** Decimal texts; null is not known, which is not zero. */
export type Figures = Record<FigureName, string | null>

/** The six elements (六大要素): land taken in, factory floor, and the platforms and the fund. */
export const SIX_ELEMENTS = [
  'landReservedMu',
  'factorySqm',
  'innovationPlatforms',
  'openPlatforms',
  'financePlatforms',
  'fund',
] as const satisfies readonly FigureName[]

/** What a year's quota is set for. */
export const QUOTAS = [
  'landReservedMu',
  'factorySqm',
  'projects100',
  'projects500',
] as const satisfies readonly FigureName[]
export type QuotaName = (typeof QUOTAS)[number]

/** A figure that is so many whole times the one of the year before, or that part of it. */
export type UnitSlip = { name: FigureName; way: 'up' | 'down'; times: number }

/** Figures so many times above or below those before that a unit was probably mistaken; those of a year are asked of a year. */
export function unitSlips(typed: Figures, before: Figures | null, times: number): UnitSlip[] {
  if (before === null) return []
  return [...MONEY, ...AREAS_TYPED].flatMap((name) => {
    const [now, then] = [typed[name], before[name]]
    if (now === null || then === null) return []
    const [one, other] = [new Decimal(now), new Decimal(then)]
    if (one.lte(0) || other.lte(0)) return []
    const way = one.gte(other) ? 'up' : 'down'
    const ratio = way === 'up' ? one.div(other) : other.div(one)
    return ratio.gte(times) ? [{ name, way, times: Number(ratio.toFixed(0)) } as const] : []
  })
}

/** Slips as a refusal carries them, and back: "tax up 10000, muUsed down 1500". */
export function slipsInText(slips: readonly UnitSlip[]): string {
  return slips.map(({ name, way, times }) => `${name} ${way} ${times}`).join(', ')
}
export function slipsFromText(text: string): UnitSlip[] {
  return text.split(', ').flatMap((part) => {
    const [said, way, times] = part.split(' ')
    const name = ALL_FIGURES.find((one) => one === said)
    return name && (way === 'up' || way === 'down') ? [{ name, way, times: Number(times) }] : []
  })
}

/** Growth in percent to 0.1, as text; null on a base that is missing, zero or negative. */
export function growth(now: string | null, before: string | null): string | null {
  if (now === null || before === null || new Decimal(before).lte(0)) return null
  return new Decimal(now).div(before).minus(1).times(100).toFixed(1)
}

/**
 * Growth of revenue over three years, from the revenue of four whole years, the newest first: the compound mean of a year,
 * (newest ÷ three years before)^⅓ − 1, and the lowest of the three years ("近三年增速均保持在 ×% 以上" asks for that one).
 * Percent to 0.1, as text; null where a year is missing, or the base of one is zero or negative.
 */
export function growthOfThreeYears(
  revenues: readonly (string | null)[],
): { mean: string; lowest: string } | null {
  const [newest, , , base] = revenues
  const yearly = [0, 1, 2].map((index) => growth(revenues[index] ?? null, revenues[index + 1] ?? null))
  const known = yearly.filter((one) => one !== null)
  if (!newest || !base || known.length < 3 || new Decimal(newest).lt(0)) return null
  const mean = new Decimal(newest).div(base).cbrt().minus(1).times(100).toFixed(1)
  return { mean, lowest: Decimal.min(...known).toFixed(1) }
}

type Period = { quarter: number; figures: Figures }

/** What came of a quota in a year: the whole year where it is confirmed, else its quarters so far; null without either. */
export function actualOf(name: QuotaName, periods: readonly Period[]): string | null {
  const year = periods.find(({ quarter }) => quarter === 0)?.figures[name]
  if (year !== undefined && year !== null) return year
  const quarters = periods.flatMap(({ quarter, figures }) => (quarter > 0 ? (figures[name] ?? []) : []))
  if (quarters.length === 0) return null
  return quarters.reduce((sum, one) => sum.plus(one), new Decimal(0)).toString()
}

/** Whether a quota is met: not less than what was asked. */
export function isMet(actual: string | null, quota: string): boolean {
  return actual !== null && new Decimal(actual).gte(quota)
}
