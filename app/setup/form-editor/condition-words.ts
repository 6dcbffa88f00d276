import { questionOf, type Condition, type FormSection } from '~/ground/forms/form-sections'
import { inLocale, type Locale, wordFor } from '~/shared/words'
import { formWords } from './words'

/** When a question is asked, as a sentence; blank for one that always is. */
export function conditionInWords(
  show: Condition | undefined,
  sections: readonly FormSection[],
  locale: Locale,
): string {
  if (!show) return ''
  const w = inLocale(formWords, locale)
  const on = show.of === 'question' ? questionOf(sections, show.code) : null
  const value = show.value
    .split(',')
    .map((one) => on?.options?.find((option) => option.value === one)?.[locale] ?? one)
    .join('/')
  return w.shown(on?.[locale] ?? (wordFor(w.facts, show.code) || show.code), w.tests[show.test], value)
}
