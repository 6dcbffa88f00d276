import {
  firstDayOf,
  isQuarter,
  lastEnded,
  quarterBefore,
  quarterOf,
  type Quarter,
} from '~/landing/quarters/quarter'
import type { Day } from '~/shared/days'

/** So many quarters back a firm reports or corrects. */
const QUARTERS_BACK = 8

/** The quarters a firm may report on a day, the earliest first: those that are over, from the one it was founded in on. */
export function quartersToReport(today: Day, foundedOn: Day): Quarter[] {
  const last = lastEnded(today)
  const first = quarterOf(foundedOn)
  return Array.from({ length: QUARTERS_BACK }, (_, back) =>
    quarterBefore(last, QUARTERS_BACK - 1 - back),
  ).filter((quarter) => quarter >= first)
}

/** The quarter an address names, if a firm may report it; the last one where it names none. */
export function quarterNamed(named: string | undefined, today: Day, foundedOn: Day): Quarter | null {
  const open = quartersToReport(today, foundedOn)
  return named !== undefined && isQuarter(named) && open.includes(named) ? named : null
}

/** The quarters a quarter is compared with: the one before it and the same one a year ago. */
export const comparedWith = (quarter: Quarter): [Quarter, Quarter] => [
  quarterBefore(quarter),
  quarterBefore(quarter, 4),
]

export const yearOfQuarter = (quarter: Quarter): number => Number(firstDayOf(quarter).slice(0, 4))
