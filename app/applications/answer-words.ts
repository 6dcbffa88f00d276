import { NO, YES, type Question } from '~/intakes/form-sections'
import { intakeWords } from '~/intakes/words'
import { inLocale, type Locale } from '~/shared/words'
import { words } from './words'

/** An answer as people read it, with its unit or the words of its choice; null when there is none. */
export function answerInWords(question: Question, typed: string | undefined, locale: Locale): string | null {
  const text = (typed ?? '').trim()
  if (text === '') return null
  const w = inLocale(words, locale)
  switch (question.type) {
    case 'boolean':
      return text === YES ? w.yes : text === NO ? w.no : text
    case 'choice':
      return question.options?.find((option) => option.value === text)?.[locale] ?? text
    case 'money':
      return locale === 'zh' ? `${text} ${w.wan}` : `${text} × ${w.wan}`
    case 'number':
      return `${text} ${inLocale(intakeWords, locale).unit[question.unit ?? 'none']}`.trim()
    default:
      return text
  }
}
