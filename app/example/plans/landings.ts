import type { BlockerSide, Stage as LandingStage } from '~/landing/projects/stages'
import { addDays, daysBetween, type Day } from '~/shared/days'
import type { Chance } from './random'
import { workingDayFrom } from './working-hours'

export type LandingPlan = {
  premises: 'land' | 'factory'
  /** The day each stage is reached; what lies after today is not reached yet. */
  actual: [LandingStage, Day][]
  /** The day each stage was promised for when the project began. */
  planned: Partial<Record<LandingStage, Day>>
  stuck: {
    since: Day
    until?: Day
    blocker: string
    side: BlockerSide
    /** The department that is asked, by its Chinese name. */
    department?: string
    nextStep: string
  } | null
  droppedOn: Day | null
}

/** How far after registration a stage lies, as a share of the time since the first registration. */
const AFTER_REGISTRATION = [
  ['approved_or_leased', 0.04],
  ['under_construction', 0.1],
  ['completed', 0.22],
  ['producing', 0.3],
  ['full_capacity', 0.45],
  ['above_scale', 0.72],
] as const

/** Days from the first registration to today. */
export function wholeTime({ planStart, today }: { planStart: Day; today: Day }): number {
  return daysBetween(planStart, today) - 245
}

/** A landing whose company was or will be registered on a day; the later stages follow at the pace of their time. */
export function landingAround(
  registeredOn: Day,
  movedInOn: Day,
  pace: { planStart: Day; today: Day },
  chance: Chance,
  premises: LandingPlan['premises'] = chance.chance(0.55) ? 'factory' : 'land',
): LandingPlan {
  const whole = wholeTime(pace)
  const earliest = addDays(movedInOn, 15)
  const intended = addDays(registeredOn, -chance.whole(98, 150))
  const before: [LandingStage, Day][] = [
    ['intent', intended < earliest ? earliest : intended],
    ['matched', addDays(registeredOn, -chance.whole(60, 74))],
    ['signed', addDays(registeredOn, -chance.whole(24, 38))],
    ['registered', registeredOn],
  ]
  const after = AFTER_REGISTRATION.filter(
    ([stage]) => premises === 'land' || (stage !== 'under_construction' && stage !== 'completed'),
  ).map(([stage, share]): [LandingStage, Day] => {
    const days = Math.round(share * whole * (0.92 + chance.share() * 0.16))
    return [stage, addDays(registeredOn, days)]
  })
  const actual = [...before, ...after].map(([stage, day]): [LandingStage, Day] => [
    stage,
    workingDayFrom(day),
  ])
  return { premises, actual, planned: promised(actual, chance), stuck: null, droppedOn: null }
}

/** A landing that has come no further than signing: it began, and the next step is promised for a day to come. */
export function landingInXian(
  last: 'intent' | 'matched' | 'signed',
  lastOn: Day,
  movedInOn: Day,
  chance: Chance,
): LandingPlan {
  const stages = (['intent', 'matched', 'signed'] as const).slice(
    0,
    { intent: 1, matched: 2, signed: 3 }[last],
  )
  const earliest = addDays(movedInOn, 15)
  const actual = stages.map((stage, index): [LandingStage, Day] => {
    const day = addDays(lastOn, -(stages.length - 1 - index) * 30)
    return [stage, workingDayFrom(day < earliest ? earliest : day)]
  })
  const next = (['matched', 'signed', 'registered'] as const)[stages.length - 1] ?? 'registered'
  const planned = {
    ...promised(actual, chance),
    [next]: workingDayFrom(addDays(lastOn, chance.whole(70, 120))),
  }
  const premises = chance.chance(0.5) ? 'factory' : 'land'
  return { premises, actual, planned, stuck: null, droppedOn: null }
}

/** Stops a landing after a stage: the next one was promised for the day since which it is stuck. */
export function stuckAfter(
  plan: LandingPlan,
  stage: LandingStage,
  stuck: NonNullable<LandingPlan['stuck']>,
): LandingPlan {
  const upTo = plan.actual.findIndex(([one]) => one === stage) + 1
  const next = plan.actual[upTo]?.[0]
  const later = plan.actual
    .slice(upTo + 1)
    .map(([one], index) => [one, addDays(stuck.since, 60 * (index + 1))])
  const planned = {
    ...plan.planned,
    ...(next ? { [next]: stuck.since } : {}),
    ...(Object.fromEntries(later) as LandingPlan['planned']),
  }
  return { ...plan, actual: plan.actual.slice(0, upTo), planned, stuck }
}

/** Promises lie some days before or after what came, never out of order. */
function promised(actual: [LandingStage, Day][], chance: Chance): LandingPlan['planned'] {
  let latest = actual[0]?.[1] ?? ''
  const planned: LandingPlan['planned'] = {}
  for (const [stage, day] of actual.slice(1)) {
    const said = addDays(day, chance.whole(-6, 9))
    latest = said > latest ? said : latest
    planned[stage] = latest
  }
  return planned
}
