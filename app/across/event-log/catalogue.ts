import { agreementEvents } from '~/admission/agreements/events'
import { applicationEvents } from '~/admission/applications/events'
import { catalogueOf } from '~/ground/audit/catalogue'
import { bookableEvents } from '~/residence/bookables/events'
import { bookingEvents } from '~/residence/bookings/events'
import { calendarEvents } from '~/ground/calendar/events'
import { contractEvents } from '~/residence/contracts/events'
import { criteriaEvents } from '~/ground/criteria/events'
import { drawingEvents } from '~/residence/drawings/events'
import { duplicateEvents } from '~/admission/duplicates/events'
import { enclaveEvents } from '~/ground/enclaves/events'
import { expertEvents } from '~/admission/experts/events'
import { exportEvents } from '~/across/exports/events'
import { firmEvents } from '~/ground/firms/events'
import { formEvents } from '~/setup/form-editor/events'
import { importEvents } from '~/admission/imports/events'
import { intakeEvents } from '~/admission/intakes/events'
import { kpiEvents } from '~/plan/evidence/events'
import { bulletinEvents } from '~/plan/bulletins/events'
import { quarterFiguresEvents } from '~/plan/quarter-figures/events'
import { assessmentEvents } from '~/plan/assessments/events'
import { rankingEvents } from '~/plan/rankings/events'
import { returnEvents } from '~/plan/returns/events'
import { monthEvents } from '~/plan/months/events'
import { wallEvents } from '~/plan/walls/events'
import { landingEvents } from '~/landing/projects/events'
import { noticeEvents } from '~/ground/notices/events'
import { templateEvents } from '~/across/letter-templates/events'
import { objectionEvents } from '~/admission/objections/events'
import { askEvents } from '~/landing/asks/events'
import { departmentEvents } from '~/setup/departments/events'
import { rubricEvents } from '~/setup/rubric-editor/events'
import { indicatorEvents } from '~/setup/indicators/events'
import { kindEvents } from '~/setup/record-kinds/events'
import { parkEvents } from '~/setup/parks/events'
import { parkReviewEvents } from '~/landing/park-reviews/events'
import { parkRewardEvents } from '~/landing/park-rewards/events'
import { parkYearEvents } from '~/landing/park-years/events'
import { parkRecordEvents } from '~/landing/parks/events'
import { commitmentEvents } from '~/landing/commitments/events'
import { landEvents } from '~/landing/land/events'
import { matchingEvents } from '~/landing/matching/events'
import { claimEvents } from '~/landing/claims/events'
import { policyEvents } from '~/landing/policies/events'
import { hostConsentEvents } from '~/landing/host-consent/events'
import { quarterEvents } from '~/landing/quarters/events'
import { meetingEvents } from '~/plan/meetings/events'
import { firmPlanEvents } from '~/landing/firm-plans/events'
import { measureEvents } from '~/plan/measures/events'
import { weaknessEvents } from '~/plan/weaknesses/events'
import { sharingEvents } from '~/landing/sharing/events'
import { closingEvents } from '~/landing/closing/events'
import { supervisionEvents } from '~/landing/supervision/events'
import { escalationEvents } from '~/landing/escalation/events'
import { stepEvents } from '~/landing/steps/events'
import { visitEvents } from '~/landing/site-visits/events'
import { siteEvents } from '~/landing/sites/events'
import { panelEvents } from '~/admission/panels/events'
import { accessEvents, memberEvents } from '~/ground/people/events'
import { paymentEvents } from '~/residence/payments/events'
import { proposalEvents } from '~/across/proposals/events'
import { phaseEvents } from '~/admission/phases/events'
import { chargeEvents } from '~/residence/charges/events'
import { extraEvents } from '~/residence/extras/events'
import { meterEvents } from '~/residence/meters/events'
import { rentEvents } from '~/residence/rent/events'
import { reviewEvents } from '~/admission/reviews/events'
import { screeningEvents } from '~/admission/screening/events'
import { inventoryEvents } from '~/residence/inventory/events'
import { inspectionEvents } from '~/residence/inspections/events'
import { fileEvents } from '~/ground/files/events'
import { spaceEvents } from '~/residence/spaces/events'
import { caseEvents } from '~/plan/cases/events'
import { newsEvents } from '~/plan/news/events'
import { questionEvents } from '~/plan/questions/events'
import { yearlyReviewEvents } from '~/admission/yearly-reviews/events'
import { tenancyEvents } from '~/residence/tenancies/events'
import { ticketEvents } from '~/residence/tickets/events'
import { waitlistEvents } from '~/admission/waitlist/events'

/** The events of every noun, for whoever shows a log or a timeline of more than one. */
export const eventCatalogue = catalogueOf(
  agreementEvents,
  applicationEvents,
  calendarEvents,
  contractEvents,
  criteriaEvents,
  drawingEvents,
  duplicateEvents,
  enclaveEvents,
  expertEvents,
  exportEvents,
  firmEvents,
  formEvents,
  importEvents,
  intakeEvents,
  kpiEvents,
  landingEvents,
  indicatorEvents,
  kindEvents,
  monthEvents,
  rubricEvents,
  wallEvents,
  bulletinEvents,
  quarterFiguresEvents,
  returnEvents,
  assessmentEvents,
  rankingEvents,
  templateEvents,
  noticeEvents,
  objectionEvents,
  panelEvents,
  askEvents,
  departmentEvents,
  parkEvents,
  parkRecordEvents,
  parkReviewEvents,
  parkRewardEvents,
  parkYearEvents,
  matchingEvents,
  policyEvents,
  claimEvents,
  sharingEvents,
  siteEvents,
  stepEvents,
  escalationEvents,
  visitEvents,
  firmPlanEvents,
  supervisionEvents,
  closingEvents,
  measureEvents,
  weaknessEvents,
  meetingEvents,
  landEvents,
  hostConsentEvents,
  quarterEvents,
  commitmentEvents,
  accessEvents,
  memberEvents,
  paymentEvents,
  phaseEvents,
  proposalEvents,
  chargeEvents,
  meterEvents,
  extraEvents,
  rentEvents,
  bookableEvents,
  bookingEvents,
  reviewEvents,
  screeningEvents,
  inventoryEvents,
  ticketEvents,
  inspectionEvents,
  fileEvents,
  spaceEvents,
  tenancyEvents,
  waitlistEvents,
  yearlyReviewEvents,
  caseEvents,
  newsEvents,
  questionEvents,
)
