import { NO, YES, type Question } from '~/intakes/form-sections'
import { rowsOf } from '~/intakes/group-rows'
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
    case 'choices':
      return text
        .split(',')
        .map((one) => question.options?.find((option) => option.value === one)?.[locale] ?? one)
        .join(w.list)
    case 'group':
      return rowsOf(question, text)
        .map((row, index) => `${index + 1}. ${rowInWords(question, row, locale)}`)
        .join('\n')
    case 'money':
      return locale === 'zh' ? `${text} ${w.wan}` : `${text} × ${w.wan}`
    case 'number':
      return `${text} ${inLocale(intakeWords, locale).unit[question.unit ?? 'none']}`.trim()
    default:
      return text
  }
}

/** One row of a group on one line: every cell that says something, with its unit. */
function rowInWords({ columns }: Question, row: Record<string, string>, locale: Locale): string {
  return (columns ?? [])
    .flatMap((column) => answerInWords(column, row[column.key], locale) ?? [])
    .join(inLocale(words, locale).list)
}
