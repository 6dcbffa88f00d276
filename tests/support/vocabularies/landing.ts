import { LISTED_LEVELS } from '~/landing/priorities/vocabulary'
import { CHECK_AREAS } from '~/ground/settings/steps'
import { STEPS } from '~/landing/projects/step-days'
import { CHECK_STATES } from '~/landing/step-lists/vocabulary'
import { FINDING_STATES } from '~/landing/site-visits/vocabulary'

/** The codes of what puts a landing before others, and of what is found on its site. */
export const VOCABULARIES_OF_LANDING: Record<string, readonly string[]> = {
  'LandingProject.listedLevel': LISTED_LEVELS.codes,
  'VisitFinding.state': FINDING_STATES.codes,
  'StepOwner.stage': STEPS,
  'StepCheck.stage': STEPS,
  'StepCheck.state': CHECK_STATES.codes,
  'StepCheck.area': CHECK_AREAS.codes,
}
