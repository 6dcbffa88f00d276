import { SIDES as REWARD_SIDES } from '~/landing/park-rewards/vocabulary'
import { OF_WHAT_IS_TOLD } from './what-is-told'
import { CLASSES_IN_ORDER, DRAINS_IN_ORDER } from '~/landing/matching/match'
import { OPEN_TO, PARK_INVITATION_STATES } from '~/landing/matching/vocabulary'
import { PRIORITIES } from '~/ground/settings/care'
import { VOCABULARIES_OF_LANDING } from './landing'
import { MESSAGE_KINDS, SIDES, TICKET_STATES, WAIT_REASONS } from '~/residence/tickets/vocabulary'
import { APPLICATION_STATES } from '~/admission/applications/vocabulary'
import { OUTCOMES } from '~/admission/applications/lifecycle'
import { RECOMMENDATIONS as SCREENING } from '~/admission/applications/screening-state'
import { METHODS } from '~/admission/assignment/choose'
import { LINK_KINDS, PARTY_KINDS } from '~/admission/experts/links'
import { INVITATION_STATES } from '~/admission/experts/vocabulary'
import { FINDING_VERDICTS } from '~/admission/findings/adjust-finding.form'
import { OBJECTION_STATES } from '~/admission/objections/vocabulary'
import { PANEL_OUTCOMES } from '~/admission/panels/lifecycle'
import { PANEL_STATES } from '~/admission/panels/vocabulary'
import { SEES_OTHERS } from '~/admission/phases/phase'
import { RECOMMENDATIONS as ADVICE } from '~/admission/rubrics/rubric'
import { REVIEW_STATES, RUBRIC_STATES } from '~/admission/rubrics/vocabulary'
import { FIRM_FILTERS } from '~/across/firm-list/filters'
import { CHOICE_KINDS, FAILURES, PROPOSAL_STATES } from '~/across/proposals/vocabulary'
import { VIEW_PAGES } from '~/across/views/pages'
import { PLACE_CITIES, PLACE_KINDS } from '~/ground/firm-places/places'
import { FIGURE_SOURCES } from '~/ground/firms/report-figures.form'
import { RECORD_KINDS } from '~/ground/firms/vocabulary'
import { OWN_KIND_STATES } from '~/ground/record-kinds/vocabulary'
import { REACHES } from '~/across/letters/choices'
import { LETTER_STATES } from '~/ground/notices/vocabulary'
import {
  CHECKLISTS,
  DECISION_KINDS,
  LEVELS,
  PARK_GRADES,
  PARK_MODES,
  ROUND_STATES,
  STANDINGS,
} from '~/landing/park-rules/vocabulary'
import {
  CARRIER_KINDS,
  CARRIER_STATES,
  FIGURE_STATES,
  GOALS,
  MATURITIES,
} from '~/landing/park-years/vocabulary'
import {
  CLEARANCES,
  DRAINS,
  ENVIRONMENTS,
  LAND_USES,
  RESERVATION_STATES,
  SITE_KINDS,
  STOCKS,
} from '~/landing/sites/vocabulary'
import { SIGNALS } from '~/landing/quarters/vocabulary'
import { ITEM_KINDS as AGENDA_KINDS, MEETING_STATES } from '~/plan/meetings/vocabulary'
import { MEASURE_KINDS, NOTE_KINDS, TASK_STATES } from '~/plan/measures/vocabulary'
import { WEAKNESSES } from '~/plan/weaknesses/vocabulary'
import {
  CHANGE_KINDS,
  CHANGE_STATES,
  CONSEQUENCES,
  KINDS as COMMITMENT_KINDS,
  OFFICES,
  PROGRESS_STATES,
  SIDES as COMMITMENT_SIDES,
  STATES as COMMITMENT_STATES,
} from '~/landing/commitments/vocabulary'
import { BECOMES, CASE_STATES, CAUSE_KINDS, PAPER_KINDS, SUPPLIES, VERDICTS } from '~/landing/land/vocabulary'
import { CLAIM_STATES } from '~/landing/claims/vocabulary'
import { BASES, CONDITION_KINDS, ITEM_KINDS, VERSION_STATES, WAYS } from '~/landing/policies/vocabulary'
import { VOCABULARIES_OF_COUNTING } from './counting'
import { VOCABULARIES_OF_DEPARTMENTS } from './departments'
import { VOCABULARIES_OF_FILES } from './files'
import { TOPICS } from '~/ground/settings/vocabulary'
import { ROLES } from '~/ground/people/actor'
import {
  EVERY,
  METRICS,
  SCOPES,
  SETTLEMENT_STATES,
  VERSION_STATES as SHARING_VERSION_STATES,
} from '~/landing/sharing/vocabulary'
import { BLOCKER_SIDES, PREMISES, STAGES } from '~/landing/projects/stages'
import { BULLETIN_STATES } from '~/plan/bulletins/vocabulary'
import { ASSESSMENT_STATES } from '~/plan/assessments/vocabulary'
import { RETURN_STATES } from '~/plan/returns/vocabulary'
import { INDICATOR_CODES } from '~/plan/counting-rules/catalogue'
import { IDENTITIES } from '~/plan/counting-rules/definition'
import { STAY_KINDS } from '~/plan/counting-rules/record-rule'
import { HOME_FIRMS } from '~/plan/counting-rules/stays'
import { DIRECTIONS as BETTER, EVIDENCE_STATES } from '~/plan/counting/vocabulary'
import { CONTRACT_STATES, HANDOVER_KINDS, PAGE_KINDS } from '~/residence/contracts/vocabulary'
import { RUN_KINDS, RUN_STATES } from '~/residence/charges/vocabulary'
import { DRAWING_STATES, SHAPE_KINDS } from '~/residence/plans/vocabulary'
import { BOOKABLE_KINDS, WHO_BOOKS } from '~/residence/bookables/vocabulary'
import { BOOKING_CAUSES, BOOKING_STATES } from '~/residence/bookings/vocabulary'
import { BANK_FILE_STATES, DIRECTIONS } from '~/residence/payments/vocabulary'
import { READING_WAYS, UNREAD_WHYS } from '~/residence/meters/vocabulary'
import { CHARGE_KINDS, LEASE_RELIEFS, RELIEF_REASONS, UTILITIES } from '~/residence/rent/vocabulary'
import { LEASE_PURPOSES, UNIT_KINDS } from '~/residence/spaces/vocabulary'
import { REVIEW_GRADES, SECOND_LOOKS } from '~/admission/yearly-reviews/vocabulary'
import { EXIT_WAYS, TENANCY_STATES } from '~/residence/tenancies/vocabulary'
import { TRACKS } from '~/shared/tracks'
import { LOCALES } from '~/shared/words'

