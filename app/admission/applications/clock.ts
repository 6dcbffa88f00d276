import { isWorkingDay } from '~/shared/calendar'
import { addDays, compareDays, type Day } from '~/shared/days'
import { isWeekend } from '~/shared/holidays/holidays'

/** A stretch in which the firm has the move: its days are not counted, the first and the last included. */
export type Pause = { from: Day; to: Day | null }
export type ClockDay = { day: Day; why: 'counted' | 'make_up' | 'arrival' | 'pause' | 'rest' | 'holiday' }
export type Clock = { days: ClockDay[]; counted: number; paused: number; runs: boolean }

/** No file takes longer than this to show day by day. */
const MOST_DAYS = 400

/**
 * The working days an incubator has had a file, day by day, with the reason why a day counts or not. The day of
 * arrival does not count, nor rest days and public holidays, nor the days on which the firm has the move.
 */
export function clockOf(
  file: { arrivedOn: Day; endedOn: Day | null; pauses: readonly Pause[] },
  today: Day,
): Clock {
  const last = file.endedOn ?? today
  const days: ClockDay[] = []
  for (
    let day = file.arrivedOn;
    compareDays(day, last) <= 0 && days.length < MOST_DAYS;
    day = addDays(day, 1)
  ) {
    days.push({ day, why: whyOf(day, file) })
  }
  const counted = days.filter(({ why }) => why === 'counted' || why === 'make_up').length
  const paused = days.filter(({ why }) => why === 'pause').length
  return { days, counted, paused, runs: file.endedOn === null && !isPaused(today, file.pauses) }
}

function whyOf(
  day: Day,
  { arrivedOn, pauses }: { arrivedOn: Day; pauses: readonly Pause[] },
): ClockDay['why'] {
  if (day === arrivedOn) return 'arrival'
  const weekend = isWeekend(day)
  if (!isWorkingDay(day)) return weekend ? 'rest' : 'holiday'
  if (isPaused(day, pauses)) return 'pause'
  return weekend ? 'make_up' : 'counted'
}

function isPaused(day: Day, pauses: readonly Pause[]): boolean {
  return pauses.some(
    ({ from, to }) => compareDays(day, from) >= 0 && (to === null || compareDays(day, to) <= 0),
  )
}

/** Days that stand for the same reason one after the other, as one line. */
export type ClockStretch = { from: Day; to: Day; days: number; why: ClockDay['why'] }

export function stretchesOf(days: readonly ClockDay[]): ClockStretch[] {
  return days.reduce<ClockStretch[]>((lines, { day, why }) => {
    const last = lines.at(-1)
    if (last?.why === why) return [...lines.slice(0, -1), { ...last, to: day, days: last.days + 1 }]
    return [...lines, { from: day, to: day, days: 1, why }]
  }, [])
}
