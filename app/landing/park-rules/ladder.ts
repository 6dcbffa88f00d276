import type { Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import {
  afterObservation,
  isDowngraded,
  isSettled,
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
  /** Its published reviews by the day they were held, the oldest first; one of a round that can still move is not settled. */
  reviews: readonly (ParkReview & { settledFrom: Day | null; heldOn: Day })[]
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

/**
 * Only reviews held since the park came to where it stands count: what was judged once is not judged again, however
 * late it is published anew.
 */
function counted({ reviews, since }: OnLadder) {
  return reviews.filter(({ heldOn }) => since === null || heldOn >= since)
}

/** Whether the rule of moving down is met by the ranks as they are published, settled or not. */
export function meetsDowngrade(park: OnLadder, rules: LadderRules): boolean {
  return isDowngraded(counted(park), rules)
}

/** Nothing is said of ranks that can still move: not that the rule is met, and not that it is missed. */
function downgraded(park: OnLadder, rules: LadderRules, onDay: Day): Outcome<Moved, LadderRefusal> {
  const asked = counted(park).slice(-rules.reviewsInARow)
  if (asked.length !== rules.reviewsInARow) return refuse('rule_not_met')
  if (!asked.every((review) => isSettled(review.settledFrom, onDay))) return refuse('not_settled')
  if (!meetsDowngrade(park, rules)) return refuse('rule_not_met')
  return ok({ to: 'candidate', observedUntil: observedUntil(onDay, rules) })
}

function observed(kind: 'restore' | 'delist', park: OnLadder, onDay: Day): Outcome<Moved, LadderRefusal> {
  const last = park.reviews.filter(({ heldOn }) => park.since !== null && heldOn > park.since).at(-1)
  if (park.observedUntil !== null && onDay <= park.observedUntil)
    return refuse('observation_runs', { until: park.observedUntil })
  if (!last) return refuse('no_review_since')
  if (!isSettled(last.settledFrom, onDay)) return refuse('not_settled')
  const verdict = afterObservation(park.observedUntil ?? onDay, isUpToStandard(last.grade), onDay)
  if (kind === 'restore' && verdict !== 'restored') return refuse('not_up_to_standard')
  if (kind === 'delist' && verdict !== 'delisted') return refuse('up_to_standard')
  return ok({ to: kind === 'restore' ? 'specialised' : 'delisted', observedUntil: null })
}
