import { workingDaysBetween } from '~/shared/calendar'
import type { Day } from '~/shared/days'

/** How a file came in: right at once, with a few things to mend, or with much missing. */
export const PAST_CASES = ['complete', 'small', 'incomplete'] as const
export type PastCase = (typeof PAST_CASES)[number]

/** A file that was decided: when, and how many things it was asked to mend, request by request. */
export type PastFile = { submittedOn: Day; decidedOn: Day; asked: readonly number[] }
export type PastWait = { case: PastCase; files: number; median: number; low: number; high: number }

/** One request about at most this many answers or papers is a small correction. */
const SMALL = 2

export function caseOf({ asked }: Pick<PastFile, 'asked'>): PastCase {
  if (asked.length === 0) return 'complete'
  return asked.length === 1 && (asked[0] ?? 0) <= SMALL ? 'small' : 'incomplete'
}

/** Working days from submission to decision, the firm's own days included, by how the file came in. */
export function pastWaits(files: readonly PastFile[]): PastWait[] {
  return PAST_CASES.flatMap((one) => {
    const days = files
      .filter((file) => caseOf(file) === one)
      .map((file) => workingDaysBetween(file.submittedOn, file.decidedOn))
      .sort((a, b) => a - b)
    const at = (share: number) => days[Math.round(share * (days.length - 1))] ?? 0
    return days.length === 0
      ? []
      : [{ case: one, files: days.length, median: medianOf(days), low: at(0.1), high: at(0.9) }]
  })
}

/** Of an even number the mean of the two in the middle, rounded up: nobody is promised too little. */
function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2
  return Math.ceil(((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2)
}
