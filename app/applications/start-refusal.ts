import { inLocale, type Locale } from '~/shared/words'
import type { StartRefusal } from './start.server'
import { startWords } from './start-words'

type Refusal = { reason: StartRefusal; detail?: Record<string, string | number> }

/** Why an application was not begun, as a sentence, and the field it belongs to. */
export function startRefusal(
  { reason, detail }: Refusal,
  phone: string,
  locale: Locale,
): { text: string; field?: string } {
  const w = inLocale(startWords, locale)
  switch (reason) {
    case 'firm_of_others':
      return { text: w.refused.firm_of_others(phone), field: 'uscc' }
    case 'uscc_needs_reason':
      return {
        text: `${w.refused.uscc_needs_reason} ${(detail?.position === 17 ? w.innerCheck : w.check)(String(detail?.expected ?? ''))}`,
        field: 'usccReason',
      }
    case 'uscc_format':
      return { text: problemInWords(detail ?? {}, locale), field: 'uscc' }
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

function problemInWords(detail: Record<string, string | number>, locale: Locale): string {
  const w = inLocale(startWords, locale).problem
  if (detail.problem === 'letter_not_used')
    return w.letter_not_used(Number(detail.position), String(detail.letter))
  if (detail.problem === 'no_such_department') return w.no_such_department(Number(detail.position))
  if (detail.problem === 'region_not_digits')
    return w.region_not_digits(Number(detail.position), String(detail.letter))
  return w.wrong_length(Number(detail.length))
}
