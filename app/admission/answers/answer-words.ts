import { NO, YES, type Question } from '~/ground/forms/form-sections'
import { rowsOf } from '~/ground/forms/group-rows'
import { numberTyped } from '~/ground/forms/normal-answer'
import { intakeWords } from '~/ground/forms/words'
import { separated, sizeInWords, wanToYuan } from '~/shared/money'
import { inLocale, type Locale } from '~/shared/words'
import { words } from '~/admission/applications/words'

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
      return moneySaid(question, text, locale)
    case 'number':
      return `${text} ${inLocale(intakeWords, locale).unit[question.unit ?? 'none']}`.trim()
    default:
      return text
  }
}

/** An amount as it was answered in 万元; English counts in millions. What cannot be read is shown as typed. */
function moneySaid(question: Question, text: string, locale: Locale): string {
  const read = numberTyped(question, text)
  if (!read.ok) return text
  return locale === 'zh'
    ? `${separated(read.value)} ${words.zh.wan}`
    : sizeInWords(wanToYuan(read.value), locale)
}

/** One row of a group on one line: every cell that says something, with its unit. */
function rowInWords({ columns }: Question, row: Record<string, string>, locale: Locale): string {
  return (columns ?? [])
    .flatMap((column) => answerInWords(column, row[column.key], locale) ?? [])
    .join(inLocale(words, locale).list)
}
