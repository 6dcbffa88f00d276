import type { Day } from '~/shared/days'
import { nextStages, STAGES, type Milestone, type Premises, type ProjectStage, type Stage } from './stages'

type Facts = { stage: ProjectStage; premises: Premises; stageSince: Day; milestones: readonly Milestone[] }

/** Every step of the line: what a project does after its intent. */
export const STEPS: readonly Stage[] = STAGES.slice(1)
export const isStep = (text: string | undefined): text is Stage => STEPS.some((one) => one === text)

/**
 * The day on which a step begins: that of the latest stage before it that was reached. A step that cannot be taken
 * yet has not begun: it is as if it began today.
 */
export function beganOn(step: Stage, { stage, premises, stageSince, milestones }: Facts, today: Day): Day {
  const isAhead = stage !== 'dropped' && STAGES.indexOf(step) > STAGES.indexOf(stage)
  if (isAhead && !nextStages(stage, premises).includes(step)) return today
  const before = STAGES.slice(0, STAGES.indexOf(step))
  const days = milestones.flatMap(({ stage: one, actualOn }) =>
    actualOn && before.includes(one) ? [actualOn] : [],
  )
  const last = days.sort().at(-1) ?? stageSince
  return last < today ? last : today
}
