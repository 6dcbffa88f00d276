import { shortened, type Green } from '~/landing/priorities/green'
import { daysBetween, type Day } from '~/shared/days'
import type { Turn } from '~/shared/desk-item'

/** Every stage of a landing, west to east; the boundary of the two cities lies before signing. */
export const STAGES = [
  'intent',
  'matched',
  'signed',
  'registered',
  'approved_or_leased',
  'under_construction',
  'completed',
  'producing',
  'full_capacity',
  'above_scale',
] as const
export type Stage = (typeof STAGES)[number]
/** Where a project is: a stage, or dropped with a reason. */
export type ProjectStage = Stage | 'dropped'
export type Premises = 'land' | 'factory'
export const PREMISES = ['land', 'factory'] as const

/** The last stage in the host city. A firm crosses the boundary by signing; the plan counts it from registration. */
export const LAST_IN_HOST_CITY: Stage = 'matched'
/** Stages whose day must be proven by a paper. */
export const PROVEN_STAGES: readonly Stage[] = ['signed', 'registered', 'producing']
/** In a standard factory the walls stand already: nothing need be built. */
const SKIPPED_IN_FACTORY: readonly Stage[] = ['under_construction', 'completed']
/** Who must move for a stage to be reached. */
const TURN_FOR: Record<Stage, Turn> = {
  intent: 'us',
  matched: 'us',
  signed: 'park',
  registered: 'firm',
  approved_or_leased: 'park',
  under_construction: 'firm',
  completed: 'firm',
  producing: 'firm',
  full_capacity: 'firm',
  above_scale: 'firm',
}

/** In whose hands a blocker lies. */
export const BLOCKER_SIDES = ['firm', 'park', 'incubator', 'bureau', 'department', 'authority'] as const
export type BlockerSide = (typeof BLOCKER_SIDES)[number]

export type Milestone = { stage: Stage; plannedOn: Day | null; actualOn: Day | null }
export type Plan = Partial<Record<Stage, Day | undefined>>
export type StageFacts = {
  stage: ProjectStage
  premises: Premises
  blockedSince: Day | null
  /** In whose hands the blocker lies and until when; an older one does not say. */
  blockedBy?: BlockerSide | null
  blockedUntil?: Day | null
  stageSince: Day
  /** Where it goes through the green channel, the day of its next stage lies nearer. */
  green?: Green | null
}

export function isStage(text: string): text is Stage {
  return (STAGES as readonly string[]).includes(text)
}

export function isAtOrPast(stage: ProjectStage, mark: Stage): boolean {
  return stage !== 'dropped' && STAGES.indexOf(stage) >= STAGES.indexOf(mark)
}

/** The stages that may follow: the one after; in a standard factory also those behind building. */
export function nextStages(stage: ProjectStage, premises: Premises): Stage[] {
  if (stage === 'dropped') return []
  const next: Stage[] = []
  for (const later of STAGES.slice(STAGES.indexOf(stage) + 1)) {
    next.push(later)
    if (premises === 'land' || !SKIPPED_IN_FACTORY.includes(later)) break
  }
  return next
}

/** Where a project stood before the stage it stands at: the last one behind it that was reached; null at the first. */
export function stageBefore(
  stage: Stage,
  milestones: readonly { stage: string; actualOn: unknown }[],
): Stage | null {
  const behind = STAGES.slice(0, STAGES.indexOf(stage)).reverse()
  const reached = behind.find((one) => milestones.some((it) => it.stage === one && it.actualOn))
  return reached ?? behind.at(-1) ?? null
}

/** The place of the firm that moves to the home city with a stage. */
export function placeOf(stage: Stage): 'registered' | 'production' | null {
  return stage === 'registered' ? 'registered' : stage === 'producing' ? 'production' : null
}

/** The stages still ahead: what a plan can date. */
export function stagesAhead(stage: ProjectStage): Stage[] {
  return stage === 'dropped' ? [] : STAGES.slice(STAGES.indexOf(stage) + 1)
}

