import { INDICATORS, type IndicatorCode } from '~/plan/counting/catalogue'

const UNITS: Record<IndicatorCode, 'item' | 'person' | 'firm' | 'yuan'> = {
  achievements: 'item',
  talents: 'person',
  landed_tech_smes: 'firm',
  hntes: 'firm',
  patents: 'item',
  tech_trade: 'yuan',
}

/** The rows of a plan's indicators: what each counts, by which rule, and the target of the whole plan. */
export function indicatorRows(targets: Readonly<Record<string, { total: string }>>) {
  return INDICATORS.flatMap(({ code, name, strict, countRule, rule }, position) => {
    const target = targets[code]
    if (!target) return []
    return {
      code,
      zh: name.zh,
      en: name.en,
      unit: UNITS[code],
      target: target.total,
      strict,
      rule: countRule,
      ruleZh: rule.zh,
      ruleEn: rule.en,
      position,
    }
  })
}
