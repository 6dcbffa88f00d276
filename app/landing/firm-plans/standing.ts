import { addDays, compareDays, type Day } from '~/shared/days'
import type { RequestStanding, RequestState } from './vocabulary'

type Clock = { state: RequestState; dueOn: Day | null; answeredOn: Day | null }

/** How a request stands on a day. The day it is due is still in time; the day after is late. */
export function requestStanding({ state, dueOn, answeredOn }: Clock, today: Day): RequestStanding {
  if (state === 'answered') return isAfter(answeredOn, dueOn) ? 'answered_late' : 'in_time'
  if (state === 'open') return isAfter(today, dueOn) ? 'late' : 'open'
  return state
}

const isAfter = (day: Day | null, due: Day | null) =>
  day !== null && due !== null && compareDays(day, due) > 0

/** The day by which a firm is to be visited next: so many days after the last visit, or after its plan was opened. */
export function visitDueOn({ lastVisit, openedOn }: { lastVisit: Day | null; openedOn: Day }, days: number) {
  return days === 0 ? null : addDays(lastVisit ?? openedOn, days)
}
