import { addDays, addMonths, monthsBetween, type Day } from '~/shared/days'

/** A year in residence: the how many-th, its first and last day. */
export type ResidenceYear = { number: number; from: Day; until: Day }

/** The last year in residence that is over on a day; null within the first. It is reviewed from the next day on. */
export function lastYearOver(startedOn: Day, today: Day): ResidenceYear | null {
  const number = Math.floor(monthsBetween(startedOn, today) / 12)
  if (number < 1) return null
  return {
    number,
    from: addMonths(startedOn, 12 * (number - 1)),
    until: addDays(addMonths(startedOn, 12 * number), -1),
  }
}

/** From when on a year is reviewed, and until when. */
export function reviewDays({ until }: ResidenceYear, days: number): { since: Day; dueOn: Day } {
  const since = addDays(until, 1)
  return { since, dueOn: addDays(since, days) }
}

type Standing = { grade: string; cureBy: Day | null; secondLook: string | null }

/** Whose move a review leaves: the firm's while it may cure, then ours to look again, then the director's to part. */
export function openStep(
  { grade, cureBy, secondLook }: Standing,
  today: Day,
): 'cure' | 'look_again' | 'part' | null {
  if (grade !== 'failed' || cureBy === null || secondLook === 'cured') return null
  if (secondLook === 'not_cured') return 'part'
  return today <= cureBy ? 'cure' : 'look_again'
}
