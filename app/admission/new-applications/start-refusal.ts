import { inLocale, type Locale } from '~/shared/words'
import type { StartRefusal } from './start.server'
import { startWords } from './start-words'

type Refusal = { reason: StartRefusal }

/** Why an application was not begun, as a sentence, and the field it belongs to. */
export function startRefusal(
  { reason }: Refusal,
  phone: string,
  locale: Locale,
): { text: string; field?: string } {
  const w = inLocale(startWords, locale)
  switch (reason) {
    case 'firm_of_others':
      return { text: w.refused.firm_of_others(phone), field: 'uscc' }
    case 'uscc_needs_reason':
      return { text: w.refused.uscc_needs_reason, field: 'usccReason' }
    case 'uscc_format':
      return { text: w.refused.uscc_format, field: 'uscc' }
    case 'late_code_unknown':
    case 'late_code_over':
    case 'late_code_used_up':
      return { text: w.refused[reason], field: 'lateCode' }
    case 'founded_later':
      return { text: w.refused.founded_later, field: 'foundedOn' }
    default:
      return { text: w.refused[reason] }
  }
}
