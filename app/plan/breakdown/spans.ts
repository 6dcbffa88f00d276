import type { Day } from '~/shared/days'

export type Days = { from: Day; to: Day }
/** What two stretches of days have in common; null where it is nothing. */
export function common(one: Days, other: Days | null): Days | null {
  const from = other && other.from > one.from ? other.from : one.from
  const to = other && other.to < one.to ? other.to : one.to
  return from <= to ? { from, to } : null
}
