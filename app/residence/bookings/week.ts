import { clock, STEP, type BookingRules } from '~/residence/bookables/rules'
import { isWorkingDay } from '~/shared/calendar'
import { addDays, dateOfDay, instantOf, type Day } from '~/shared/days'
import { refusalOf } from './may-book'
import type { BookingState } from './vocabulary'

/** The seven days of the week a day lies in, from Monday. */
export function weekOf(day: Day): Day[] {
  const monday = addDays(day, -((dateOfDay(day).getUTCDay() + 6) % 7))
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at))
}

/** A booking as the reader may see it: that of others is a time and no more. */
export type Shown = {
  id: string | null
  day: Day
  from: number
  minutes: number
  state: BookingState
  who: string
  purpose: string
}

export type Cell =
  | { kind: 'free'; day: Day; from: number }
  | { kind: 'shut'; day: Day; from: number; span: number }
  | { kind: 'booking'; day: Day; from: number; span: number; booking: Shown }

export type DayPlan = { day: Day; rules: BookingRules | null; closedUntil?: Day | null | undefined }
export type Grid = { rows: number[]; columns: { day: Day; off: boolean; cells: Cell[] }[] }

/** A week of one thing as a table of half hours: what is free, booked or shut, each with the rows it spans. */
export function gridOf(
  days: readonly DayPlan[],
  bookings: readonly Shown[],
  at: { today: Day; now: Date; isStaff: boolean },
): Grid {
  const open = days.flatMap(({ rules }) => (rules ? [rules] : []))
  const first = Math.min(...open.map(({ opensAt }) => opensAt), ...bookings.map(({ from }) => from))
  const last = Math.max(
    ...open.map(({ closesAt }) => closesAt),
    ...bookings.map(({ from, minutes }) => from + minutes),
  )
  if (!Number.isFinite(first)) return { rows: [], columns: [] }
  const rows = Array.from({ length: (last - first) / STEP }, (_, index) => first + index * STEP)
  const columns = days.map(({ day, rules, closedUntil }) => ({
    day,
    off: !isWorkingDay(day),
    cells: cellsOf(
      day,
      rows,
      bookings.filter((one) => one.day === day),
      (from) =>
        instantOf(day, from) >= at.now &&
        refusalOf({ day, from, minutes: STEP }, rules, { ...at, closedUntil }) === null,
    ),
  }))
  return { rows, columns }
}

function cellsOf(
  day: Day,
  rows: readonly number[],
  bookings: readonly Shown[],
  isFree: (from: number) => boolean,
): Cell[] {
  const cells: Cell[] = []
  for (const from of rows) {
    const booking = bookings.find((one) => one.from <= from && from < one.from + one.minutes)
    if (booking) {
      if (booking.from === from) {
        cells.push({ kind: 'booking', day, from, span: booking.minutes / STEP, booking })
      }
      continue
    }
    const before = cells.at(-1)
    if (isFree(from)) cells.push({ kind: 'free', day, from })
    else if (before?.kind === 'shut' && before.from + before.span * STEP === from) before.span += 1
    else cells.push({ kind: 'shut', day, from, span: 1 })
  }
  return cells
}

/** A stretch of a day as people write it. */
export const stretchOf = ({ day, from, minutes }: { day: Day; from: number; minutes: number }) =>
  `${day} ${clock(from)}–${clock(from + minutes)}`
