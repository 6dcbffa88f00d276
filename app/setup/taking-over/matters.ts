import { ABILITIES as AGREEMENT } from '~/admission/agreements/abilities'
import { ABILITIES as CRITERIA } from '~/ground/criteria/abilities'
import { ABILITIES } from '~/ground/members/abilities'
import type { Role } from '~/ground/people/actor'
import { TAKEN_TOPICS, type TakenTopic } from '~/ground/settings/vocabulary'
import { MAY as QUESTIONS } from '~/plan/questions/abilities'
import { bookingRoles } from '~/residence/bookables/abilities'
import { contractRoles } from '~/residence/contracts/abilities'
import { MAY_WORD } from '~/residence/graduation/abilities'
import { inspectionRoles } from '~/residence/inspections/abilities'
import { rentRoles } from '~/residence/rent/abilities'
import { MAY_EDIT } from '~/setup/form-editor/abilities'

/** What else may be taken over. */
export const TAKEN_ELSE = [
  'rent',
  'lease_text',
  'certificate_text',
  'agreement_text',
  'checklists',
  'booking_rules',
  'kinds',
  'indicators',
  'criteria',
  'rubric',
  'forms',
  'questions',
] as const
export type MatterCode = TakenTopic | (typeof TAKEN_ELSE)[number]

export const MATTERS: readonly MatterCode[] = [...TAKEN_TOPICS, ...TAKEN_ELSE]
export const isTopic = (code: MatterCode): code is TakenTopic => TAKEN_TOPICS.some((topic) => topic === code)

const ELSE: Record<(typeof TAKEN_ELSE)[number], readonly Role[]> = {
  rent: rentRoles('set_scheme'),
  lease_text: contractRoles('word'),
  certificate_text: MAY_WORD.word_certificates,
  agreement_text: AGREEMENT.word_agreements,
  checklists: inspectionRoles('set_checklists'),
  booking_rules: bookingRoles('set_rules'),
  kinds: ABILITIES.define_indicators,
  indicators: ABILITIES.define_indicators,
  criteria: CRITERIA.draft,
  rubric: ABILITIES.define_rubrics,
  forms: MAY_EDIT,
  questions: QUESTIONS.keep,
}

/** Who decides on it: one takes over what one may decide here and there alike. */
export function rolesOf(code: MatterCode): readonly Role[] {
  return isTopic(code) ? ABILITIES.decide_settings : ELSE[code]
}

/** Everybody who may take over something. */
export const TAKERS: readonly Role[] = [...new Set(MATTERS.flatMap(rolesOf))]

const BROUGHT: readonly MatterCode[] = [
  ...(['rent', 'lease_text', 'certificate_text', 'agreement_text', 'criteria', 'rubric', 'forms'] as const),
]

/** Whether Feidi brings one of its own. */
export function hasTemplate(code: MatterCode): boolean {
  return isTopic(code) || BROUGHT.includes(code)
}
