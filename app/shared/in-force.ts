import { dateOfDay, type Day } from './days'

export type TermState = 'coming' | 'inForce' | 'over'

/** The condition on rows that are in force on a day: one that ends later still is, and so it is on its last day. */
export function inForceOn(day: Day) {
  return { validFrom: { lte: dateOfDay(day) }, ...notOverOn(day) }
}

/** The condition on rows that have not ended before a day; those that are still to come are among them. */
export function notOverOn(day: Day) {
  return { OR: [{ validUntil: null }, { validUntil: { gte: dateOfDay(day) } }] }
}

/** Where something stands on a day by its first and its last one; null is no last one. */
export function termState(from: Day, until: Day | null, day: Day): TermState {
  if (from > day) return 'coming'
  return until !== null && until < day ? 'over' : 'inForce'
}
