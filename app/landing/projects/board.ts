import type { Green } from '~/landing/priorities/green'
import type { Day } from '~/shared/days'
import { addYuan, compareYuan } from '~/shared/money'
import type { Listed } from './facts'
import type { Persons } from './persons'
import {
  daysToWork,
  isAtOrPast,
  median,
  PACES,
  type BlockerSide,
  type Milestone,
  type Pace,
  type Premises,
  type ProjectStage,
  type ProjectPace,
} from './stages'

/** One project as the board and its side panel show it. */
export type ProjectLine = {
  id: string
  ref: string
  firm: { id: string; name: string }
  park: { id: string; zh: string; en: string; level: string }
  /** The department that is asked now. */
  department: { id: string; zh: string; en: string } | null
  owner: { id: string; name: string }
  stage: ProjectStage
  stageSince: Day
  /** Closed after production, since when. */
  closedOn: Day | null
  /** The leader in charge, name and office; empty where none is named. */
  leader: string
  investment: string
  premises: Premises
  areaMu: string | null
  areaSqm: string | null
  product: string
  nextStep: string
  blocker: string
  blockedSince: Day | null
  blockedBy: BlockerSide | null
  blockedUntil: Day | null
  graduatedOn: Day | null
  milestones: Milestone[]
  standing: ProjectPace
  /** Listed for supervision: it stands before the others. */
  listed: Listed | null
  /** In the green channel: its limits count shorter. */
  green: Green | null
  /** Who sees to the next step. */
  persons: Persons
}

export type BoardFilters = {
  stalled: boolean
  big: boolean
  park: string | null
  owner: string | null
  premises: Premises | null
  group: 'pace' | 'park'
}

const BIG = '100000000.00'

/** The board's filters as the address says them; words it does not know say nothing. */
export function readFilters(query: URLSearchParams): BoardFilters {
  const premises = query.get('premises')
  return {
    stalled: query.get('stalled') === '1',
    big: query.get('big') === '1',
    park: query.get('park') || null,
    owner: query.get('owner') || null,
    premises: premises === 'land' || premises === 'factory' ? premises : null,
    group: query.get('group') === 'park' ? 'park' : 'pace',
  }
}

export function passes(project: ProjectLine, filters: BoardFilters): boolean {
  return (
    (!filters.stalled || project.standing.pace === 'stalled') &&
    (!filters.big || compareYuan(project.investment, BIG) >= 0) &&
    (!filters.park || project.park.id === filters.park) &&
    (!filters.owner || project.owner.id === filters.owner) &&
    (!filters.premises || project.premises === filters.premises)
  )
}

export type Group<K extends string = string> = { key: K; projects: ProjectLine[]; investment: string }

/** What is listed for supervision first, the others by pace; within, the longest stalled and the next due on top. */
export function byPace(projects: readonly ProjectLine[]): Group<Pace | 'listed'>[] {
  const others = projects.filter(({ listed }) => listed === null)
  return [
    group(
      'listed' as const,
      projects.filter(({ listed }) => listed !== null),
    ),
    ...PACES.map((pace) =>
      group(
        pace,
        others.filter(({ standing }) => standing.pace === pace),
      ),
    ),
  ].filter(({ projects: own }) => own.length > 0)
}

/** The projects by park, in the order in which the parks come. */
export function byPark(projects: readonly ProjectLine[]): Group[] {
  const parks = [...new Set(projects.map(({ park }) => park.id))]
  return parks.map((id) =>
    group(
      id,
      projects.filter(({ park }) => park.id === id),
    ),
  )
}

function group<K extends string>(key: K, projects: ProjectLine[]): Group<K> {
  return {
    key,
    projects: [...projects].sort(byUrgency),
    investment: addYuan('0', ...projects.map((one) => one.investment)),
  }
}

function byUrgency(a: ProjectLine, b: ProjectLine): number {
  const listed = Number(b.listed !== null) - Number(a.listed !== null)
  if (listed !== 0) return listed
  const late = b.standing.days - a.standing.days
  if (late !== 0) return late
  return (
    (a.standing.nextOn ?? '9999').localeCompare(b.standing.nextOn ?? '9999') || a.ref.localeCompare(b.ref)
  )
}

/** The figures at the head of the board, over what the reader may see; `counted` are the firms the plan counts. */
export function headFigures(projects: readonly ProjectLine[], counted: ReadonlySet<string>) {
  const at = (...stages: ProjectStage[]) => projects.filter(({ stage }) => stages.includes(stage)).length
  const past = (stage: 'signed' | 'registered' | 'producing') =>
    projects.filter((project) => isAtOrPast(project.stage, stage)).length
  const stalled = projects.filter(({ standing }) => standing.pace === 'stalled').sort(byUrgency)
  const longest = stalled[0]
  return {
    crossed: past('signed'),
    registered: past('registered'),
    counted: projects.filter(({ firm }) => counted.has(firm.id)).length,
    signedOnly: at('signed'),
    registeredOnly: at('registered', 'approved_or_leased'),
    building: at('under_construction', 'completed'),
    producing: past('producing'),
    listed: projects.filter(({ listed }) => listed !== null).length,
    stalled: stalled.length,
    longest: longest
      ? { firm: longest.firm.name, days: longest.standing.days, blocker: longest.blocker }
      : null,
    /** Signing to building on land, and signing to producing in a factory: two kinds, never one figure. */
    medianDays: { land: medianOf('land', projects), factory: medianOf('factory', projects) },
  }
}

function medianOf(kind: Premises, projects: readonly ProjectLine[]): number | null {
  return median(
    projects.flatMap(({ premises, milestones }) => {
      const days = premises === kind ? daysToWork(kind, milestones) : null
      return days === null ? [] : [days]
    }),
  )
}
