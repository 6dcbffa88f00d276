import { PAGES_OF_KINDS } from '../support/scenes/kinds'
import { PAGES_OF_PARKS } from '../support/scenes/landing/parks'
import { PAGES_OF_COMMITMENTS } from '../support/scenes/landing/commitments'
import { PAGES_OF_LAND } from '../support/scenes/landing/land'
import { PAGES_OF_FIRM_PLANS } from '../support/scenes/landing/firm-plans'
import { PAGES_OF_MEETINGS } from '../support/scenes/meetings'
import { PAGES_OF_MEASURES } from '../support/scenes/measures'
import { PAGES_OF_SHARING } from '../support/scenes/landing/sharing'
import { PAGES_OF_STEPS } from '../support/scenes/landing/steps'
import { PAGES_OF_VISITS } from '../support/scenes/landing/visits'
import { PAGES_OF_SITES } from '../support/scenes/landing/sites'

/** The pages that are asked for: those whose address names the row itself, not only what it belongs to. */
export const OWN_PAGES: Record<string, RegExp> = {
  Application: /:(applicationId|ref|draftId)\b(?!.*agreement)/,
  ChargeRun: /:(runId|billId)/,
  LeaseContract: /:contractId/,
  RoomProposal: /:proposalId/,
  BankFile: /:bankFileId/,
  Booking: /:bookingId/,
  ...PAGES_OF_PARKS,
  ...PAGES_OF_KINDS,
  ...PAGES_OF_SITES,
  ...PAGES_OF_STEPS,
  ...PAGES_OF_VISITS,
  ParkInvitation: /^\/my\/firm\/sites(\/invitations\/:inviteId)?$/,
  ...PAGES_OF_FIRM_PLANS,
  ...PAGES_OF_MEASURES,
  ...PAGES_OF_MEETINGS,
  ...PAGES_OF_LAND,
  ...PAGES_OF_SHARING,
  ...PAGES_OF_COMMITMENTS,
  PolicyClaim: /:claimId/,
  PolicyVersion: /policies\/:policyId/,
  FloorDrawing: /:building\/:level/,
  DepartmentAsk: /:askId/,
  Ticket: /:ticketId/,
  YearlyReturn: /returns\/:period/,
  RankReading: /rankings\/:code/,
  Assessment: /assessments\/:year/,
  FirmCase: /:caseId/,
  News: /:newsId/,
  Bulletin: /^(?!.*\/meetings\/).*:month/,
  Agreement: /agreement/,
  Review: /:reviewId/,
  Panel: /:panelId/,
  Objection: /:objectionId/,
  ReviewInvitation: /:invitationId/,
  Tenancy: /:firmId/,
  Lease: /:leaseId/,
  Evidence: /:evidenceId/,
  LandingProject: /:projectId/,
  FirmChange: /:changeId/,
  CriteriaSet: /:setId/,
  Rubric: /:rubricId/,
  ApplicationForm: /:formId/,
  AchievementJoin: /:recordId\/:otherId/,
  AchievementSeparation: /:recordId\/:otherId\/separation/,
  Letter: /:letterId/,
  ImportBatch: /:batchId/,
}

/** States that no row of this test stands in, and why. */
export const NOT_STANDING: Record<string, string> = {
  'ReviewInvitation accepted': 'its page is the review, which stands in all of its own states',
  'AchievementJoin dropped': 'a question that fell away has no address of its own',
}
