import { addMonths, compareDays, type Day } from '~/shared/days'

type Plan = { firstDueOn: Day; everyMonths: number }
type Walked = { dueOn: Day; doneOn: Day }

/**
 * When a round is due next: its days follow each other every so many months from the first. A round that was walked
 * settles the day it was due and every day that had passed by then, so that one walked late is not due twice.
 */
export function nextDue({ firstDueOn, everyMonths }: Plan, last: Walked | null): Day {
  const settled = last === null ? null : later(last.dueOn, last.doneOn)
  for (let count = 0; ; count += 1) {
    const day = addMonths(firstDueOn, count * everyMonths)
    if (settled === null || compareDays(day, settled) > 0) return day
  }
}

function later(one: Day, other: Day): Day {
  return compareDays(one, other) >= 0 ? one : other
}
