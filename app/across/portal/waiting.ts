import { workingDaysBetween } from '~/shared/calendar'
import type { Day } from '~/shared/days'

/** The stations of an application between which people wait, with the role that holds it meanwhile. */
export const WAITS = [
  { key: 'take_up', from: 'submitted', to: 'taken_up', holder: 'incubator', promise: 0 },
  { key: 'screen', from: 'taken_up', to: 'referred', holder: 'incubator', promise: 5 },
  { key: 'review', from: 'referred', to: 'decided', holder: 'experts', promise: 15 },
  { key: 'publish', from: 'decided', to: 'published', holder: 'incubator', promise: 1 },
  { key: 'notice', from: 'published', to: 'admitted', holder: 'public', promise: 8 },
] as const
type StepKey = (typeof WAITS)[number]['key']

/** From which step on people still wait, by the state of a file; a file that is over waits for nothing. */
const FIRST_STEP: Partial<Record<string, StepKey>> = {
  draft: 'take_up',
  submitted: 'take_up',
  screening: 'screen',
  awaiting_correction: 'screen',
  in_review: 'review',
  public_notice: 'notice',
}

/** The steps before an application, in order, each with how long it took others and what is promised. */
export function waitsAhead(
  { state, outcome }: { state: string; outcome: string | null },
  waits: readonly Wait[],
): (Wait & { promise: number })[] {
  const first = state === 'decided' && outcome === 'accepted' ? 'publish' : FIRST_STEP[state]
  const from = WAITS.findIndex(({ key }) => key === first)
  if (from < 0) return []
  return WAITS.slice(from).flatMap(({ key, promise }) => {
    const wait = waits.find((one) => one.key === key)
    return wait ? [{ ...wait, promise }] : []
  })
}

export type WaitKey = (typeof WAITS)[number]['key'] | 'whole'
type Station = (typeof WAITS)[number]['from' | 'to']

/** The days on which one finished application reached its stations. */
export type WaitCase = Partial<Record<Station, Day>>
export type Wait = { key: WaitKey; cases: number; median: number; low: number; high: number }

/** Working days from station to station: the median, and the range without the fastest and the slowest tenth. */
export function waitsOf(cases: readonly WaitCase[]): Wait[] {
  const steps = WAITS.map(({ key, from, to }) => summary(key, spans(cases, from, to)))
  const whole = summary('whole', spans(cases, 'submitted', 'admitted'))
  return [...steps, whole].filter((wait) => wait !== null)
}

function spans(cases: readonly WaitCase[], from: Station, to: Station): number[] {
  return cases.flatMap((one) => {
    const [start, end] = [one[from], one[to]]
    return start && end ? [workingDaysBetween(start, end)] : []
  })
}

function summary(key: WaitKey, days: number[]): Wait | null {
  if (days.length === 0) return null
  const sorted = [...days].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return { key, cases: days.length, median: at(0.5), low: at(0.1), high: at(0.9) }
}
