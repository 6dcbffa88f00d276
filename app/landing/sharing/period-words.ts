import { isQuarter } from '~/landing/quarters/quarter'
import { quarterInWords } from '~/landing/quarters/words'
import type { Locale } from '~/shared/words'
import type { Period } from './period'

/** 2026年第三季度, or 2026年. */
export function periodInWords(period: Period, locale: Locale): string {
  if (isQuarter(period)) return quarterInWords(period, locale)
  return locale === 'zh' ? `${period}年` : period
}
