import type { Outcome } from '~/shared/outcome'

/** The value of an act that has to succeed; a refusal means that whoever relies on it is wrong. */
export function must<T>(outcome: Outcome<T>, what = 'do this'): T {
  if (outcome.ok) return outcome.value
  throw new Error(`Cannot ${what}: ${outcome.reason} ${JSON.stringify(outcome.detail ?? {})}`)
}
