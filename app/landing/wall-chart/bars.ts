import { isAtOrPast, STAGES, type Milestone, type ProjectStage, type Stage } from '~/landing/projects/stages'
import { daysBetween, type Day } from '~/shared/days'

/** A stretch of a project's time: promised, done, done after its day, under way, or past its day and not done. */
export type Bar = { kind: 'plan' | 'done' | 'late' | 'running' | 'overdue'; from: Day; to: Day }
export type Tick = { stage: Stage; day: Day }
export type Bars = { plan: Bar | null; planned: Tick[]; fact: Bar[]; reached: Tick[] }
type Dated = { stage: ProjectStage; stageSince: Day; milestones: readonly Milestone[]; nextOn: Day | null }

/** By how many days a step is late on a day: what was done after its day, or is not done though its day has passed. */
export function daysLateOf({ plannedOn, actualOn }: Omit<Milestone, 'stage'>, today: Day): number {
  if (plannedOn === null) return 0
  return Math.max(0, daysBetween(plannedOn, actualOn ?? today))
}

/** Plan and fact of a project as bars. Lateness follows from the dates alone; a step that was passed over has none. */
export function barsOf({ stage, stageSince, milestones, nextOn }: Dated, today: Day): Bars {
  const steps = STAGES.flatMap((one) => milestones.find((each) => each.stage === one) ?? [])
  const planned = steps.flatMap(({ stage: one, plannedOn }) =>
    plannedOn ? [{ stage: one, day: plannedOn }] : [],
  )
  const reached = steps.flatMap(({ stage: one, actualOn }) =>
    actualOn ? [{ stage: one, day: actualOn }] : [],
  )
  const first = reached[0]?.day ?? stageSince
  const last = planned
    .map(({ day }) => day)
    .sort()
    .at(-1)
  return {
    plan: last && last > first ? { kind: 'plan', from: first, to: last } : null,
    planned,
    fact: [...done(steps, first), ...goesOn({ stage, stageSince, nextOn }, today)],
    reached,
  }
}

/** From step to step: what came after its planned day is late from that day on. */
function done(steps: readonly Milestone[], first: Day): Bar[] {
  let from = first
  return steps.flatMap(({ plannedOn, actualOn }): Bar[] => {
    if (actualOn === null || actualOn <= from) return []
    const due = plannedOn === null || plannedOn > actualOn ? actualOn : plannedOn < from ? from : plannedOn
    const bars: Bar[] = [
      { kind: 'done', from, to: due },
      { kind: 'late', from: due, to: actualOn },
    ]
    from = actualOn
    return bars.filter((bar) => bar.from < bar.to)
  })
}

function goesOn({ stage, stageSince, nextOn }: Omit<Dated, 'milestones'>, today: Day): Bar[] {
  if (stage === 'dropped' || isAtOrPast(stage, 'producing') || stageSince >= today) return []
  const due = nextOn === null || nextOn > today ? today : nextOn < stageSince ? stageSince : nextOn
  const bars: Bar[] = [
    { kind: 'running', from: stageSince, to: due },
    { kind: 'overdue', from: due, to: today },
  ]
  return bars.filter((bar) => bar.from < bar.to)
}

/** Until when a step is to be done: its planned day, and of the next step the nearer one of the green channel. */
export function dueOf(
  { stage, plannedOn }: Pick<Milestone, 'stage' | 'plannedOn'>,
  { next, nextOn }: { next: Stage | null; nextOn: Day | null },
): Day | null {
  return stage === next && plannedOn !== null && nextOn !== null ? nextOn : plannedOn
}
