import type { Area } from './area'
import type { ProjectLine } from './board'
import { isAtOrPast, LAST_IN_HOST_CITY, STAGES } from './stages'
import type { LandingWords } from './words'

/** The place of the city boundary on the track: after this stage. */
export const BOUNDARY = STAGES.indexOf(LAST_IN_HOST_CITY)

type Drawn = Pick<ProjectLine, 'stage' | 'milestones' | 'standing'>

/** A project's stages as the line draws them: what happened, where it stands, what is planned. */
export function stationsOf({ stage, milestones, standing }: Drawn, w: LandingWords) {
  const reached =
    stage === 'dropped'
      ? STAGES.findLastIndex((one) =>
          milestones.some((milestone) => milestone.stage === one && milestone.actualOn),
        )
      : STAGES.indexOf(stage)
  const here = standing.pace === 'stalled' ? 'stalled' : isAtOrPast(stage, 'producing') ? 'done' : 'now'
  return STAGES.map((key, index) => {
    const milestone = milestones.find((one) => one.stage === key)
    const state: 'done' | 'now' | 'planned' | 'stalled' =
      index > reached ? 'planned' : index === reached ? here : 'done'
    return {
      key,
      label: w.stages[key],
      at: milestone?.actualOn ?? null,
      planned: milestone?.plannedOn ?? null,
      state,
    }
  })
}

export function areaInWords(
  project: Pick<ProjectLine, 'premises' | 'areaMu' | 'areaSqm'>,
  w: LandingWords,
): string {
  if (project.premises === 'land') return project.areaMu ? w.mu(project.areaMu) : w.noArea
  return `${w.factory}${project.areaSqm ? ` ${w.sqm(project.areaSqm)}` : ''}`
}

/** The same for a row: a factory without its floor area. */
export function shortAreaInWords(
  project: Pick<ProjectLine, 'premises' | 'areaMu' | 'areaSqm'>,
  w: LandingWords,
): string {
  return areaInWords({ ...project, areaSqm: null }, w)
}

/** Whose turn it is, as this reader calls them. */
export function turnInWords(
  project: Pick<ProjectLine, 'standing' | 'park' | 'department'>,
  w: LandingWords,
  area: Area,
  locale: 'zh' | 'en',
): string {
  const { turn } = project.standing
  if (turn === 'us') return area === 'desk' ? w.turns.us : w.turns.incubator
  if (turn === 'park') return area === 'park' ? w.turns.ourPark : project.park[locale]
  if (turn === 'department' && project.department) return project.department[locale]
  return turn ? w.turns[turn] : ''
}

/** The person in whose hands the next step lies: the park's where the turn is with the park, else ours; '' for none. */
export function personInTurn({ standing, persons }: Pick<ProjectLine, 'standing' | 'persons'>): string {
  const { turn } = standing
  if (turn === null || turn === 'department') return ''
  return turn === 'park' ? (persons.park?.name ?? '') : persons.officer.name
}

/** What a project waits for, in a few words. */
export function waitInWords({ blocker, nextStep, standing }: ProjectLine, w: LandingWords): string {
  return blocker || nextStep || (standing.next ? w.toReach(w.stages[standing.next]) : w.nothingNext)
}

/** The pace with its days: 停 35 天, 慢 12 天, 12-01 前. */
export function paceInWords({ standing }: Pick<ProjectLine, 'standing'>, w: LandingWords): string {
  const { pace, days, nextOn } = standing
  if (pace === 'stalled') return w.stalledDays(days)
  if (pace === 'behind') return days > 0 ? w.lateDays(days) : w.noPlan
  if (pace === 'on_plan' && nextOn) return w.until(nextOn)
  return w.pace[pace]
}

/**
 * Beside whose turn it is: how the project goes and the day of its next stage. What the lines above and below say
 * already (the stage, the days a blocker has lasted) is not said again.
 */
export function untilInWords(project: ProjectLine, w: LandingWords): string {
  const { standing, blocker, blockedUntil, nextStep } = project
  const { pace, next, nextOn, days } = standing
  const day = nextOn ?? (next ? w.noPlan : '')
  const stage = next && nextStep ? `${w.toReach(w.stages[next])} ${day}` : day
  const goes = blocker
    ? blockedUntil && w.goneByDay(blockedUntil)
    : pace === 'on_plan' || (pace === 'behind' && days === 0)
      ? ''
      : paceInWords(project, w)
  return [goes, stage].filter(Boolean).join(' · ') || paceInWords(project, w)
}
