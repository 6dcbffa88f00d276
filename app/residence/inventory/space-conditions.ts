import { Decimal } from 'decimal.js'
import { INCUBATOR_RULES } from '~/ground/national-rules/incubator.rules'
import type { Day } from '~/shared/days'
import { rulesOn } from '~/shared/rule-table'

/** Square metres of the building, and the firms in residence, on one day. */
export type AreaFacts = { whole: string; byIncubatees: string; publicUse: string; firms: number }

export type AreaLine = {
  code: 'site_sqm' | 'used_share' | 'firms' | 'firms_per_1000_sqm'
  /** The figure, cut after one place of its unit: nothing looks reached before it is. */
  value: string
  least: string
  met: boolean
  source: string
}

/**
 * The four conditions on space and firms of a national incubator (国科发区〔2018〕300号), each with the value it asks
 * for: the site, the share of it that firms in residence use together with public service, the firms, and how many stand
 * on a thousand square metres. "不少于" and "不低于": the value itself is enough. Null where no rule was in force.
 */
export function spaceConditions(
  { whole, byIncubatees, publicUse, firms }: AreaFacts,
  day: Day,
): AreaLine[] | null {
  const rules = rulesOn(INCUBATOR_RULES, day)
  if (!rules) return null
  const used = new Decimal(byIncubatees).plus(publicUse)
  const area = new Decimal(whole)
  const per = (value: Decimal) => (area.isZero() ? new Decimal(0) : value.div(area))
  const line = (code: AreaLine['code'], value: Decimal): AreaLine => ({
    code,
    value: value.toDecimalPlaces(1, Decimal.ROUND_DOWN).toFixed(),
    least: rules.figure(code).toFixed(),
    met: value.gte(rules.figure(code)),
    source: rules.source(code),
  })
  return [
    line('site_sqm', area),
    line('used_share', per(used).times(100)),
    line('firms', new Decimal(firms)),
    line('firms_per_1000_sqm', per(new Decimal(firms)).times(1000)),
  ]
}
