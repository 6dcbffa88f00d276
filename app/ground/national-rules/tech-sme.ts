import { Decimal } from 'decimal.js'
import { writtenNumber } from '~/shared/written-number'
import type { Day } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { bandReached, rulesOn, type Rules } from '~/shared/rule-table'
import { TECH_SME_RULES } from './tech-sme.rules'

/** Ways to be confirmed without the sixty points (国科发政〔2017〕115号 第八条). */
export const TECH_SME_SHORTCUTS = [
  'hnte_certificate',
  'national_award',
  'provincial_rd_institution',
  'leading_standard_setter',
] as const
export type TechSmeShortcut = (typeof TECH_SME_SHORTCUTS)[number]

/** A year of a firm: counts of people and of intellectual property, money in yuan as decimal texts. */
export type TechSmeFigures = {
  residentInChina: boolean
  staff: number
  researchers: number
  revenue: string
  assets: string
  rdSpend: string
  costs: string
  class1Ip: number
  class2Ip: number
  restrictedProduct: boolean
  seriousBreach: boolean
  shortcuts: readonly TechSmeShortcut[]
}

export type TechSmeObstacle =
  | 'not_resident'
  | 'too_many_staff'
  | 'too_much_revenue'
  | 'too_many_assets'
  | 'restricted_product'
  | 'serious_breach'
  | 'no_researchers_score'
  | 'score_too_low'

export type TechSmeScore = { researchers: Decimal; rdSpend: Decimal; achievements: Decimal; total: Decimal }
export type TechSmeResult = {
  passes: boolean
  passedBy: 'score' | 'shortcut' | null
  passesByScore: boolean
  score: TechSmeScore
  obstacles: TechSmeObstacle[]
}

/** Whether a firm is a tech SME: entry conditions, then sixty points with researchers not at zero, or a shortcut. */
export function techSme(figures: TechSmeFigures, onDay: Day): Outcome<TechSmeResult, 'no_rule_in_force'> {
  const rules = rulesOn(TECH_SME_RULES, onDay)
  if (!rules) return refuse('no_rule_in_force', { day: onDay })
  const score = scoreOf(rules, figures)
  const entry = entryObstacles(rules, figures)
  const scoring: TechSmeObstacle[] = []
  if (score.researchers.isZero()) scoring.push('no_researchers_score')
  if (score.total.lt(rules.figure('score_at_least'))) scoring.push('score_too_low')
  const passesByScore = entry.length === 0 && scoring.length === 0
  const shortcut = entry.length === 0 && figures.shortcuts.length > 0
  return ok({
    passes: passesByScore || shortcut,
    passedBy: passesByScore ? 'score' : shortcut ? 'shortcut' : null,
    passesByScore,
    score,
    obstacles: [...entry, ...scoring],
  })
}

/** 20 for researchers, 50 for R&D spend (the better of two ratios), 30 for intellectual property. */
function scoreOf(rules: Rules, figures: TechSmeFigures): TechSmeScore {
  const points = (code: string, value: Decimal) =>
    bandReached(rules.bands(code), value)?.gives ?? new Decimal(0)
  const researchers = points('researcher_share', percentOf(figures.researchers, figures.staff))
  const rdSpend = Decimal.max(
    points('rd_to_revenue', percentOf(figures.rdSpend, figures.revenue)),
    points('rd_to_cost', percentOf(figures.rdSpend, figures.costs)),
  )
  const achievements = Decimal.max(
    points('class1_ip', new Decimal(figures.class1Ip)),
    points('class2_ip', new Decimal(figures.class2Ip)),
  )
  return { researchers, rdSpend, achievements, total: researchers.plus(rdSpend).plus(achievements) }
}

function entryObstacles(rules: Rules, figures: TechSmeFigures): TechSmeObstacle[] {
  const above = (yuan: string, code: string) => new Decimal(yuan).gt(wanToYuan(rules.figure(code).toFixed()))
  const tests: [TechSmeObstacle, boolean][] = [
    ['not_resident', !figures.residentInChina],
    ['too_many_staff', rules.figure('staff_at_most').lt(figures.staff)],
    ['too_much_revenue', above(figures.revenue, 'revenue_at_most')],
    ['too_many_assets', above(figures.assets, 'assets_at_most')],
    ['restricted_product', figures.restrictedProduct],
    ['serious_breach', figures.seriousBreach],
  ]
  return tests.flatMap(([obstacle, found]) => (found ? [obstacle] : []))
}

/** A share in per cent; nothing to divide by gives nothing, so that no revenue never scores by itself. */
function percentOf(part: string | number, whole: string | number): Decimal {
  const divisor = new Decimal(whole)
  return divisor.gt(0) ? new Decimal(part).times(100).div(divisor) : new Decimal(0)
}

/** A registration number of a tech SME: 18 characters, the eleventh 0 or A by whether it was founded in that year. */
export function techSmeNumber(
  typed: string,
): Outcome<{ number: string; year: number; foundedThatYear: boolean }, 'wrong_form'> {
  const number = writtenNumber(typed)
  if (!/^20\d{8}[0A]\d{7}$/.test(number)) return refuse('wrong_form')
  return ok({ number, year: Number(number.slice(0, 4)), foundedThatYear: number[10] === 'A' })
}

/** The last day of a number: the end of March of the year after its own, by when the firm has renewed its data. */
export function techSmeLastDay(year: number): Day {
  return `${year + 1}-03-31`
}