const PUBLISHED = ['draft', 'published'] as const

/** What may stand in each column that holds a code, by the vocabulary of its noun. */
export const VOCABULARIES: Record<string, readonly string[]> = {
  'DrawnShape.kind': SHAPE_KINDS.codes,
  'FloorDrawing.state': DRAWING_STATES.codes,
  'BankFile.state': BANK_FILE_STATES.codes,
  'Bookable.kind': BOOKABLE_KINDS.codes,
  'BookableRules.who': WHO_BOOKS.codes,
  'Booking.cause': BOOKING_CAUSES.codes,
  'Booking.state': BOOKING_STATES.codes,
  'Bulletin.state': BULLETIN_STATES.codes,
  ...OF_WHAT_IS_TOLD,
  'YearlyReturn.state': RETURN_STATES.codes,
  'Assessment.state': ASSESSMENT_STATES.codes,
  'Assessment.grade': PARK_GRADES.codes,
  'Charge.kind': CHARGE_KINDS.codes,
  'Charge.reason': RELIEF_REASONS.codes,
  'Meter.utility': UTILITIES.codes,
  'MeterReading.how': READING_WAYS.codes,
  'UnreadMeter.why': UNREAD_WHYS.codes,
  'ChargeRun.kind': RUN_KINDS.codes,
  'ChargeRun.state': RUN_STATES.codes,
  'LeaseContract.state': CONTRACT_STATES.codes,
  'LeaseHandover.kind': HANDOVER_KINDS.codes,
  'LeasePage.kind': PAGE_KINDS.codes,
  'Lease.relief': LEASE_RELIEFS.codes,
  'Payment.direction': DIRECTIONS.codes,
  'AchievementJoin.state': ['asked', 'joined', 'refused', 'dropped'],
  'AchievementSeparation.state': ['asked', 'separated', 'refused'],
  'Application.outcome': OUTCOMES,
  'Application.state': APPLICATION_STATES.codes,
  'Application.track': TRACKS.codes,
  'ApplicationForm.state': PUBLISHED,
  'CriteriaSet.purpose': ['admission', 'graduation'],
  'CriteriaSet.state': ['draft', 'published', 'retired'],
  'Rubric.state': RUBRIC_STATES,
  'CriteriaSubscription.locale': LOCALES,
  'Decision.outcome': OUTCOMES,
  ...VOCABULARIES_OF_DEPARTMENTS,
  ...VOCABULARIES_OF_COUNTING,
  'ExpertLink.kind': LINK_KINDS,
  'ExpertLink.partyKind': PARTY_KINDS,
  ...VOCABULARIES_OF_FILES,
  'QuarterSignal.kind': SIGNALS.codes,
  'CohortFile.outcome': ['', ...OUTCOMES],
  'CohortFile.state': APPLICATION_STATES.codes,
  'CohortFile.track': TRACKS.codes,
  'CohortTally.outcome': ['', ...OUTCOMES],
  'CohortTally.state': APPLICATION_STATES.codes,
  'CohortTally.track': TRACKS.codes,
  'FileTally.outcome': ['', ...OUTCOMES],
  'FileTally.state': APPLICATION_STATES.codes,
  'FileTally.track': TRACKS.codes,
  'Finding.computed': FINDING_VERDICTS.filter((verdict) => verdict !== 'waived'),
  'Finding.verdict': FINDING_VERDICTS,
  'Firm.track': TRACKS.codes,
  'FirmChange.state': ['asked', 'accepted', 'declined', 'withdrawn'],
  'FirmPlace.city': PLACE_CITIES,
  'FirmPlace.kind': PLACE_KINDS,
  'FirmRecord.kind': RECORD_KINDS.codes,
  'FirmStand.track': TRACKS.codes,
  'Indicator.homeFirms': HOME_FIRMS,
  'Indicator.rule': [...INDICATOR_CODES, 'defined'],
  'Indicator.stays': STAY_KINDS,
  'Indicator.unit': ['item', 'person', 'firm', 'yuan'],
  'IdleCase.becomes': BECOMES.codes,
  'Commitment.side': COMMITMENT_SIDES.codes,
  'Commitment.office': OFFICES.codes,
  'Commitment.kind': COMMITMENT_KINDS.codes,
  'Commitment.consequence': CONSEQUENCES.codes,
  'Commitment.state': COMMITMENT_STATES.codes,
  'CommitmentProgress.state': PROGRESS_STATES.codes,
  'CommitmentChange.kind': CHANGE_KINDS.codes,
  'CommitmentChange.consequence': CONSEQUENCES.codes,
  'CommitmentChange.state': CHANGE_STATES.codes,
  'IdleCase.state': CASE_STATES.codes,
  'IdleCase.verdict': VERDICTS.codes.slice(1),
  'IdlePaper.kind': PAPER_KINDS.codes,
  'Indicator.better': BETTER.codes,
  'IndicatorVersion.identity': IDENTITIES.codes,
  'IndicatorVersion.recordKind': RECORD_KINDS.codes,
  'OwnKind.state': OWN_KIND_STATES.codes,
  'Invitation.role': ROLES,
  'JoinedEvidence.state': EVIDENCE_STATES.codes.filter((state) => state !== 'withdrawn'),
  'LandingProject.blockedBy': BLOCKER_SIDES,
  'LandingProject.premises': PREMISES,
  'LandingProject.stage': [...STAGES, 'dropped'],
  'LandText.kind': PAPER_KINDS.codes,
  'MeetingItem.kind': AGENDA_KINDS.codes,
  'MonthlyMeeting.state': MEETING_STATES.codes,
  'Measure.kind': MEASURE_KINDS.codes,
  'WeaknessReading.weakness': WEAKNESSES.codes,
  'MeasureNote.kind': NOTE_KINDS.codes,
  'MeasureTask.state': TASK_STATES.codes,
  'Lease.purpose': LEASE_PURPOSES,
  'Lease.unitKind': UNIT_KINDS.codes,
  'Lease.state': ['drafted', 'active', 'ended', 'cancelled'],
  'Letter.state': LETTER_STATES.codes,
  'LetterDraft.locale': LOCALES,
  'LetterReading.role': ROLES,
  'LetterTemplate.locale': LOCALES,
  'ListedFirm.filter': FIRM_FILTERS.slice(1),
  'Membership.role': ROLES,
  'MergeProposal.proposedAs': ROLES,
  'Milestone.stage': STAGES,
  'NoticeChoice.reach': REACHES.filter((reach) => reach !== 'mail'),
  'ProposalChoice.kind': CHOICE_KINDS,
  'ProposalFirm.kind': UNIT_KINDS.codes,
  'RoomProposal.failure': FAILURES.codes,
  'RoomProposal.state': PROPOSAL_STATES.codes,
  'Objection.state': OBJECTION_STATES.codes,
  'OneTimeLink.kind': ['password_reset', 'first_admin', 'second_factor', 'address_proof'],
  'Panel.agendaBy': ['ranking', 'hand'],
  'Panel.state': PANEL_STATES.codes,
  'PanelItem.manner': ['consensus', 'vote'],
  'PanelItem.outcome': PANEL_OUTCOMES,
  'Park.level': LEVELS.codes,
  'Park.mode': PARK_MODES.codes,
  'Park.standing': STANDINGS.codes,
  'Parcel.stock': STOCKS.codes,
  'Parcel.supply': SUPPLIES.codes,
  'ParcelCause.kind': CAUSE_KINDS.codes,
  'ParkCarrier.goal': GOALS,
  'ParkCarrier.kind': CARRIER_KINDS.codes,
  'ParkCarrier.maturity': MATURITIES.codes,
  'ParkCarrier.state': CARRIER_STATES.codes,
  'ParkFigure.state': FIGURE_STATES.codes,
  'ParkDecision.after': STANDINGS.codes,
  'ParkDecision.before': STANDINGS.codes,
  'ParkDecision.kind': DECISION_KINDS.codes,
  'ParkListItem.list': CHECKLISTS.codes,
  'ParkReview.grade': PARK_GRADES.codes,
  'ParkReward.returnedSide': REWARD_SIDES.codes,
  'ParkRound.state': ROUND_STATES.codes,
  'Review.recommendation': ADVICE,
  'Review.state': REVIEW_STATES.codes,
  'ReviewInvitation.method': METHODS,
  'ReviewInvitation.state': INVITATION_STATES.codes,
  'ReviewPhase.seesOthers': SEES_OTHERS,
  'SavedView.page': VIEW_PAGES,
  'PolicyClaim.state': CLAIM_STATES.codes,
  'PolicyCondition.kind': CONDITION_KINDS.codes,
  'PolicyCondition.stage': STAGES,
  'PolicyItem.basis': BASES.codes,
  'PolicyItem.kind': ITEM_KINDS.codes,
  'PolicyItem.way': WAYS.codes,
  'PolicyVersion.state': VERSION_STATES.codes,
  'ScreeningOpinion.recommendation': SCREENING,
  'SearchEntry.subject': ['application', 'firm'],
  'SharingAgreement.every': EVERY.codes,
  'SharingAgreement.scope': SCOPES.codes,
  'SharingPart.metric': METRICS.codes,
  'SharingRow.city': PLACE_CITIES,
  'SharingRow.metric': METRICS.codes,
  'SharingSettlement.state': SETTLEMENT_STATES.codes,
  'SharingTerm.metric': METRICS.codes,
  'SharingVersion.state': SHARING_VERSION_STATES.codes,
  'Setting.topic': TOPICS,
  'ParkInvitation.state': PARK_INVITATION_STATES.codes,
  'SiteNeed.drains': DRAINS_IN_ORDER,
  'SiteNeed.environment': CLASSES_IN_ORDER,
  'SiteNeed.kind': SITE_KINDS.codes,
  'SiteNeed.openTo': OPEN_TO.codes,
  'Site.clearance': CLEARANCES.codes,
  'Site.drains': DRAINS.codes,
  'Site.environment': ENVIRONMENTS.codes,
  'Site.kind': SITE_KINDS.codes,
  'Site.landUse': LAND_USES.codes,
  'Site.stock': STOCKS.codes,
  'SiteReservation.state': RESERVATION_STATES.codes,
  'StandTally.track': TRACKS.codes,
  'StateTally.state': [
    ...new Set([...APPLICATION_STATES.codes, ...EVIDENCE_STATES.codes, 'known', ...FIRM_FILTERS.slice(1)]),
  ],
  'StateTally.subject': [...['application', 'firm'], 'evidence'],
  'Tenancy.state': TENANCY_STATES.codes,
  'Tenancy.exitWay': EXIT_WAYS.codes,
  'YearlyReview.grade': REVIEW_GRADES.codes,
  'YearlyReview.secondLook': SECOND_LOOKS.codes,
  'Ticket.priority': PRIORITIES.codes,
  'Ticket.state': TICKET_STATES.codes,
  'TicketMessage.kind': MESSAGE_KINDS.codes,
  'TicketMessage.side': SIDES.codes,
  'TicketWait.why': WAIT_REASONS.codes,
  'Unit.kind': UNIT_KINDS.codes,
  'User.locale': LOCALES,
  ...VOCABULARIES_OF_LANDING,
  'YearFigures.source': FIGURE_SOURCES,
}

/** The name of the CHECK that keeps a column to its vocabulary. */
export const checkOf = (place: string) => `${place.replace('.', '_')}_is_known`

/** The SQL that writes one of them down anew. */
export function sqlOf(place: string): string {
  const [table, column] = place.split('.')
  const codes = (VOCABULARIES[place] ?? []).map((code) => `'${code}'`).join(', ')
  return `ALTER TABLE "${table}" ADD CONSTRAINT "${checkOf(place)}"\n  CHECK ("${column}" IN (${codes}));`
}
