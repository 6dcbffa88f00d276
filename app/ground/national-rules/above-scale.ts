import { Decimal } from 'decimal.js'
import type { Day } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { rulesOn } from '~/shared/rule-table'
import { ABOVE_SCALE_RULES } from './above-scale.rules'
import { divisionNumber, sectionOf } from './industries'

export type ScaleLine =
  | 'industry'
  | 'wholesale'
  | 'retail'
  | 'hotels_and_catering'
  | 'services_upper'
  | 'services_middle'
  | 'services_lower'
  | 'qualified_builder'
  | 'every_developer'

/** Revenue of the year in yuan; for builders, whether the firm holds a construction qualification. */
export type ScaleFigures = { revenue: string; qualifiedBuilder?: boolean }
export type ScaleStanding = { above: boolean; line: ScaleLine; threshold: string | null }

/** Whether a firm of an industry is above scale (规上、限上) on its yearly revenue; the line itself counts as above. */
export function aboveScale(
  industryCode: string,
  figures: ScaleFigures,
  onDay: Day,
): Outcome<ScaleStanding, 'no_rule_in_force' | 'industry_not_covered'> {
  const rules = rulesOn(ABOVE_SCALE_RULES, onDay)
  if (!rules) return refuse('no_rule_in_force', { day: onDay })
  const line = scaleLineOf(industryCode)
  if (!line) return refuse('industry_not_covered', { industryCode })
  if (line === 'every_developer') return ok({ above: true, line, threshold: null })
  if (line === 'qualified_builder')
    return ok({ above: figures.qualifiedBuilder === true, line, threshold: null })
  const threshold = wanToYuan(rules.figure(line).toFixed())
  return ok({ above: new Decimal(figures.revenue).gte(threshold), line, threshold })
}

/** Whether a firm crossed the line between two years (入规纳统). */
export function enteredStatistics(before: ScaleStanding, after: ScaleStanding): boolean {
  return !before.above && after.above
}

/** Which line an industry is measured against; farming, finance and public bodies have none. */
export function scaleLineOf(industryCode: string): ScaleLine | null {
  const division = divisionNumber(industryCode)
  if (/^K?7010$/.test(industryCode)) return 'every_developer'
  if (division === 51) return 'wholesale'
  if (division === 52) return 'retail'
  if (division === 84) return 'services_upper'
  if (division === 85) return 'services_lower'
  return BY_SECTION[sectionOf(industryCode)?.code ?? ''] ?? null
}

const BY_SECTION: Record<string, ScaleLine> = {
  B: 'industry',
  C: 'industry',
  D: 'industry',
  E: 'qualified_builder',
  G: 'services_upper',
  H: 'hotels_and_catering',
  I: 'services_upper',
  K: 'services_middle',
  L: 'services_middle',
  M: 'services_middle',
  N: 'services_upper',
  O: 'services_lower',
  P: 'services_middle',
  R: 'services_lower',
}
