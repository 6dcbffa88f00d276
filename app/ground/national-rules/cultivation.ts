import { lastDayAfter, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { rulesOn } from '~/shared/rule-table'
import { CULTIVATION_RULES } from './cultivation.rules'

/** The titles of the ladder that a province or the ministry grants. */
export const TITLES = ['innovative_sme', 'specialized_sme', 'little_giant'] as const
export type Title = (typeof TITLES)[number]

export const isTitle = (kind: string): kind is Title => (TITLES as readonly string[]).includes(kind)

/** The last day on which a title granted on a day is in force (优质中小企业梯度培育管理暂行办法). */
export function titleLastDay(grantedOn: Day): Outcome<Day, 'no_rule_in_force'> {
  const rules = rulesOn(CULTIVATION_RULES, grantedOn)
  if (!rules) return refuse('no_rule_in_force', { day: grantedOn })
  return ok(lastDayAfter(grantedOn, rules.figure('title_months').toNumber()))
}

/** Whether what a title asks for on a day is no longer what the measures of 2022 say: their revision is to be checked. */
export function isRevised(day: Day): boolean {
  return CULTIVATION_RULES.some(
    ({ unverified, effectiveFrom, effectiveTo }) =>
      unverified && effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo),
  )
}
