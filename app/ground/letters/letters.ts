import type { Locale } from '~/shared/words'
import type { Letter } from './letter'
import { ACCOUNT_LETTERS } from './letters-of-accounts'
import { AGREEMENT_LETTERS } from './letters-of-agreements'
import { APPLICATION_LETTERS } from './letters-of-applications'
import { BOOKING_LETTERS } from './letters-of-bookings'
import { CALENDAR_LETTERS } from './letters-of-calendar'
import { CONTRACT_LETTERS } from './letters-of-contracts'
import { CASE_LETTERS } from './letters-of-cases'
import { COMMITMENT_LETTERS } from './letters-of-commitments'
import { CRITERIA_LETTERS } from './letters-of-criteria'
import { EVIDENCE_LETTERS } from './letters-of-evidence'
import { EXPERT_LETTERS } from './letters-of-experts'
import { FIRM_PLAN_LETTERS } from './letters-of-firm-plans'
import { FIRM_LETTERS } from './letters-of-firms'
import { SHARING_LETTERS } from './letters-of-sharing'
import { CLAIM_LETTERS } from './letters-of-claims'
import { LAND_LETTERS } from './letters-of-land'
import { LANDING_LETTERS } from './letters-of-landing'
import { MEASURE_LETTERS } from './letters-of-measures'
import { NOTICE_LETTERS } from './letters-of-notices'
import { PANEL_LETTERS } from './letters-of-panels'
import { PARK_LETTERS } from './letters-of-parks'
import { QUARTER_LETTERS } from './letters-of-quarters'
import { RENT_LETTERS } from './letters-of-rent'
import { ASSESSMENT_LETTERS } from './letters-of-assessments'
import { RETURN_LETTERS } from './letters-of-returns'
import { REVIEW_LETTERS } from './letters-of-review'
import { MATCHING_LETTERS } from './letters-of-matching'
import { SITE_LETTERS } from './letters-of-sites'
import { SCREENING_LETTERS } from './letters-of-screening'
import { TENANCY_LETTERS } from './letters-of-tenancies'
import { TICKET_LETTERS } from './letters-of-tickets'

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
