import { addMonths, type Day } from '~/shared/days'
import { rulesOn } from '~/shared/rule-table'
import { TENANCY_RULES } from '~/residence/tenancies/tenancy.rules'
import { lastDay, termMonths } from '~/residence/tenancies/term'

export type IncubateeFacts = {
  foundedOn: Day
  movedInOn: Day
  leftOn: Day | null
  graduatedOn: Day | null
  field: string | null
  registeredInIncubator: boolean
  rdInIncubator: boolean
  /** Works on new technology and meets the requirements of a tech SME. */
  techSmeLike: boolean
}
export type IncubateeObstacle =
  | 'not_tech_sme_like'
  | 'registered_elsewhere'
  | 'rd_elsewhere'
  | 'too_old_at_entry'
  | 'term_over'
  | 'graduated'
  | 'left'
  | 'not_moved_in'
  | 'no_rule_in_force'

/** Whether a firm was young enough on the day it moved in: founded no more than 24 months before (300号 在孵企业条件（二）). */
export function youngEnoughAtEntry(foundedOn: Day, movedInOn: Day): boolean {
  const months = rulesOn(TENANCY_RULES, movedInOn)?.figure('entry_age_at_most').toNumber()
  return months !== undefined && movedInOn <= addMonths(foundedOn, months)
}

/**
 * What keeps a firm from being counted as a national incubatee (在孵企业) on a day; nothing does when the list is empty.
 * A firm in residence need not be one: registration, R&D and age each have a say.
 */
export function incubateeObstacles(facts: IncubateeFacts, onDay: Day): IncubateeObstacle[] {
  const months = termMonths(facts.field, facts.movedInOn)
  if (months === null) return ['no_rule_in_force']
  const tests: [IncubateeObstacle, boolean][] = [
    ['not_tech_sme_like', !facts.techSmeLike],
    ['registered_elsewhere', !facts.registeredInIncubator],
    ['rd_elsewhere', !facts.rdInIncubator],
    ['too_old_at_entry', !youngEnoughAtEntry(facts.foundedOn, facts.movedInOn)],
    ['not_moved_in', onDay < facts.movedInOn],
    ['term_over', onDay > lastDay(facts.movedInOn, months)],
    ['graduated', facts.graduatedOn !== null && facts.graduatedOn <= onDay],
    ['left', facts.leftOn !== null && facts.leftOn <= onDay],
  ]
  return tests.flatMap(([obstacle, found]) => (found ? [obstacle] : []))
}
