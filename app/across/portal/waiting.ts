import type { SettingOf } from '~/ground/settings/settings'

/** The stations of an application between which people wait, with the role that holds it meanwhile. */
export const WAITS = [
  { key: 'take_up', from: 'submitted', to: 'taken_up', holder: 'incubator' },
  { key: 'screen', from: 'taken_up', to: 'referred', holder: 'incubator' },
  { key: 'review', from: 'referred', to: 'decided', holder: 'experts' },
  { key: 'publish', from: 'decided', to: 'published', holder: 'incubator' },
  { key: 'notice', from: 'published', to: 'admitted', holder: 'public' },
] as const
type StepKey = (typeof WAITS)[number]['key']

/** The working days an enclave gives itself for each of these steps: the notice and the admission are waited for as one. */
export function promisesOf(periods: SettingOf<'deadlines'>): Record<StepKey, number> {
  return {
    take_up: periods.takeUp,
    screen: periods.screen,
    review: periods.review + periods.decide,
    publish: periods.publish,
    notice: periods.publicNotice + periods.admit,
  }
}
export type Promises = ReturnType<typeof promisesOf>

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
  promises: Promises,
): (Wait & { promise: number })[] {
  const first = state === 'decided' && outcome === 'accepted' ? 'publish' : FIRST_STEP[state]
  const from = WAITS.findIndex(({ key }) => key === first)
  if (from < 0) return []
  return WAITS.slice(from).flatMap(({ key }) => {
    const wait = waits.find((one) => one.key === key)
    return wait ? [{ ...wait, promise: promises[key] }] : []
  })
}

export type WaitKey = (typeof WAITS)[number]['key'] | 'whole'
export type Wait = { key: WaitKey; cases: number; median: number; low: number; high: number }
/** So many files took a step within so many working days. */
export type Taken = { key: WaitKey; days: number; cases: number }

/** Working days from station to station: the median, and the range without the fastest and the slowest tenth. */
export function waitsOf(taken: readonly Taken[]): Wait[] {
  const keys = [...WAITS.map(({ key }) => key), 'whole'] as const
  return keys.flatMap((key) => summary(key, taken))
}

function summary(key: WaitKey, taken: readonly Taken[]): Wait[] {
  const own = taken.filter((one) => one.key === key).sort((a, b) => a.days - b.days)
  const cases = own.reduce((sum, one) => sum + one.cases, 0)
  if (cases === 0) return []
  const at = (share: number) => daysAt(own, Math.round(share * (cases - 1)))
  return [{ key, cases, median: at(0.5), low: at(0.1), high: at(0.9) }]
}

/** The days of the file at a place, the fastest first. */
function daysAt(own: readonly Taken[], place: number): number {
  let passed = 0
  return own.find(({ cases }) => (passed += cases) > place)?.days ?? 0
}
