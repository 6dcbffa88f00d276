import { NO, YES, type Question } from '~/intakes/form-sections'
import { defineWords, inLocale, type Locale } from '~/shared/words'

const words = defineWords(
  {
    yes: '是',
    no: '否',
    wan: (amount: string) => `${amount} 万元`,
    units: { person: '人', item: '项', square_metre: '平方米', desk: '个', month: '个月' } as Record<
      string,
      string
    >,
  },
  {
    yes: 'Yes',
    no: 'No',
    wan: (amount) => `${amount} × 10,000 yuan`,
    units: { person: 'people', item: 'items', square_metre: 'm²', desk: 'desks', month: 'months' },
  },
)

/** An answer as people read it: options by their words, money and counts with their unit. */
export function answerInWords(question: Question, typed: string | undefined, locale: Locale): string {
  const w = inLocale(words, locale)
  const text = (typed ?? '').trim()
  if (text === '') return ''
  switch (question.type) {
    case 'boolean':
      return text === YES ? w.yes : text === NO ? w.no : text
    case 'choice':
      return question.options?.find((option) => option.value === text)?.[locale] ?? text
    case 'money':
      return w.wan(text)
    case 'number': {
      const unit = question.unit ? w.units[question.unit] : undefined
      return unit ? `${text} ${unit}` : text
    }
    default:
      return text
  }
}
