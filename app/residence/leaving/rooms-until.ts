import type { Day } from '~/shared/days'
import { refuse } from '~/shared/outcome'

/** Why rooms cannot be given back on a day, if they cannot: it has passed, or the last lease is over before. */
export function whyNotUntil(until: Day | undefined, { today, lastDay }: { today: Day; lastDay: Day | null }) {
  if (until === undefined) return null
  if (until < today) return refuse('rooms_past')
  const last = lastDay ?? today
  return until > last ? refuse('rooms_beyond', { until: last }) : null
}
