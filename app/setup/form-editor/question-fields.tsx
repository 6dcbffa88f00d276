import { factDefinition, type FactCode } from '~/ground/criteria/facts'
import {
  COLUMN_TYPES,
  MOST_ROWS,
  SHOW_TESTS,
  type Question,
  type QuestionType,
} from '~/ground/forms/form-sections'
import { intakeWords } from '~/ground/forms/words'
import { Checkbox, NumberField, SelectField, TextArea, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure, SectionHead } from '~/ui/page'
import { formWords } from './words'

const UNITS = ['person', 'item', 'square_metre', 'desk', 'month', 'share', 'year', 'none'] as const
const MOST_COLUMNS = 12

export type Before = { value: string; name: string }
type Props = { type: QuestionType; question: Question | null; facts: FactCode[]; before: Before[] }

/** The fields that describe a question of one type. */
export function QuestionFields({ type, question, facts, before }: Props) {
  const w = useWords(formWords)
  return (
    <>
      <TextField name="zh" label={w.zh} defaultValue={question?.zh} maxLength={80} />
      <TextField name="en" optional label={w.en} defaultValue={question?.en} maxLength={160} />
      <TextField name="hintZh" label={w.hintZh} defaultValue={question?.hintZh} maxLength={200} optional />
      <TextField name="hintEn" label={w.hintEn} defaultValue={question?.hintEn} maxLength={300} optional />
      <Checkbox name="required" label={w.required} text={w.isRequired} defaultChecked={question?.required} />
      <OfType type={type} question={question} />
      {facts.length > 0 ? <FactField question={question} facts={facts} /> : null}
      <ConditionFields question={question} before={before} />
      <TextField
        name="key"
        label={w.key}
        hint={w.keyHint}
        defaultValue={question?.key}
        maxLength={40}
        spellCheck={false}
        optional
      />
    </>
  )
}

function OfType({ type, question }: { type: QuestionType; question: Question | null }) {
  const w = useWords(formWords)
  const units = useWords(intakeWords).unit
  const bounds = (least: string, most: string) => (
    <>
      <TextField name="min" label={least} defaultValue={question?.min} optional />
      <TextField name="max" label={most} defaultValue={question?.max} optional />
    </>
  )
  switch (type) {
    case 'number':
      return (
        <>
          <SelectField
            name="unit"
            label={w.unit}
            empty={false}
            defaultValue={question?.unit ?? 'none'}
            options={UNITS.map((value) => ({ value, label: units[value] || '—' }))}
          />
          {bounds(w.min, w.max)}
        </>
      )
    case 'money':
      return bounds(w.min, w.max)
    case 'date':
      return bounds(w.minDay, w.maxDay)
    case 'text':
    case 'longtext':
      return (
        <NumberField
          name="maxLength"
          label={w.maxLength}
          unit=""
          defaultValue={question?.maxLength}
          optional
        />
      )
    case 'choice':
    case 'choices':
      return (
        <TextArea
          name="options"
          label={w.options}
          hint={w.optionsHint}
          rows={6}
          defaultValue={optionLines(question)}
        />
      )
    case 'group':
      return <ColumnFields question={question} />
    default:
      return null
  }
}

function optionLines(question: Question | null): string {
  return (question?.options ?? []).map(({ value, zh, en }) => `${value} | ${zh} | ${en}`).join('\n')
}

/** What each row of a group asks: the columns there are, and two empty lines for more. */
function ColumnFields({ question }: { question: Question | null }) {
  const w = useWords(formWords)
  const columns = question?.columns ?? []
  const lines = Math.min(columns.length + 2, MOST_COLUMNS)
  const amounts = columns.filter(({ type }) => type === 'number' || type === 'money')
  return (
    <fieldset className="mb-6">
      <legend className="w-full">
        <SectionHead title={w.columns} aside={w.columnsHint} />
      </legend>
      {Array.from({ length: lines }, (_, index) => (
        <ColumnLine key={index} index={index} column={columns[index] ?? null} />
      ))}
      <div className="grid gap-x-4 sm:grid-cols-3">
        <NumberField name="minRows" label={w.minRows} unit="" defaultValue={question?.minRows} optional />
        <NumberField
          name="maxRows"
          label={w.maxRows}
          unit={`≤ ${MOST_ROWS}`}
          defaultValue={question?.maxRows}
          optional
        />
        <SelectField
          name="sumOf"
          label={w.sumOf}
          hint={w.sumOfHint}
          empty="—"
          defaultValue={question?.sumOf}
          options={amounts.map(({ key, zh }) => ({ value: key, label: zh }))}
          optional
        />
      </div>
    </fieldset>
  )
}

function ColumnLine({ index, column }: { index: number; column: Question | null }) {
  const w = useWords(formWords)
  const name = (field: string) => `columns[${index}].${field}`
  return (
    <div
      role="group"
      aria-label={w.column(index + 1)}
      className="mb-3 grid gap-x-4 border-b border-rule sm:grid-cols-2"
    >
      <TextField name={name('zh')} label={w.sectionZh} defaultValue={column?.zh} maxLength={60} optional />
      <TextField name={name('en')} label={w.sectionEn} defaultValue={column?.en} maxLength={120} optional />
      <SelectField
        name={name('type')}
        label={w.type}
        empty={false}
        defaultValue={column?.type ?? 'text'}
        options={COLUMN_TYPES.map((value) => ({ value, label: w.types[value] }))}
      />
      <TextField name={name('key')} label={w.key} defaultValue={column?.key} maxLength={40} optional />
      <TextArea
        name={name('options')}
        label={w.options}
        rows={2}
        defaultValue={optionLines(column)}
        optional
      />
      <Checkbox
        name={name('required')}
        label={w.required}
        text={w.isRequired}
        defaultChecked={column?.required}
      />
    </div>
  )
}

function FactField({ question, facts }: { question: Question | null; facts: FactCode[] }) {
  const w = useWords(formWords)
  const locale = useLocale()
  return (
    <SelectField
      name="fact"
      label={w.fact}
      hint={w.factHint}
      empty={w.noFact}
      defaultValue={question?.fact}
      options={facts.map((code) => ({ value: code, label: factDefinition(code)?.[locale] ?? code }))}
      optional
    />
  )
}

function ConditionFields({ question, before }: { question: Question | null; before: Before[] }) {
  const w = useWords(formWords)
  const show = question?.show
  return (
    <Disclosure summary={w.showOf} open={show !== undefined}>
      <SelectField
        name="showOf"
        label={w.showOf}
        empty={w.always}
        defaultValue={show ? `${show.of}:${show.code}` : ''}
        options={before.map(({ value, name }) => ({ value, label: w.when(name) }))}
        optional
      />
      <SelectField
        name="showTest"
        label={w.showTest}
        empty={false}
        defaultValue={show?.test ?? 'is'}
        options={SHOW_TESTS.map((value) => ({ value, label: w.tests[value] }))}
      />
      <TextField
        name="showValue"
        label={w.showValue}
        hint={w.showValueHint}
        defaultValue={show?.value}
        maxLength={200}
        optional
      />
    </Disclosure>
  )
}
