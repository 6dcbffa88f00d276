import { addMonths, daysBetween, yearOf, type Day } from '~/shared/days'

const round = (value: number) => Math.round(value * 10) / 10

/** Days to pixels, clamped to the drawing. */
export function dayScale(from: Day, to: Day, left: number, right: number): (day: Day) => number {
  const span = Math.max(1, daysBetween(from, to))
  return (day) => round(left + Math.min(1, Math.max(0, daysBetween(from, day) / span)) * (right - left))
}

/** Values to pixels, from zero, upwards. */
export function valueScale(top: number, low: number, high: number): (value: number) => number {
  return (value) => round(low - (Math.max(0, value) / (top || 1)) * (low - high))
}

export type Reading = { day: Day; value: number }

/** Counts step: level until the day of the next reading. */
export function stepPath(
  readings: Reading[],
  x: (day: Day) => number,
  y: (value: number) => number,
  end?: Day,
): string {
  const [first, ...rest] = readings
  if (!first) return ''
  const steps = rest.map(({ day, value }) => `H${x(day)}V${y(value)}`).join('')
  return `M${x(first.day)} ${y(first.value)}${steps}${end ? `H${x(end)}` : ''}`
}

export function straightPath(
  readings: Reading[],
  x: (day: Day) => number,
  y: (value: number) => number,
): string {
  return readings.map(({ day, value }, i) => `${i ? 'L' : 'M'}${x(day)} ${y(value)}`).join('')
}

/** The plan's value on a day, straight between its points. */
export function planOn(plan: Reading[], day: Day): number {
  const after = plan.findIndex((reading) => reading.day >= day)
  const next = plan[after]
  const before = plan[after - 1]
  if (!next) return plan.at(-1)?.value ?? 0
  if (!before) return next.value
  const share = daysBetween(before.day, day) / Math.max(1, daysBetween(before.day, next.day))
  return before.value + (next.value - before.value) * share
}

/** The first days of the years from one day to another, with the year. */
export function yearStarts(from: Day, to: Day): { year: number; day: Day }[] {
  const years: { year: number; day: Day }[] = []
  for (let year = yearOf(from); `${year}-01-01` <= to; year++) {
    const day = `${year}-01-01`
    years.push({ year, day: day < from ? from : day })
  }
  return years
}

/** The first day of each month inside a span. */
export function monthStarts(from: Day, to: Day): Day[] {
  const months: Day[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) {
    if (day >= from) months.push(day)
  }
  return months
}

/** Two label heights moved apart so that neither hides the other. */
export function keepApart(a: number, b: number, gap: number): [number, number] {
  const near = gap - Math.abs(a - b)
  if (near <= 0) return [a, b]
  return a <= b ? [round(a - near / 2), round(b + near / 2)] : [round(a + near / 2), round(b - near / 2)]
}
