import type { Green, Hastened } from '~/landing/priorities/green'
import { LISTED_LEVELS, type ListedLevel } from '~/landing/priorities/vocabulary'
import { dayFromDate, type Day } from '~/shared/days'
import type { BlockerSide, Milestone, Premises, ProjectStage, Stage, StageFacts } from './stages'

type Row = {
  stage: string
  premises: string
  blockedSince: Date | null
  blockedBy: string | null
  blockedUntil: Date | null
  stageSince: Date
  listedOn: Date | null
  listedLevel: string | null
  listedLeader: string | null
  listedEnds: string | null
  listedDueOn: Date | null
  greenOn: Date | null
  greenPercent: number | null
}
/** What a row says that is not listed, and one whose green channel is closed. */
export const NO_LISTING = {
  listedOn: null,
  listedLevel: null,
  listedLeader: null,
  listedEnds: null,
  listedDueOn: null,
}
export const NO_CHANNEL = { greenOn: null, greenPercent: null }
/** What a row says of a limit that the green channel has not brought nearer, and one that nothing blocks. */
export const NOT_HASTENED = { hastenedFrom: null, hastenedTo: null }
export const NO_BLOCKER = {
  blocker: '',
  blockedSince: null,
  blockedBy: null,
  blockedUntil: null,
  ...NOT_HASTENED,
}

/** By whom a project is listed for supervision, who is in charge, what ends it and by when. */
export type Listed = { on: Day; level: ListedLevel; leader: string; ends: string; dueOn: Day }

const dayOrNull = (date: Date | null | undefined): Day | null => (date ? dayFromDate(date) : null)

/** What a project's row says of where it stands. */
export function factsOf(row: Row) {
  return {
    stage: row.stage as ProjectStage,
    premises: row.premises as Premises,
    blockedSince: dayOrNull(row.blockedSince),
    blockedBy: row.blockedBy as BlockerSide | null,
    blockedUntil: dayOrNull(row.blockedUntil),
    stageSince: dayFromDate(row.stageSince),
    green: greenOf(row),
  } satisfies StageFacts
}

/** Since when a project goes through the green channel, and to what share its limits count; null where it does not. */
export function greenOf({ greenOn, greenPercent }: Pick<Row, 'greenOn' | 'greenPercent'>): Green | null {
  return greenOn && greenPercent ? { on: dayFromDate(greenOn), percent: greenPercent } : null
}

/** From which day to which the limit of a blocker was brought nearer; null where it was not. */
export function hastenedOf(row: { hastenedFrom: Date | null; hastenedTo: Date | null }): Hastened | null {
  const { hastenedFrom: from, hastenedTo: to } = row
  return from && to ? { from: dayFromDate(from), to: dayFromDate(to) } : null
}

/** What a project is listed with; null where it is not. */
export function listedOf(row: Omit<Row, 'stage'>): Listed | null {
  const { listedOn, listedLevel, listedDueOn, listedLeader, listedEnds } = row
  if (!listedOn || !listedLevel || !listedDueOn) return null
  const said = { leader: listedLeader ?? '', ends: listedEnds ?? '' }
  const days = { on: dayFromDate(listedOn), dueOn: dayFromDate(listedDueOn) }
  return { ...days, level: LISTED_LEVELS.of(listedLevel), ...said }
}

/** The stages of a project with their days. */
export function milestonesOf(
  rows: readonly { stage: string; plannedOn: Date | null; actualOn: Date | null }[],
): Milestone[] {
  return rows.map(({ stage, plannedOn, actualOn }) => ({
    stage: stage as Stage,
    plannedOn: dayOrNull(plannedOn),
    actualOn: dayOrNull(actualOn),
  }))
}
