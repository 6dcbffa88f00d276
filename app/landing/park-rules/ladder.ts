import type { Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import {
  afterObservation,
  isDowngraded,
  isUpToStandard,
  observedUntil,
  type LadderRules,
  type ParkReview,
} from './park-review'
import type { DecisionKind, Standing } from './vocabulary'

/** What the ladder knows of a park when somebody decides on it. */
export type OnLadder = {
  standing: Standing
  /** The last day of its observation, while one runs. */
  observedUntil: Day | null
  /** Its published reviews, the oldest first; one under objection is not settled. */
  reviews: readonly (ParkReview & { settledFrom: Day | null; publishedOn: Day })[]
  /** Since when it stands where it stands. */
  since: Day | null
  /** Lines of the checklist of the next step: how many there are, and how many are not done. */
  checklist: { all: number; open: number }
}
export type LadderRefusal =
  | 'not_from_here'
  | 'under_observation'
  | 'no_checklist'
  | 'checklist_open'
  | 'rule_not_met'
  | 'not_settled'
  | 'observation_runs'
  | 'no_review_since'
  | 'up_to_standard'
  | 'not_up_to_standard'
export type Moved = { to: Standing; observedUntil: Day | null }

const NEXT: Partial<Record<Standing, Standing>> = { cultivating: 'candidate', candidate: 'specialised' }

/** The standing a park may be promoted to from where it stands. */
export function nextUp(standing: Standing): Standing | null {
  return NEXT[standing] ?? null
}

/** Which decisions can be thought of where a park stands; whether its facts allow one is for `step`. */
export function openKinds({ standing, observedUntil }: Pick<OnLadder, 'standing' | 'observedUntil'>) {
  const kinds: Record<Standing, DecisionKind[]> = {
    none: ['enter'],
    delisted: ['enter'],
    cultivating: ['promote'],
    candidate: observedUntil === null ? ['promote'] : ['restore', 'delist'],
    specialised: ['downgrade'],
  }
  return kinds[standing]
}

/** Where a decision takes a park, or why the rules do not allow it (动态管理). */
export function step(
  { kind, entersAs }: { kind: DecisionKind; entersAs?: Standing | undefined },
  park: OnLadder,
  rules: LadderRules,
  onDay: Day,
): Outcome<Moved, LadderRefusal> {
  const isObserved = park.standing === 'candidate' && park.observedUntil !== null
  if (kind === 'promote' && isObserved) return refuse('under_observation')
  if (!openKinds(park).includes(kind)) return refuse('not_from_here')
  switch (kind) {
    case 'enter':
      // A park comes onto the ladder where a document puts it; one that was struck off begins below.
      return ok({
        to: park.standing === 'none' ? (entersAs ?? 'cultivating') : 'cultivating',
        observedUntil: null,
      })
    case 'promote':
      return promoted(park)
    case 'downgrade':
      return downgraded(park, rules, onDay)
    case 'restore':
    case 'delist':
      return observed(kind, park, onDay)
  }
}

function promoted({ standing, checklist }: OnLadder): Outcome<Moved, LadderRefusal> {
  const to = nextUp(standing)
  if (to === null) return refuse('not_from_here')
  if (checklist.all === 0) return refuse('no_checklist')
  if (checklist.open > 0) return refuse('checklist_open', { open: checklist.open, all: checklist.all })
  return ok({ to, observedUntil: null })
}

/** Only reviews since the park came to where it stands count: what was judged once is not judged again. */
function downgraded(park: OnLadder, rules: LadderRules, onDay: Day): Outcome<Moved, LadderRefusal> {
  const counted = park.reviews.filter(({ publishedOn }) => park.since === null || publishedOn >= park.since)
  if (!isDowngraded(counted, rules)) return refuse('rule_not_met')
  const asked = counted.slice(-rules.reviewsInARow)
  if (!asked.every((review) => isSettled(review, onDay))) return refuse('not_settled')
  return ok({ to: 'candidate', observedUntil: observedUntil(onDay, rules) })
}

function observed(kind: 'restore' | 'delist', park: OnLadder, onDay: Day): Outcome<Moved, LadderRefusal> {
  const last = park.reviews
    .filter(({ publishedOn }) => park.since !== null && publishedOn > park.since)
    .at(-1)
  if (park.observedUntil !== null && onDay <= park.observedUntil)
    return refuse('observation_runs', { until: park.observedUntil })
  if (!last) return refuse('no_review_since')
  if (!isSettled(last, onDay)) return refuse('not_settled')
  const verdict = afterObservation(park.observedUntil ?? onDay, isUpToStandard(last.grade), onDay)
  if (kind === 'restore' && verdict !== 'restored') return refuse('not_up_to_standard')
  if (kind === 'delist' && verdict !== 'delisted') return refuse('up_to_standard')
  return ok({ to: kind === 'restore' ? 'specialised' : 'delisted', observedUntil: null })
}

/** A review can be acted on once the days to object are over and an objection has its answer. */
function isSettled({ settledFrom }: { settledFrom: Day | null }, onDay: Day): boolean {
  return settledFrom !== null && onDay >= settledFrom
}
