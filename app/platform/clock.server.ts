import { dayOf, type Day } from '~/shared/days'
import { env } from './env.server'

/** The one source of time. FEIDI_NOW fixes the day for tests and demonstrations; the clock then runs on. */
const started = Date.now()

export function now(): Date {
  const fixed = env().FEIDI_NOW
  return fixed ? new Date(new Date(fixed).getTime() + (Date.now() - started)) : new Date()
}

/** Today's civil date in Asia/Shanghai. */
export function today(): Day {
  return dayOf(now())
}
