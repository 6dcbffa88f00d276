import type { Day } from '~/shared/days'

/** A firm's way home, by the days on which it went: its landings, and where it has been registered at home. */
export type LandingFacts = {
  /** `until`: the day a landing was given up. */
  landings: { intentOn: Day | null; signedOn: Day | null; until: Day | null }[]
  homes: { since: Day; until: Day | null }[]
}

export const NO_LANDING: LandingFacts = { landings: [], homes: [] }