/** The first stage whose planned day lies before the day of a stage before it, or before the day it starts from. */
export function outOfOrder(plan: Plan, notBefore: Day): Stage | null {
  let latest = notBefore
  for (const stage of STAGES) {
    const day = plan[stage]
    if (!day) continue
    if (day < latest) return stage
    latest = day
  }
  return null
}

export type Pace = 'stalled' | 'behind' | 'on_plan' | 'done' | 'dropped'
export const PACES = ['stalled', 'behind', 'on_plan', 'done'] as const satisfies readonly Pace[]

/**
 * How a project stands on a day. stalled: something blocks it, or the planned day of its next stage has passed.
 * behind: its last stage came late, or nobody has said when the next is due. done: it produces in the home city.
 */
export type ProjectPace = {
  pace: Pace
  /** Days stalled, or days late; 0 when neither. */
  days: number
  next: Stage | null
  nextOn: Day | null
  /** Whose turn: of a blocker, in whose hands it lies; else who must move for the next stage. */
  turn: Turn | null
  /** Until when: the blocker's day, or else that of the next stage. */
  dueOn: Day | null
}

export function paceOf(project: StageFacts, milestones: readonly Milestone[], today: Day): ProjectPace {
  const ahead = nextPlanned(project, milestones)
  const base = {
    ...ahead,
    turn: turnOf(project) ?? (ahead.next && TURN_FOR[ahead.next]),
    dueOn: (project.blockedSince && project.blockedUntil) || ahead.nextOn,
  }
  if (project.stage === 'dropped') return { ...base, pace: 'dropped', days: 0, turn: null }
  const arrived = isAtOrPast(project.stage, 'producing')
  const overdueSince = !arrived && ahead.nextOn && ahead.nextOn < today ? ahead.nextOn : null
  const stuckSince = [project.blockedSince, overdueSince].filter((day) => day !== null).sort()[0]
  if (stuckSince) return { ...base, pace: 'stalled', days: Math.max(0, daysBetween(stuckSince, today)) }
  if (arrived) return { ...base, pace: 'done', days: 0 }
  const late = daysLate(project.stage, milestones)
  if (late > 0 || ahead.nextOn === null) return { ...base, pace: 'behind', days: late }
  return { ...base, pace: 'on_plan', days: 0 }
}

function turnOf({ blockedSince, blockedBy }: StageFacts): Turn | null {
  if (!blockedSince || !blockedBy) return null
  return blockedBy === 'incubator' ? 'us' : blockedBy
}

/** The stage that comes next: the first one ahead with a planned day, else the one that follows. */
function nextPlanned(project: StageFacts, milestones: readonly Milestone[]) {
  const allowed = nextStages(project.stage, project.premises)
  const planned = allowed
    .map((stage) => milestones.find((one) => one.stage === stage))
    .find((one) => one?.plannedOn && !one.actualOn)
  const { stageSince, green = null } = project
  return {
    next: planned?.stage ?? allowed[0] ?? null,
    nextOn: planned?.plannedOn ? shortened(stageSince, planned.plannedOn, green) : null,
  }
}

/** By how many days the stage a project stands at came after its planned day. */
function daysLate(stage: Stage, milestones: readonly Milestone[]): number {
  const here = milestones.find((one) => one.stage === stage)
  if (!here?.actualOn || !here.plannedOn) return 0
  return Math.max(0, daysBetween(here.plannedOn, here.actualOn))
}

/** What a project of each kind is measured by: on land until building begins, in a finished factory until it produces. */
const WORK_BEGINS = { land: 'under_construction', factory: 'producing' } as const satisfies Record<
  Premises,
  Stage
>

/** Days from signing until the work of a project of its kind begins; null until then. */
export function daysToWork(premises: Premises, milestones: readonly Milestone[]): number | null {
  const on = (stage: Stage) => milestones.find((one) => one.stage === stage)?.actualOn ?? null
  const signed = on('signed')
  const began = on(WORK_BEGINS[premises])
  return signed && began ? daysBetween(signed, began) : null
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}
