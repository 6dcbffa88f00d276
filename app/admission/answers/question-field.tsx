import type { ReactNode } from 'react'
import { MOST_ROWS, NO, YES, type Question } from '~/ground/forms/form-sections'
import { intakeWords } from '~/ground/forms/words'
import {
  CheckboxGroup,
  DateField,
  MoneyField,
  NumberField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { AskedFile } from '~/admission/uploads/asked-file'
import type { PaperLine } from '~/admission/drafts/draft-view.server'
import { GroupField } from './group-field'
import { words } from '~/admission/applications/words'

/** The field of one question, by its type; `after` stands below it (the rule on a phone, a colleague's answer). */
export function QuestionField(props: {
  question: Question
  value: string | undefined
  after?: ReactNode
  /** The application and its files, for a question that asks for a paper. */
  applicationRef?: string
  papers?: readonly PaperLine[]
  takenOff?: readonly PaperLine[]
  blankRows?: number
  /** Where rows of a group cannot be added one by one. */
  fixed?: boolean
}) {
  const { question, value, after } = props
  const locale = useLocale()
  const w = useWords(words)
  const units = useWords(intakeWords).unit
  const field = {
    name: question.key,
    label: question[locale],
    hint: useHint(question),
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
      return <DateField {...field} min={question.min} max={question.max} />
    case 'choice':
      return options.length > 5 ? (
        <SelectField {...field} options={options} />
      ) : (
        <RadioGroup {...field} options={options} />
      )
    case 'choices':
      return <CheckboxGroup {...field} options={options} defaultValue={(value ?? '').split(',')} />
    case 'file':
      return (
        <AskedFile
          {...{ question, papers: props.papers ?? [], takenOff: props.takenOff }}
          applicationRef={props.applicationRef}
        />
      )
    case 'group':
      return (
        <GroupField
          question={question}
          value={value}
          blankRows={props.blankRows}
          fixed={props.fixed}
          hint={field.hint}
        />
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

/** The hint of a question, with the least and most it takes. */
function useHint(question: Question): string {
  const locale = useLocale()
  const w = useWords(words)
  const said = locale === 'zh' ? question.hintZh : question.hintEn
  const { min = '', max = '', type, minRows = 0, maxRows = MOST_ROWS } = question
  const limits = type === 'group' ? w.rowsAsked(minRows, maxRows) : min || max ? w.bounds(min, max) : ''
  return [said, limits].filter(Boolean).join(locale === 'zh' ? '；' : '; ')
}
