import chineseDays from 'chinese-days'
import { addDays, compareDays, type Day } from './days'

/** Whether offices are open: Chinese public holidays and make-up workdays are known. */
export function isWorkingDay(day: Day): boolean {
  // Through the default export: Node sees this package as CommonJS, the page's bundler as modules.
  return chineseDays.isWorkday(day)
}

/** The working day that lies a number of working days after a day; the day itself does not count. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (compareDays(to, from) < 0) return -workingDaysBetween(to, from)
  let count = 0
  for (let at = from; compareDays(at, to) < 0;) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) count += 1
  }
  return count
}
