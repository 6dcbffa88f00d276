import { refer } from '~/admission/assignment/refer.server'
import type { Actor } from '~/ground/people/actor'
import { addWorkingDays } from '~/shared/calendar'
import { dayOf } from '~/shared/days'
import { must } from './must'

/** Asks experts to read a file within ten working days; answers their reviews in the same order. */
export async function referTo(
  officer: Actor,
  applicationId: string,
  experts: readonly Actor[],
  at: Date,
): Promise<string[]> {
  const dueOn = addWorkingDays(dayOf(at), 10)
  const referral = { experts: experts.map(({ userId }) => userId), dueOn }
  return must(await refer(officer, applicationId, referral, at), 'refer').reviewIds
}
