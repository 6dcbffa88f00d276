import { addDays, daysBetween, type Day } from '~/shared/days'

/** Days before its certificate ends on which a counted firm is reminded; from the first on it is shown as ending. */
export const CERTIFICATE_ALERTS = [90, 30, 7] as const
export type CertificateAlert = `certificate_${(typeof CERTIFICATE_ALERTS)[number]}`

/** How long before its last day a certificate is said to end soon. */
export const ENDS_SOON = CERTIFICATE_ALERTS[0]

/** The reminders of a certificate that ends on a day, in their order. */
export function alertsBefore(until: Day): { kind: CertificateAlert; on: Day }[] {
  return CERTIFICATE_ALERTS.map((days) => ({ kind: `certificate_${days}`, on: addDays(until, -days) }))
}

/** Whether what counts on a day falls away soon; on its last day it still counts. */
export function endsSoon(
  { lapsed, countedOn, coveredUntil }: { lapsed: unknown; countedOn: Day; coveredUntil: Day | null },
  day: Day,
): boolean {
  return (
    lapsed === null &&
    countedOn <= day &&
    coveredUntil !== null &&
    daysBetween(day, coveredUntil) <= ENDS_SOON
  )
}
