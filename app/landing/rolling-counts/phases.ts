import type { Milestone, Premises, Stage } from '~/landing/projects/stages'
import type { Day } from '~/shared/days'
import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How far a landing is, as the city counts it month by month. */
export const PHASES = vocabulary({
  planned: ['谋划', 'Considered', 'ring'],
  reserved: ['储备', 'In reserve', 'theirs'],
  started: ['新开', 'Newly started', 'soon'],
  building: ['建设', 'Building', 'half'],
  producing: ['投产', 'Producing', 'dot'],
})
export type Phase = CodeOf<typeof PHASES>

/** The step with which work begins: on land when building begins, in a standard factory when it is leased. */
export const WORK_BEGINS_WITH = {
  land: 'under_construction',
  factory: 'approved_or_leased',
} as const satisfies Record<Premises, Stage>
/** With one of these a project is more than considered. */
export const RESERVED_WITH: readonly Stage[] = ['matched', 'signed', 'registered', 'approved_or_leased']

export type Dated = { premises: Premises; milestones: readonly Milestone[]; endedOn: Day | null }

/**
 * In which phase a project was on a day, from the days of its steps alone; null before its intent and from the day on
 * which it was given up or its plant closed. Whoever starts in the month of that day is newly started; who has started
 * before and does not produce is building.
 */
export function phaseOn({ premises, milestones, endedOn }: Dated, day: Day): Phase | null {
  const reached = milestones.filter(({ actualOn }) => actualOn !== null && actualOn <= day)
  if (reached.length === 0 || (endedOn !== null && endedOn <= day)) return null
  const of = (stage: Stage) => reached.find((one) => one.stage === stage)?.actualOn ?? null
  if (of('producing')) return 'producing'
  const work = of(WORK_BEGINS_WITH[premises])
  if (work) return work.slice(0, 7) === day.slice(0, 7) ? 'started' : 'building'
  return reached.some(({ stage }) => RESERVED_WITH.includes(stage)) ? 'reserved' : 'planned'
}
