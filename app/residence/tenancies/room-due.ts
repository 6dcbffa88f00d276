import { addWorkingDays } from '~/shared/calendar'
import { compareDays, type Day } from '~/shared/days'

/** Working days within which a firm that is admitted gets its first room. */
export const ROOM_DAYS = 5

/** Until when an admitted firm gets its room: the day its intake moves in, or five working days when that is over. */
export function roomDue(admittedOn: Day, moveInOn: Day): Day {
  const soonest = addWorkingDays(admittedOn, ROOM_DAYS)
  return compareDays(moveInOn, soonest) > 0 ? moveInOn : soonest
}
