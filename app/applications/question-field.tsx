import type { ReactNode } from 'react'
import { NO, YES, type Question } from '~/intakes/form-sections'
import { intakeWords } from '~/intakes/words'
import { DateField, MoneyField, NumberField, RadioGroup, SelectField, TextArea, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { words } from './words'

/** The field of one question, by its type; `after` stands below it (the rule on a phone, a colleague's answer). */
export function QuestionField(props: { question: Question; value: string | undefined; after?: ReactNode }) {
  const { question, value, after } = props
  const locale = useLocale()
  const w = useWords(words)
  const units = useWords(intakeWords).unit
  const field = {
    name: question.key,
    label: question[locale],
    hint: locale === 'zh' ? question.hintZh : question.hintEn,
    optional: !question.required,
    defaultValue: value,
    after,
  }
  const options = (question.options ?? []).map((option) => ({ value: option.value, label: option[locale] }))
  switch (question.type) {
    case 'longtext':
      return <TextArea {...field} rows={5} max={question.maxLength} />
    case 'number':
      return <NumberField {...field} unit={units[question.unit ?? 'none']} />
    case 'money':
      return <MoneyField {...field} />
    case 'date':
      return <DateField {...field} />
    case 'choice':
      return options.length > 5 ? (
        <SelectField {...field} options={options} />
      ) : (
        <RadioGroup {...field} options={options} />
      )
    case 'boolean':
      return (
        <RadioGroup
          {...field}
          options={[
            { value: YES, label: w.yes },
            { value: NO, label: w.no },
          ]}
        />
      )
    default:
      return <TextField {...field} maxLength={question.maxLength} spellCheck={question.type === 'text'} />
  }
}
