import { addDays, type Day } from '~/shared/days'

export type SetState = 'draft' | 'published' | 'retired'
/** How a set stands on a day: what was published stands aside on the day a later one comes into effect. */
export type SetStatus = 'draft' | 'coming' | 'in_force' | 'superseded' | 'retired'
type Dated = { id: string; purpose: string; state: string; effectiveFrom: Day | null }

export function statusOfSet(set: Dated, all: readonly Dated[], today: Day): SetStatus {
  if (set.state === 'draft') return 'draft'
  if (set.state === 'retired' || set.effectiveFrom === null) return 'retired'
  if (set.effectiveFrom > today) return 'coming'
  return inForceOn(all, set.purpose, today)?.id === set.id ? 'in_force' : 'superseded'
}

/** The set of a purpose in force on a day: the newest published one that has come into effect. */
export function inForceOn<T extends Dated>(all: readonly T[], purpose: string, day: Day): T | null {
  return all
    .filter((one) => one.purpose === purpose && one.state === 'published')
    .filter(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= day)
    .reduce<T | null>(
      (newest, one) => ((newest?.effectiveFrom ?? '') < (one.effectiveFrom ?? '') ? one : newest),
      null,
    )
}

/** The sets that come into effect after a day, the nearest first. */
export function comingAfter<T extends Dated>(all: readonly T[], purpose: string, day: Day): T[] {
  return all
    .filter((one) => one.purpose === purpose && one.state === 'published' && (one.effectiveFrom ?? '') > day)
    .sort((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1))
}

/** The last day a set was in force: the day before the next of its purpose; null while none is published after it. */
export function lastDayOf(set: Dated, all: readonly Dated[]): Day | null {
  const [next] = comingAfter(all, set.purpose, set.effectiveFrom ?? '')
  return next?.effectiveFrom ? addDays(next.effectiveFrom, -1) : null
}
