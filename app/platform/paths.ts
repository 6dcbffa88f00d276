import { accountPaths, accountTables } from './addresses/account'
import { adminPaths, adminTables } from './addresses/admin'
import { applicationsPaths, applicationsTables } from './addresses/applications'
import { assessmentsPaths, assessmentsTables } from './addresses/assessments'
import { bookingsPaths, bookingsTables } from './addresses/bookings'
import { carePaths, careTables } from './addresses/care'
import { commitmentsPaths, commitmentsTables } from './addresses/commitments'
import { decisionsPaths, decisionsTables } from './addresses/decisions'
import { filesPaths, filesTables } from './addresses/files'
import { firmPlansPaths, firmPlansTables } from './addresses/firm-plans'
import { firmsPaths, firmsTables } from './addresses/firms'
import { intakesPaths, intakesTables } from './addresses/intakes'
import { landPaths, landTables } from './addresses/land'
import { landedPaths, landedTables } from './addresses/landed'
import { landingPaths, landingTables } from './addresses/landing'
import { lettersPaths, lettersTables } from './addresses/letters'
import { measuresPaths, measuresTables } from './addresses/measures'
import { monthsPaths, monthsTables } from './addresses/months'
import { parksPaths, parksTables } from './addresses/parks'
import { planPaths, planTables } from './addresses/plan'
import { policiesPaths, policiesTables } from './addresses/policies'
import { portalPaths, portalTables } from './addresses/portal'
import { rentPaths, rentTables } from './addresses/rent'
import { returnsPaths, returnsTables } from './addresses/returns'
import { reviewPaths, reviewTables } from './addresses/review'
import { sharingPaths, sharingTables } from './addresses/sharing'
import { spacePaths, spaceTables } from './addresses/space'
import { todayPaths, todayTables } from './addresses/today'

/** Every page of the product: app/routes.ts gives each its module. */
export const tables = [
  ...accountTables,
  ...adminTables,
  ...applicationsTables,
  ...assessmentsTables,
  ...bookingsTables,
  ...careTables,
  ...commitmentsTables,
  ...decisionsTables,
  ...filesTables,
  ...firmPlansTables,
  ...firmsTables,
  ...intakesTables,
  ...landTables,
  ...landedTables,
  ...landingTables,
  ...lettersTables,
  ...measuresTables,
  ...monthsTables,
  ...parksTables,
  ...planTables,
  ...policiesTables,
  ...portalTables,
  ...rentTables,
  ...returnsTables,
  ...reviewTables,
  ...sharingTables,
  ...spaceTables,
  ...todayTables,
]

/** Every address of the product, so that a link cannot be mistyped. The first value is the enclave's slug. */
export const paths = {
  ...accountPaths,
  ...adminPaths,
  ...applicationsPaths,
  ...assessmentsPaths,
  ...bookingsPaths,
  ...carePaths,
  ...commitmentsPaths,
  ...decisionsPaths,
  ...filesPaths,
  ...firmPlansPaths,
  ...firmsPaths,
  ...intakesPaths,
  ...landPaths,
  ...landedPaths,
  ...landingPaths,
  ...lettersPaths,
  ...measuresPaths,
  ...monthsPaths,
  ...parksPaths,
  ...planPaths,
  ...policiesPaths,
  ...portalPaths,
  ...rentPaths,
  ...returnsPaths,
  ...reviewPaths,
  ...sharingPaths,
  ...spacePaths,
  ...todayPaths,
}
