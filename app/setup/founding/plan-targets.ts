import { indicatorName, INDICATORS, type IndicatorCode } from '~/plan/counting-rules/catalogue'
import type { StayKind } from '~/plan/counting-rules/record-rule'

const UNITS: Record<IndicatorCode, 'item' | 'person' | 'firm' | 'yuan'> = {
  achievements: 'item',
  talents: 'person',
  landed_tech_smes: 'firm',
  hntes: 'firm',
  patents: 'item',
  tech_trade: 'yuan',
}

const STAYS: Partial<Record<IndicatorCode, StayKind>> = { talents: 'workplace', landed_tech_smes: 'landed' }

/** The rows of a plan's indicators: what each counts, by which rule, and the target of the whole plan. */
export function indicatorRows(
  targets: Readonly<Record<string, { total: string }>>,
  city: Readonly<{ zh: string; en: string }>,
) {
  return INDICATORS.flatMap((one, position) => {
    const { code, unit, strict, standing, countRule, rule } = one
    const target = targets[code]
    if (!target) return []
    return {
      code,
      zh: indicatorName(one, 'zh', city.zh),
      en: indicatorName(one, 'en', city.en),
      unit: UNITS[code],
      unitZh: unit.zh,
      unitEn: unit.en,
      standing: standing === 'valid_on_count_date',
      stays: STAYS[code] ?? 'belonging',
      target: target.total,
      strict,
      rule: countRule,
      ruleZh: rule.zh,
      ruleEn: rule.en,
      position,
    }
  })
}
