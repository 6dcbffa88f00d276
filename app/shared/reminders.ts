import { compareDays, type Day } from './days'

/** The reminder to send today: the latest whose day has come; those it overtook are not sent after it. */
export function reminderDue<P extends { kind: string; on: Day }>(
  planned: readonly P[],
  sent: readonly string[],
  today: Day,
): P | null {
  const come = planned.filter(({ on }) => compareDays(on, today) <= 0)
  const last = come.at(-1)
  return last && !sent.includes(last.kind) ? last : null
}
