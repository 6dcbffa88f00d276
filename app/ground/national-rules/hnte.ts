import { Decimal } from 'decimal.js'
import { daysBetween, lastDayAfter, type Day } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { bandReached, rulesOn, type Rules } from '~/shared/rule-table'
import { HNTE_RULES } from './hnte.rules'

/** What experts may give for an item: they choose inside the range. */
export type Range = { min: number; max: number }

const NOTHING: Range = { min: 0, max: 0 }

/** The smallest share of R&D in revenue, in per cent, by the revenue of the latest year (32号 第十一条（五）). */
export function requiredRdShare(latestRevenue: string, onDay: Day): Outcome<Decimal, 'no_rule_in_force'> {
  const rules = rulesOn(HNTE_RULES, onDay)
  if (!rules) return refuse('no_rule_in_force', { day: onDay })
  const within = (code: string) => new Decimal(latestRevenue).lte(wanToYuan(rules.figure(code).toFixed()))
  if (within('small_revenue_to')) return ok(rules.figure('rd_share_small'))
  return ok(rules.figure(within('middle_revenue_to') ? 'rd_share_middle' : 'rd_share_large'))
}

/**
 * Mean yearly growth in per cent over three year-ends, oldest first (工作指引，企业成长性). A first year at zero leaves
 * the later two; a middle year at zero, or shrinking, gives zero; a younger firm is judged on the years it has.
 */
export function growthPercent(years: readonly string[]): Decimal {
  const [first, ...later] = years.slice(-3).map((year) => new Decimal(year))
  const [second, third] = later
  if (!first || !second) return new Decimal(0)
  if (third === undefined) return shareGrown(first, second)
  if (!second.gt(0)) return new Decimal(0)
  if (!first.gt(0)) return shareGrown(second, third)
  const mean = second.div(first).plus(third.div(second)).div(2).minus(1).times(100)
  return Decimal.max(mean, 0)
}

function shareGrown(from: Decimal, to: Decimal): Decimal {
  return from.gt(0) ? Decimal.max(to.div(from).minus(1).times(100), 0) : new Decimal(0)
}

/** The points for one of the two growth items; the bands are in the work guide. */
export function growthScore(growth: Decimal, onDay: Day): Range {
  const rules = rulesOn(HNTE_RULES, onDay)
  if (!rules || growth.lte(0)) return NOTHING
  return rangeOf(rules, 'growth', growth) ?? rangeOf(rules, 'growth_above_zero', growth) ?? NOTHING
}

/** What only experts can judge is given as the range they are likely to choose from. */
export type HnteScoreFigures = {
  advancedness: Range
  coreSupport: Range
  class1Ip: number
  class2Ip: number
  obtained: Range
  standardsBonus: Range
  /** Results put to use in three years. */
  conversionsInThreeYears: number
  rdManagement: Range
  /** Year-end figures in yuan, oldest first. */
  netAssets: readonly string[]
  revenue: readonly string[]
}
export type HnteScore = {
  ip: Range
  conversion: Range
  management: Range
  growth: Range
  total: Range
  outcome: 'pass' | 'fail' | 'open'
}

/** The innovation score out of a hundred as a range: sure to pass, sure to fail, or for the experts to settle. */
export function hnteScore(figures: HnteScoreFigures, onDay: Day): Outcome<HnteScore, 'no_rule_in_force'> {
  const rules = rulesOn(HNTE_RULES, onDay)
  if (!rules) return refuse('no_rule_in_force', { day: onDay })
  const ip = capped(
    addRanges(
      figures.advancedness,
      figures.coreSupport,
      ipCountScore(rules, figures),
      figures.obtained,
      figures.standardsBonus,
    ),
    rules.figure('ip_cap').toNumber(),
  )
  const perYear = new Decimal(figures.conversionsInThreeYears).div(3)
  const conversion = rangeOf(rules, 'conversions', perYear) ?? NOTHING
  const growth = addRanges(
    growthScore(growthPercent(figures.netAssets), onDay),
    growthScore(growthPercent(figures.revenue), onDay),
  )
  const total = addRanges(ip, conversion, figures.rdManagement, growth)
  const outcome = passesScore(total.min, rules) ? 'pass' : passesScore(total.max, rules) ? 'open' : 'fail'
  return ok({ ip, conversion, management: figures.rdManagement, growth, total, outcome })
}

