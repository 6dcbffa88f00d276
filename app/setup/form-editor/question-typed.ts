import { NO, YES, type Condition, type FormSection, type Question } from '~/ground/forms/form-sections'
import type { ColumnTyped, QuestionTyped } from './question.form'

/** The question that an editor meant: only what belongs to its type, and its condition in values. */
export function questionFrom(typed: QuestionTyped, key: string, sections: readonly FormSection[]): Question {
  const { type, zh, en, hintZh, hintEn, required } = typed
  const show = conditionFrom(typed, sections)
  return {
    key,
    type,
    zh,
    en,
    hintZh,
    hintEn,
    required,
    ...byType(typed),
    ...(typed.fact ? { fact: typed.fact } : {}),
    ...(show ? { show } : {}),
  }
}

function byType(typed: QuestionTyped): Partial<Question> {
  const { type, options, maxLength, minRows, maxRows, sumOf, unit } = typed
  const bounds = { ...(typed.min ? { min: typed.min } : {}), ...(typed.max ? { max: typed.max } : {}) }
  switch (type) {
    case 'number':
      return { unit: unit ?? 'none', ...bounds }
    case 'money':
    case 'date':
      return bounds
    case 'choice':
    case 'choices':
      return { options }
    case 'text':
    case 'longtext':
      return maxLength === undefined ? {} : { maxLength }
    case 'group':
      return {
        columns: columnsFrom(typed.columns),
        ...(minRows === undefined ? {} : { minRows }),
        ...(maxRows === undefined ? {} : { maxRows }),
        ...(sumOf ? { sumOf } : {}),
      }
    default:
      return {}
  }
}

/** Lines that say nothing are no columns; one without a key is called by its place. */
function columnsFrom(typed: readonly ColumnTyped[]): Question[] {
  return typed
    .filter(({ zh, en }) => zh !== '' && en !== '')
    .map(({ key, type, zh, en, required, options }, index) => ({
      key: key || `c${index + 1}`,
      type,
      zh,
      en,
      hintZh: '',
      hintEn: '',
      required,
      ...(type === 'choice' ? { options } : {}),
    }))
}

function conditionFrom(typed: QuestionTyped, sections: readonly FormSection[]): Condition | null {
  const [of, code] = (typed.showOf ?? '').split(':')
  if (!code || (of !== 'question' && of !== 'fact')) return null
  const on = sections.flatMap(({ questions }) => questions).find((one) => one.key === code)
  const value = of === 'question' && on ? valuesIn(on, typed.showValue) : typed.showValue
  return { of, code, test: typed.showTest, value }
}

/** What was typed for an option may be its words, in either language; what is kept is its value. */
export function valuesIn(question: Question, typed: string): string {
  const options =
    question.type === 'boolean'
      ? [
          { value: YES, zh: '是', en: 'Yes' },
          { value: NO, zh: '否', en: 'No' },
        ]
      : (question.options ?? [])
  if (options.length === 0) return typed.trim()
  return typed
    .split(/[,，、]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => options.find(({ value, zh, en }) => [value, zh, en].includes(one))?.value ?? one)
    .join(',')
}
