import type { Locale } from '~/shared/words'
import type { Letter } from './letter'
import { ACCOUNT_LETTERS } from './texts/accounts'
import { AGREEMENT_LETTERS } from './texts/admission/agreements'
import { APPLICATION_LETTERS } from './texts/admission/applications'
import { BOOKING_LETTERS } from './texts/residence/bookings'
import { CALENDAR_LETTERS } from './texts/calendar'
import { CONTRACT_LETTERS } from './texts/residence/contracts'
import { CASE_LETTERS } from './texts/cases'
import { COMMITMENT_LETTERS } from './texts/landing/commitments'
import { CRITERIA_LETTERS } from './texts/criteria'
import { EVIDENCE_LETTERS } from './texts/evidence'
import { EXPERT_LETTERS } from './texts/admission/experts'
import { FIRM_PLAN_LETTERS } from './texts/landing/firm-plans'
import { FIRM_LETTERS } from './texts/firms'
import { SHARING_LETTERS } from './texts/landing/sharing'
import { CLAIM_LETTERS } from './texts/landing/claims'
import { LAND_LETTERS } from './texts/landing/land'
import { LANDING_LETTERS } from './texts/landing/landing'
import { MEASURE_LETTERS } from './texts/measures'
import { NOTICE_LETTERS } from './texts/notices'
import { PANEL_LETTERS } from './texts/admission/panels'
import { PARK_LETTERS } from './texts/landing/parks'
import { QUARTER_LETTERS } from './texts/landing/quarters'
import { RENT_LETTERS } from './texts/residence/rent'
import { ASSESSMENT_LETTERS } from './texts/assessments'
import { RETURN_LETTERS } from './texts/returns'
import { REVIEW_LETTERS } from './texts/admission/review'
import { MATCHING_LETTERS } from './texts/landing/matching'
import { SITE_LETTERS } from './texts/landing/sites'
import { SCREENING_LETTERS } from './texts/admission/screening'
import { TENANCY_LETTERS } from './texts/residence/tenancies'
import { TICKET_LETTERS } from './texts/residence/tickets'

/**
 * Every letter Feidi sends. A kind that is missing here cannot be posted: the type says so.
 *
 * To add a kind: write it as data into the file of its noun (see `Letter` for each field), with the text of
 * both languages and placeholders in braces, each by its name in that language: {企业} in Chinese, {firm} in
 * English. Names, meanings and example values stand in placeholders.ts; a value that none of them fits is
 * added there. Then call `postLetter(tx, { kind, params, … })` with one param per code in `has`, or two
 * (`parkZh`, `parkEn`) where the value differs by language. Days are passed as YYYY-MM-DD and come out in words.
 */
export const LETTERS = {
  ...APPLICATION_LETTERS,
  ...REVIEW_LETTERS,
  ...AGREEMENT_LETTERS,
  ...PANEL_LETTERS,
  ...EXPERT_LETTERS,
  ...FIRM_LETTERS,
  ...FIRM_PLAN_LETTERS,
  ...LANDING_LETTERS,
  ...PARK_LETTERS,
  ...MATCHING_LETTERS,
  ...SITE_LETTERS,
  ...LAND_LETTERS,
  ...QUARTER_LETTERS,
  ...COMMITMENT_LETTERS,
  ...CLAIM_LETTERS,
  ...SHARING_LETTERS,
  ...EVIDENCE_LETTERS,
  ...MEASURE_LETTERS,
  ...RETURN_LETTERS,
  ...ASSESSMENT_LETTERS,
  ...CASE_LETTERS,
  ...CALENDAR_LETTERS,
  ...CRITERIA_LETTERS,
  ...SCREENING_LETTERS,
  ...TENANCY_LETTERS,
  ...RENT_LETTERS,
  ...BOOKING_LETTERS,
  ...CONTRACT_LETTERS,
  ...TICKET_LETTERS,
  ...NOTICE_LETTERS,
  ...ACCOUNT_LETTERS,
} as const satisfies Record<string, Letter>

export type LetterKind = keyof typeof LETTERS

/** What is known of a kind, whichever it is. */
export const letterOf = (kind: LetterKind): Letter => LETTERS[kind]

/** When a letter goes, as a heading or a label says it. */
export function whenOf(kind: LetterKind, locale: Locale): string {
  const { when } = letterOf(kind)[locale]
  return when.charAt(0).toUpperCase() + when.slice(1)
}

export const LETTER_KINDS = Object.keys(LETTERS) as LetterKind[]

/** The kind of that name, if there is one. */
export const letterKind = (name: string | undefined): LetterKind | undefined =>
  LETTER_KINDS.find((kind) => kind === name)