/** Seventy itself fails: the score must be above it (工作指引). */
export function hnteScorePasses(total: number, onDay: Day): boolean {
  const rules = rulesOn(HNTE_RULES, onDay)
  return rules !== null && passesScore(total, rules)
}

/** Counts, shares in per cent and money in yuan for the conditions that need no expert. */
export type HnteFigures = {
  registeredOn: Day
  ownsCoreIp: boolean
  inSupportedField: boolean
  staff: number
  researchers: number
  latestRevenue: string
  revenueOfThreeYears: string
  rdSpendOfThreeYears: string
  rdSpendInChina: string
  highTechRevenue: string
  totalIncome: string
  seriousBreach: boolean
}
export type HnteObstacle =
  | 'registered_too_recently'
  | 'no_core_ip'
  | 'field_not_supported'
  | 'too_few_researchers'
  | 'rd_share_too_low'
  | 'rd_in_china_too_low'
  | 'high_tech_revenue_too_low'
  | 'serious_breach'

/** Which of the conditions that need no expert are not met, all at once (32号 第十一条). */
export function hnteObstacles(figures: HnteFigures, onDay: Day): Outcome<HnteObstacle[], 'no_rule_in_force'> {
  const rules = rulesOn(HNTE_RULES, onDay)
  const rdShare = requiredRdShare(figures.latestRevenue, onDay)
  if (!rules || !rdShare.ok) return refuse('no_rule_in_force', { day: onDay })
  const below = (part: string | number, whole: string | number, percent: Decimal) =>
    new Decimal(part).times(100).lt(percent.times(whole)) || new Decimal(whole).lte(0)
  const tests: [HnteObstacle, boolean][] = [
    ['registered_too_recently', rules.figure('registered_days').gt(daysBetween(figures.registeredOn, onDay))],
    ['no_core_ip', !figures.ownsCoreIp],
    ['field_not_supported', !figures.inSupportedField],
    ['too_few_researchers', below(figures.researchers, figures.staff, rules.figure('researcher_share'))],
    ['rd_share_too_low', below(figures.rdSpendOfThreeYears, figures.revenueOfThreeYears, rdShare.value)],
    [
      'rd_in_china_too_low',
      below(figures.rdSpendInChina, figures.rdSpendOfThreeYears, rules.figure('rd_in_china_share')),
    ],
    [
      'high_tech_revenue_too_low',
      below(figures.highTechRevenue, figures.totalIncome, rules.figure('high_tech_revenue_share')),
    ],
    ['serious_breach', figures.seriousBreach],
  ]
  return ok(tests.flatMap(([obstacle, found]) => (found ? [obstacle] : [])))
}

/** The last day on which a certificate issued on a day is in force: three years to the day (32号 第九条). */
export function hnteLastDay(issuedOn: Day): Outcome<Day, 'no_rule_in_force'> {
  const rules = rulesOn(HNTE_RULES, issuedOn)
  if (!rules) return refuse('no_rule_in_force', { day: issuedOn })
  return ok(lastDayAfter(issuedOn, rules.figure('certificate_months').toNumber()))
}

function ipCountScore(rules: Rules, { class1Ip, class2Ip }: HnteScoreFigures): Range {
  const first = rangeOf(rules, 'class1_ip', new Decimal(class1Ip)) ?? NOTHING
  const second = rangeOf(rules, 'class2_ip', new Decimal(class2Ip)) ?? NOTHING
  return first.max >= second.max ? first : second
}

function rangeOf(rules: Rules, code: string, value: Decimal): Range | null {
  const band = bandReached(rules.bands(code), value)
  return band && { min: band.gives.toNumber(), max: band.givesUpTo.toNumber() }
}

function addRanges(...ranges: readonly Range[]): Range {
  return ranges.reduce((sum, one) => ({ min: sum.min + one.min, max: sum.max + one.max }), NOTHING)
}

function capped(range: Range, cap: number): Range {
  return { min: Math.min(range.min, cap), max: Math.min(range.max, cap) }
}

function passesScore(total: number, rules: Rules): boolean {
  return rules.figure('score_above').lt(total)
}
