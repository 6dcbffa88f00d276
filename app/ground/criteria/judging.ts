import type { Day } from '~/shared/days'
import { inForceOn, type SetState } from './set-status'

type Dated = { id: string; purpose: string; state: SetState | string; effectiveFrom: Day | null }
type IntakeOfSet = { number: number; opensOn: Day; closesOn: Day; criteriaSetId: string }

/** For whom a set judges: an intake that is open, one that has not opened yet, or whatever opens next. */
export type Whom = 'open' | 'coming' | 'next'
export type Judge<S> = { set: S; whom: Whom; number: number | null; opensOn: Day | null }

/**
 * The admission sets that judge on a day, the one of an application begun today first. An intake keeps the set it
 * was opened with, whatever comes into force meanwhile: so the open intakes speak first, the one that closes
 * first before the others; then the intakes to come; and last the set in force, by which further intakes open.
 * Each set is named once, for the first it judges.
 */
export function judgesOn<S extends Dated>(
  sets: readonly S[],
  intakes: readonly IntakeOfSet[],
  today: Day,
): Judge<S>[] {
  const open = intakes.filter(({ opensOn, closesOn }) => opensOn <= today && today <= closesOn)
  const coming = intakes.filter(({ opensOn }) => opensOn > today)
  const inForce = inForceOn(sets, 'admission', today)
  const judges = [
    ...open.toSorted(by('closesOn')).map(judgeOf(sets, 'open')),
    ...coming.toSorted(by('opensOn')).map(judgeOf(sets, 'coming')),
    inForce && { set: inForce, whom: 'next' as const, number: null, opensOn: null },
  ].filter((one) => one !== null)
  return judges.filter(({ set }, index) => judges.findIndex((one) => one.set.id === set.id) === index)
}

const by =
  (day: 'opensOn' | 'closesOn') =>
  (a: IntakeOfSet, b: IntakeOfSet): number =>
    a[day].localeCompare(b[day]) || a.number - b.number

const judgeOf =
  <S extends Dated>(sets: readonly S[], whom: Whom) =>
  ({ criteriaSetId, number, opensOn }: IntakeOfSet): Judge<S> | null => {
    const set = sets.find(({ id }) => id === criteriaSetId)
    return set ? { set, whom, number, opensOn } : null
  }
