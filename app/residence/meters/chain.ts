import type { Day } from '~/shared/days'
import { toFen } from '~/shared/money'
import type { ReadingWay } from './vocabulary'

/** What a meter showed at the beginning of a day; values with two places. */
export type Reading = {
  id: string
  day: Day
  how: ReadingWay
  value: string
  /** Of the meter that was put in its place that day. */
  startValue: string | null
  fileId: string | null
}

/** What was used from one reading to the next, in hundredths of what the meter shows, before its factor. */
export type Span = { from: Reading; to: Reading; shown: bigint }

export type ReadingRefusal =
  'day_taken' | 'before_first' | 'falls' | 'next_falls' | 'not_rolled' | 'too_many_digits'

/** From which value a meter counts on after a reading: that of a new meter where it was replaced. */
export const goesOnFrom = ({ value, startValue }: Pick<Reading, 'value' | 'startValue'>) =>
  startValue ?? value

/** The spans between the standing readings of a meter, in the order of days. */
export function spansOf(readings: readonly Reading[], digits: number): Span[] {
  const chain = [...readings].sort((a, b) => (a.day < b.day ? -1 : 1))
  return chain.slice(1).map((to, index) => {
    const from = chain[index] ?? to
    const round = to.how === 'rolled' ? 10n ** BigInt(digits + 2) : 0n
    return { from, to, shown: toFen(to.value) + round - toFen(goesOnFrom(from)) }
  })
}

type New = Pick<Reading, 'day' | 'how' | 'value' | 'startValue'>

/** Why a reading does not go among those that stand, or null: what a meter shows never falls unless it is said why. */
export function refusalOf(one: New, standing: readonly Reading[], digits: number): ReadingRefusal | null {
  const chain = [...standing].sort((a, b) => (a.day < b.day ? -1 : 1))
  const most = 10n ** BigInt(digits + 2)
  if (toFen(one.value) >= most || toFen(one.startValue ?? '0') >= most) return 'too_many_digits'
  if (chain.some(({ day }) => day === one.day)) return 'day_taken'
  const before = chain.filter(({ day }) => day < one.day).at(-1)
  const after = chain.find(({ day }) => day > one.day)
  if (one.how === 'first') return before ? 'before_first' : fallsTo(one, after)
  if (!before) return 'before_first'
  const falls = toFen(one.value) < toFen(goesOnFrom(before))
  if (one.how === 'rolled' ? !falls : falls) return one.how === 'rolled' ? 'not_rolled' : 'falls'
  return fallsTo(one, after)
}

function fallsTo(one: New, after: Reading | undefined): ReadingRefusal | null {
  if (!after) return null
  const falls = toFen(after.value) < toFen(goesOnFrom(one))
  return falls === (after.how === 'rolled') ? null : 'next_falls'
}
