import { addDays, daysBetween, type Day } from '~/shared/days'

/** How long before its last day a certificate is said to end soon: from the first reminder on. */
export const soonFrom = (alertDays: readonly number[]) => Math.max(...alertDays)

/** The reminders of a certificate that ends on a day, so many days before each, in their order. */
export function alertsBefore(until: Day, alertDays: readonly number[]): { kind: string; on: Day }[] {
  return [...alertDays]
    .sort((one, other) => other - one)
    .map((days) => ({ kind: `certificate_${days}`, on: addDays(until, -days) }))
}

/** Whether what counts on a day falls away within so many days; on its last day it still counts. */
export function endsSoon(
  { lapsed, countedOn, coveredUntil }: { lapsed: unknown; countedOn: Day; coveredUntil: Day | null },
  day: Day,
  soon: number,
): boolean {
  return (
    lapsed === null && countedOn <= day && coveredUntil !== null && daysBetween(day, coveredUntil) <= soon
  )
}
