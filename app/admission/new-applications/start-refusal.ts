import type { Detail } from '~/mechanism/sentences'
import type { Locale } from '~/shared/words'
import { startWords } from './start-words'

/** Why an application was not begun, or a late code not taken. */
const said = (locale: Locale) => {
  const w = startWords[locale]
  return {
    refusals: {
      ...w.refused,
      firm_of_others: ({ phone = '' }: Detail) => w.refused.firm_of_others(String(phone)),
      late_too_often: ({ minutes }: Detail) => w.lateTooOften(Number(minutes)),
      not_a_draft: w.lateNotDraft,
      changed_meanwhile: w.lateChanged,
    },
  }
}
export const startRefusals = { zh: said('zh'), en: said('en') }

const LATE = {
  late_code_unknown: 'lateCode',
  late_code_over: 'lateCode',
  late_code_used_up: 'lateCode',
  late_too_often: 'lateCode',
} as const

/** The fields that refusals belong to. */
export const START_FIELDS = {
  ...LATE,
  firm_of_others: 'uscc',
  uscc_needs_reason: 'usccReason',
  uscc_format: 'uscc',
  founded_later: 'foundedOn',
} as const
export const LATE_FIELDS = { ...LATE, not_a_draft: 'lateCode', changed_meanwhile: 'lateCode' } as const
