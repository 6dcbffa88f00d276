import { formatYuan } from '~/shared/money'
import { clock, hours, type BookingRules } from './rules'
import type { BookableWords } from './words'

/** The rules of a thing as short phrases, what costs money last. */
export function rulesSaid(w: BookableWords, rules: BookingRules): string[] {
  const { facts } = w
  return [
    facts.open(clock(rules.opensAt), clock(rules.closesAt), rules.onDaysOff),
    facts.longest(hours(rules.longest)),
    facts.ahead(rules.aheadDays),
    facts.cancel(rules.cancelHours),
    ...(rules.approval ? [facts.approval] : []),
    ...(rules.who === 'staff' ? [facts.staffOnly] : []),
    facts.free(hours(rules.freeMinutes)),
    rules.pricePerHour === null ? facts.notBeyond : facts.beyond(formatYuan(rules.pricePerHour)),
  ]
}
