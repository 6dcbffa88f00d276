import { Decimal } from 'decimal.js'
import type { Day } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { rulesOn, type Rules } from '~/shared/rule-table'
import { ENTERPRISE_SIZE_RULES, SIZE_CATEGORIES, type SizeCategory } from './enterprise-size.rules'
import { divisionNumber, sectionOf } from './industries'

export type EnterpriseSize = 'large' | 'medium' | 'small' | 'micro'
/** Staff as a count; revenue of the year and assets at its end in yuan. */
export type SizeFigures = { staff?: number; revenue?: string; assets?: string }

/** Large, medium, small or micro: every lower bound of a class must be reached, else one class down (2011 No. 300). */
export function enterpriseSize(
  category: SizeCategory,
  figures: SizeFigures,
  onDay: Day,
): Outcome<EnterpriseSize, 'no_rule_in_force' | 'figure_missing'> {
  const rules = rulesOn(ENTERPRISE_SIZE_RULES, onDay)
  if (!rules) return refuse('no_rule_in_force', { day: onDay })
  const missing = SIZE_CATEGORIES[category].find((measure) => figures[measure] === undefined)
  if (missing) return refuse('figure_missing', { figure: missing })
  const size = (['large', 'medium', 'small'] as const).find((one) => reaches(rules, category, one, figures))
  return ok(size ?? 'micro')
}

/** The category of the size rules that an industry code falls in; finance has rules of its own, so null. */
export function sizeCategoryOf(industryCode: string): SizeCategory | null {
  const division = divisionNumber(industryCode)
  if (division !== null && division in BY_DIVISION) return BY_DIVISION[division] ?? null
  if (/^K?7020$/.test(industryCode)) return 'property_management'
  if (/^K?7010$/.test(industryCode)) return 'property_development'
  return BY_SECTION[sectionOf(industryCode)?.code ?? ''] ?? null
}

const BY_DIVISION: Record<number, SizeCategory> = {
  51: 'wholesale',
  52: 'retail',
  59: 'storage',
  60: 'post',
  61: 'hotels',
  62: 'catering',
  63: 'information_transmission',
  64: 'information_transmission',
  65: 'software',
}
const BY_SECTION: Record<string, SizeCategory> = {
  A: 'agriculture',
  B: 'industry',
  C: 'industry',
  D: 'industry',
  E: 'construction',
  G: 'transport',
  L: 'leasing_and_business',
  M: 'other',
  N: 'other',
  O: 'other',
  Q: 'other',
  R: 'other',
}

function reaches(rules: Rules, category: SizeCategory, size: EnterpriseSize, figures: SizeFigures): boolean {
  return SIZE_CATEGORIES[category].every((measure) => {
    const bound = rules.figure(`${category}.${size}.${measure}`)
    const threshold = measure === 'staff' ? bound : new Decimal(wanToYuan(bound.toFixed()))
    return threshold.lte(figures[measure] ?? 0)
  })
}
