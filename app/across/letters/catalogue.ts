import type { Letter } from '~/ground/letters/letter'
import { accountLetters } from '~/ground/accounts/letters'
import { memberLetters } from '~/ground/members/letters'
import { noticeLetters } from '~/ground/notices/letters'
import { bookingLetters } from '~/residence/bookings/letters'
import { chargeLetters } from '~/residence/charges/letters'
import { contractLetters } from '~/residence/contracts/letters'
import { graduationLetters } from '~/residence/graduation/letters'
import { leavingLetters } from '~/residence/leaving/letters'
import { offerLetters } from '~/residence/offers/letters'
import { paymentLetters } from '~/residence/payments/letters'
import { roomMoveLetters } from '~/residence/room-moves/letters'
import { spaceLetters } from '~/residence/spaces/letters'
import { tenancyLetters } from '~/residence/tenancies/letters'
import { ticketLetters } from '~/residence/tickets/letters'
import { agreementLetters } from '~/admission/agreements/letters'
import { applicationLetters } from '~/admission/applications/letters'
import { assignmentLetters } from '~/admission/assignment/letters'
import { correctionLetters } from '~/admission/corrections/letters'
import { decisionLetters } from '~/admission/decisions/letters'
import { draftLetters } from '~/admission/drafts/letters'
import { objectionLetters } from '~/admission/objections/letters'
import { panelLetters } from '~/admission/panels/letters'
import { registerChangeLetters } from '~/admission/register-changes/letters'
import { reviewingLetters } from '~/admission/reviewing/letters'
import { reviewLetters } from '~/admission/reviews/letters'
import { screeningLetters } from '~/admission/screening/letters'
import { yearlyReviewLetters } from '~/admission/yearly-reviews/letters'
import { askLetters } from '~/landing/asks/letters'
import { claimLetters } from '~/landing/claims/letters'
import { closingLetters } from '~/landing/closing/letters'
import { commitmentLetters } from '~/landing/commitments/letters'
import { escalationLetters } from '~/landing/escalation/letters'
import { firmPlanLetters } from '~/landing/firm-plans/letters'
import { landLetters } from '~/landing/land/letters'
import { matchingLetters } from '~/landing/matching/letters'
import { parkReviewLetters } from '~/landing/park-reviews/letters'
import { parkRewardLetters } from '~/landing/park-rewards/letters'
import { projectLetters } from '~/landing/projects/letters'
import { quarterLetters } from '~/landing/quarters/letters'
import { sharingLetters } from '~/landing/sharing/letters'
import { siteVisitLetters } from '~/landing/site-visits/letters'
import { siteLetters } from '~/landing/sites/letters'
import { stepLetters } from '~/landing/steps/letters'
import { supervisionLetters } from '~/landing/supervision/letters'
import { assessmentLetters } from '~/plan/assessments/letters'
import { boardLetters } from '~/plan/board/letters'
import { caseLetters } from '~/plan/cases/letters'
import { evidenceLetters } from '~/plan/evidence/letters'
import { joiningLetters } from '~/plan/joining/letters'
import { measureLetters } from '~/plan/measures/letters'
import { recordChangeLetters } from '~/plan/record-changes/letters'
import { returnLetters } from '~/plan/returns/letters'
import { termCorrectionLetters } from '~/plan/term-corrections/letters'
import { criteriaLetters } from '~/setup/criteria-sets/letters'
import { deadlineLetters } from '~/across/deadlines/letters'
import type { Locale } from '~/shared/words'

/** The letters of every noun, in the order of templates and choices, for whoever shows or words more than one. */
const NOUNS = [
  draftLetters,
  applicationLetters,
  correctionLetters,
  decisionLetters,
  assignmentLetters,
  reviewingLetters,
  reviewLetters,
  agreementLetters,
  panelLetters,
  objectionLetters,
  registerChangeLetters,
  firmPlanLetters,
  projectLetters,
  supervisionLetters,
  closingLetters,
  stepLetters,
  escalationLetters,
  siteVisitLetters,
  askLetters,
  parkReviewLetters,
  parkRewardLetters,
  matchingLetters,
  siteLetters,
  landLetters,
  quarterLetters,
  commitmentLetters,
  claimLetters,
  sharingLetters,
  evidenceLetters,
  joiningLetters,
  boardLetters,
  measureLetters,
  returnLetters,
  assessmentLetters,
  caseLetters,
  deadlineLetters,
  criteriaLetters,
  screeningLetters,
  spaceLetters,
  recordChangeLetters,
  yearlyReviewLetters,
  graduationLetters,
  leavingLetters,
  tenancyLetters,
  termCorrectionLetters,
  chargeLetters,
  paymentLetters,
  bookingLetters,
  offerLetters,
  contractLetters,
  roomMoveLetters,
  ticketLetters,
  memberLetters,
  accountLetters,
  noticeLetters,
] as const

type KindOf<N> = N extends unknown ? keyof N & string : never
export type LetterKind = KindOf<(typeof NOUNS)[number]>

const letters = new Map<string, Letter>()
for (const letter of NOUNS.flatMap((noun): Letter[] => Object.values(noun))) {
  if (letters.has(letter.kind)) throw new Error(`two nouns define the letter ${letter.kind}`)
  letters.set(letter.kind, letter)
}

export const LETTER_KINDS = [...letters.keys()] as LetterKind[]

/** What is known of a kind, whichever it is. */
export function letterOf(kind: LetterKind): Letter {
  const letter = letters.get(kind)
  if (!letter) throw new Error(`no noun defines the letter ${kind}`)
  return letter
}

/** When a letter goes, as a heading or a label says it. */
export function whenOf(kind: LetterKind, locale: Locale): string {
  const { when } = letterOf(kind)[locale]
  return when.charAt(0).toUpperCase() + when.slice(1)
}

/** The kind of that name, if there is one. */
export const letterKind = (name: string | undefined): LetterKind | undefined =>
  LETTER_KINDS.find((kind) => kind === name)
