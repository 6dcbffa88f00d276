import { addWorkingDays } from '~/shared/calendar'
import { compareDays, type Day } from '~/shared/days'

/** Until when an admitted firm gets its room: the day its intake moves in, or so many working days when that is over. */
export function roomDue(admittedOn: Day, moveInOn: Day, workingDays: number): Day {
  const soonest = addWorkingDays(admittedOn, workingDays)
  return compareDays(moveInOn, soonest) > 0 ? moveInOn : soonest
}
