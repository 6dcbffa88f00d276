import { dayOf, instantOf, type Day } from '~/shared/days'

/** When the daily letter is made, in Asia/Shanghai. */
export const DIGEST_HOUR = 8
const HOUR = 3_600_000
const MOST_LINES = 60

/** The day whose hour struck last, and that hour: letters written before it belong into that day's digest. */
export function digestDue(now: Date): { day: Day; before: Date } {
  const day = dayOf(new Date(now.getTime() - DIGEST_HOUR * HOUR))
  return { day, before: instantOf(day, DIGEST_HOUR * 60) }
}

export type Item = { subject: string; page: string | null; aboutType: string; aboutId: string }
type Words = { matters: Record<string, string>; other: string; more: (count: number) => string }

/** The letters of a day under what they are about: kinds of matters, each matter with its address once. */
export function digestText(items: readonly Item[], w: Words, base: string): string {
  const shown = items.slice(0, MOST_LINES)
  const sections = [...grouped(shown, ({ aboutType }) => w.matters[aboutType] ?? w.other)].map(
    ([heading, ofKind]) =>
      [
        heading,
        ...[...grouped(ofKind, ({ aboutId }) => aboutId)].map(([, matter]) => lines(matter, base)),
      ].join('\n'),
  )
  const left = items.length - shown.length
  return [...sections, ...(left > 0 ? [w.more(left)] : [])].join('\n\n')
}

function lines(matter: readonly Item[], base: string): string {
  const page = matter.findLast((item) => item.page !== null)?.page
  return [...matter.map(({ subject }) => `· ${subject}`), ...(page ? [`  ${base}${page}`] : [])].join('\n')
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
