import { clock, minuteOf, STEP } from '~/residence/bookables/rules'
import { dayOf, isDay, timeOf, type Day } from '~/shared/days'

/** The day and half hour an address asks for; else the next half hour of today. */
export function slotAsked(url: string, now: Date): { day: Day; from: string } {
  const asked = new URL(url).searchParams
  const day = asked.get('day') ?? ''
  const from = asked.get('from') ?? ''
  const [hour = 0, minute = 0] = timeOf(now).split(':').map(Number)
  const next = Math.min(1440 - STEP, Math.ceil((hour * 60 + minute) / STEP) * STEP)
  return { day: isDay(day) ? day : dayOf(now), from: minuteOf(from) === null ? clock(next) : from }
}
