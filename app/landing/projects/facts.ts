import { dayFromDate, type Day } from '~/shared/days'
import type { BlockerSide, Milestone, Premises, ProjectStage, Stage, StageFacts } from './stages'

type Row = {
  stage: string
  premises: string
  blockedSince: Date | null
  blockedBy: string | null
  blockedUntil: Date | null
  stageSince: Date
}

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
  } satisfies StageFacts
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
