import { addDays, compareDays, type Day } from '~/shared/days'

/** When an expert reads what other experts wrote of a file. */
export const SEES_OTHERS = ['never', 'after_own', 'always'] as const
export type SeesOthers = (typeof SEES_OTHERS)[number]

/** What a phase allows. Nothing else decides whether experts review, whether anybody decides, who is named. */
export type Switches = {
  mayReview: boolean
  /** Experts see who applies; off is anonymous review. */
  seesNames: boolean
  seesOthers: SeesOthers
  mayDecide: boolean
  /** Firms may amend by themselves what they handed in. */
  founderMayEdit: boolean
}

export type PhaseDays = { startsOn: Day | null; endsOn: Day | null }
export type Phase = Switches & PhaseDays & { id: string; nameZh: string; nameEn: string }

/** The acts a phase lets through or bars. */
export type PhaseAct = 'review' | 'decide' | 'amend'

/** Whether a phase lets an act through. */
export function allows(switches: Switches, act: PhaseAct): boolean {
  switch (act) {
    case 'review':
      return switches.mayReview
    case 'decide':
      return switches.mayDecide
    case 'amend':
      return switches.founderMayEdit
  }
}

/** What a new intake begins with: one phase in which everything goes on as it comes, one for the meeting after it. */
export const DEFAULT_PHASES: readonly (Omit<Phase, 'id'> & PhaseDays)[] = [
  {
    nameZh: '评审',
    nameEn: 'Review',
    startsOn: null,
    endsOn: null,
    mayReview: true,
    seesNames: true,
    seesOthers: 'after_own',
    mayDecide: true,
    founderMayEdit: false,
  },
  {
    nameZh: '评议与决定',
    nameEn: 'Deliberation and decision',
    startsOn: null,
    endsOn: null,
    mayReview: false,
    seesNames: true,
    seesOthers: 'always',
    mayDecide: true,
    founderMayEdit: false,
  },
]

/** Why an act is barred: the phase that bars it, and the next one that does not. */
export type Bar = {
  act: PhaseAct
  phase: { zh: string; en: string }
  next: { zh: string; en: string; startsOn: Day | null } | null
}

/** What bars an act while one phase of an intake, given in their order, is active; null when nothing does. */
export function barOf(phases: readonly Phase[], activeId: string, act: PhaseAct): Bar | null {
  const at = phases.findIndex(({ id }) => id === activeId)
  const active = phases[at]
  if (!active || allows(active, act)) return null
  const next = phases.slice(at + 1).find((phase) => allows(phase, act))
  return {
    act,
    phase: { zh: active.nameZh, en: active.nameEn },
    next: next ? { zh: next.nameZh, en: next.nameEn, startsOn: beginsOn(phases, next.id) } : null,
  }
}

/**
 * The phase an intake moves to by date, or null. A phase begins on its first day; one without a first day
 * follows on the day after the one before it ended. What a person activated stays until the next such day.
 */
export function dueMove(
  phases: readonly Phase[],
  active: { id: string; since: Day },
  today: Day,
): Phase | null {
  const begun = phases.filter(
    ({ id, startsOn, endsOn }) =>
      id !== active.id &&
      startsOn !== null &&
      compareDays(startsOn, active.since) > 0 &&
      compareDays(startsOn, today) <= 0 &&
      (endsOn === null || compareDays(today, endsOn) <= 0),
  )
  const latest = begun.sort((a, b) => compareDays(b.startsOn ?? '', a.startsOn ?? ''))[0]
  return latest ?? follower(phases, active, today)
}

function follower(phases: readonly Phase[], active: { id: string; since: Day }, today: Day): Phase | null {
  const at = phases.findIndex(({ id }) => id === active.id)
  const ended = phases[at]?.endsOn
  // Activated after its last day: somebody wanted it all the same.
  if (!ended || compareDays(today, ended) <= 0 || compareDays(active.since, ended) > 0) return null
  const next = phases[at + 1]
  return next && next.startsOn === null && !isOver(next, today) ? next : null
}

const isOver = ({ endsOn }: PhaseDays, today: Day) => endsOn !== null && compareDays(endsOn, today) < 0

export type DaysFault = 'ends_before_start' | 'days_overlap' | 'days_out_of_order'

/** What is wrong with the days of an intake's phases, given in their order: they run on and share no day. */
export function daysFault(phases: readonly PhaseDays[]): DaysFault | null {
  const spans = phases.flatMap(({ startsOn, endsOn }) => {
    const [from, to] = [startsOn ?? endsOn, endsOn ?? startsOn]
    return from && to ? [{ from, to }] : []
  })
  if (spans.some(({ from, to }) => compareDays(from, to) > 0)) return 'ends_before_start'
  const meets = (a: (typeof spans)[number], b: (typeof spans)[number]) =>
    compareDays(a.from, b.to) <= 0 && compareDays(b.from, a.to) <= 0
  if (spans.some((one, index) => spans.slice(index + 1).some((other) => meets(one, other)))) {
    return 'days_overlap'
  }
  const ordered = spans.every(({ from }, index) => index === 0 || from > (spans[index - 1]?.to ?? ''))
  return ordered ? null : 'days_out_of_order'
}

/** The day a phase begins by itself, if it does; the day after the one before it, when it has no day of its own. */
export function beginsOn(phases: readonly Phase[], id: string): Day | null {
  const at = phases.findIndex((phase) => phase.id === id)
  const own = phases[at]?.startsOn ?? null
  if (own) return own
  const before = phases[at - 1]?.endsOn ?? null
  return before ? addDays(before, 1) : null
}
