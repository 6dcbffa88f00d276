import { bookingRulesMatter } from './booking-rules-taken.server'
import { checklistMatter } from './checklists-taken.server'
import { criteriaMatter, rubricMatter } from './drafts-taken.server'
import { formMatter, questionMatter } from './forms-taken.server'
import { indicatorMatter } from './indicators-taken.server'
import { kindMatter } from './kinds-taken.server'
import type { Matter } from './matter'
import { isTopic, type MatterCode, type TAKEN_ELSE } from './matters'
import { rentMatter } from './rent-taken.server'
import { settingMatter } from './settings-taken.server'
import { agreementText, certificateText, leaseText } from './texts-taken.server'

const ELSE = {
  rent: rentMatter,
  lease_text: leaseText,
  certificate_text: certificateText,
  agreement_text: agreementText,
  checklists: checklistMatter,
  booking_rules: bookingRulesMatter,
  kinds: kindMatter,
  indicators: indicatorMatter,
  criteria: criteriaMatter,
  rubric: rubricMatter,
  forms: formMatter,
  questions: questionMatter,
} satisfies Record<(typeof TAKEN_ELSE)[number], unknown>

/** How a matter is read, compared and decided; what it holds is its own and only handed back to it. */
export function matterOf(code: MatterCode): Matter<unknown> {
  return (isTopic(code) ? settingMatter(code) : ELSE[code]) as Matter<unknown>
}
