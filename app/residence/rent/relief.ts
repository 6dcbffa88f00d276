import type { LandingFacts } from '~/ground/firm-line/landing-facts'
import { addDays, lastDayAfter, type Day } from '~/shared/days'
import type { RentTerms } from './terms'
import type { LeaseRelief, ReliefNeed, ReliefReason } from './vocabulary'

/** A firm's stay: from when it counts its years, the last day on which it was in incubation, and its way home. */
export type Stay = { since: Day | null; until: Day | null } & LandingFacts

export type Relief = { percent: number; reason: ReliefReason; year: number | null }

/** The day on which a year in residence begins; the first is 1. */
export function yearBegins(since: Day, year: number): Day {
  return year === 1 ? since : addDays(lastDayAfter(since, 12 * (year - 1)), 1)
}

/** Which year in residence a day belongs to. */
export function yearOfStay(since: Day, day: Day): number {
  let year = 1
  while (yearBegins(since, year + 1) <= day) year += 1
  return year
}

/** Whether what the relief of a year asks had been done by a day. */
export function isMet(need: ReliefNeed, facts: LandingFacts, day: Day): boolean {
  const covers = (from: Day | null, until: Day | null) =>
    from !== null && from <= day && (until === null || day < until)
  const has = (step: 'intentOn' | 'signedOn') =>
    facts.landings.some((landing) => covers(landing[step], landing.until))
  if (need === 'nothing') return true
  if (need === 'intent') return has('intentOn')
  return has('signedOn') && facts.homes.some(({ since, until }) => covers(since, until))
}

/** The relief of a lease, judged on a day: its own, or what the scheme gives in the year the firm is in. */
export function reliefOn(terms: RentTerms, agreed: LeaseRelief, stay: Stay, day: Day): Relief {
  if (agreed === 'full') return { percent: 100, reason: 'agreed', year: null }
  if (agreed === 'half') return { percent: 50, reason: 'agreed', year: null }
  if (agreed === 'none') return { percent: 0, reason: 'none', year: null }
  if (stay.since === null || day < stay.since || (stay.until !== null && day > stay.until)) {
    return { percent: 0, reason: 'not_resident', year: null }
  }
  const year = yearOfStay(stay.since, day)
  const given = terms.relief.find((one) => one.year === year)
  if (!given) return { percent: 0, reason: terms.relief.length > 0 ? 'after_relief' : 'none', year }
  if (!isMet(given.needs, stay, day)) return { percent: 0, reason: 'unmet', year }
  return { percent: given.percent, reason: 'year', year }
}

/** Whether a firm is in incubation on a day. */
export function isResident({ since, until }: Pick<Stay, 'since' | 'until'>, day: Day): boolean {
  return since !== null && since <= day && (until === null || day <= until)
}
