import { LISTED_LEVELS } from '~/landing/priorities/vocabulary'
import { FINDING_STATES } from '~/landing/site-visits/vocabulary'

/** The codes of what puts a landing before others, and of what is found on its site. */
export const VOCABULARIES_OF_LANDING: Record<string, readonly string[]> = {
  'LandingProject.listedLevel': LISTED_LEVELS.codes,
  'VisitFinding.state': FINDING_STATES.codes,
}
