import {
  FIELD_ROLES,
  FIELD_TYPES,
  KIND_ENDS,
  NUMBER_CHECKS,
  NUMBER_FORMS,
} from '~/ground/record-kinds/vocabulary'
import { Checkbox, NumberField, RadioGroup, SelectField, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { typedText, useScope } from '~/ui/reply'
import { SectionHead } from '~/ui/page'
import type { KindEdit, KindRow } from './view.server'
import { kindWords } from './words'

const EMPTY: Omit<KindRow, 'code'> & { code: '' } = {
  code: '',
  type: 'text',
  role: 'none',
  zh: '',
  en: '',
  required: false,
  unitZh: '',
  unitEn: '',
  least: '',
  most: '',
  choices: '',
}

/** What a record of the kind asks, a row for each field, and some rows to add. */
export function FieldRows({ edit: { rows, room } }: { edit: KindEdit }) {
  const w = useWords(kindWords)
  return (
    <>
      <SectionHead title={w.fields} aside={w.fieldsHint} />
      {Array.from({ length: room }, (_, index) => (
        <FieldRow key={index} index={index} row={rows[index] ?? EMPTY} />
      ))}
    </>
  )
}

/** One field, folded to a line that says what it asks; open is what is wrong, and the first while nothing is asked yet. */
function FieldRow({ index, row }: { index: number; row: KindRow | typeof EMPTY }) {
  const w = useWords(kindWords)
  const { reply } = useScope({})
  const name = (part: string) => `fields[${index}].${part}`
  const asked = typedText(reply, name('zh'), row.zh)
  const typed = typedText(reply, name('type'), row.type)
  const type = FIELD_TYPES.codes.find((code) => code === typed) ?? 'text'
  const isWrong = Object.entries(reply?.error ?? {}).some(
    ([field, codes]) => field.startsWith(`fields[${index}]`) && (codes ?? []).length > 0,
  )
  return (
    <details className="border-t border-rule" open={isWrong || (index === 0 && asked === '')}>
      <summary className="cursor-pointer py-2 text-14">
        <b className="font-semibold">{w.field(index + 1)}</b>
        <span className="ml-3 text-ink-2">{asked === '' ? w.fieldEmpty : `${asked} · ${w.types[type]}`}</span>
      </summary>
      <FieldParts {...{ index, row, name }} />
    </details>
  )
}

type PartsProps = { index: number; row: KindRow | typeof EMPTY; name: (part: string) => string }

function FieldParts({ index, row, name }: PartsProps) {
  const w = useWords(kindWords)
  return (
    <fieldset className="pt-1 pb-3">
      <legend className="sr-only">{w.field(index + 1)}</legend>
      <input type="hidden" name={name('code')} value={row.code} />
      <div className="grid items-start gap-x-6 md:grid-cols-4">
        <TextField name={name('zh')} label={w.fieldZh} maxLength={40} defaultValue={row.zh} optional />
        <TextField name={name('en')} label={w.fieldEn} maxLength={80} defaultValue={row.en} optional />
        <SelectField
          name={name('type')}
          label={w.type}
          defaultValue={row.type}
          empty={false}
          options={FIELD_TYPES.codes.map((value) => ({ value, label: w.types[value] }))}
        />
        <SelectField
          name={name('role')}
          label={w.role}
          defaultValue={row.role}
          empty={false}
          options={FIELD_ROLES.codes.map((value) => ({ value, label: w.roles[value] }))}
        />
        <TextField
          name={name('least')}
          label={w.least}
          hint={w.boundHint}
          defaultValue={row.least}
          optional
        />
        <TextField name={name('most')} label={w.most} hint={w.boundHint} defaultValue={row.most} optional />
        <TextField name={name('unitZh')} label={w.unitZh} maxLength={8} defaultValue={row.unitZh} optional />
        <TextField name={name('unitEn')} label={w.unitEn} maxLength={24} defaultValue={row.unitEn} optional />
      </div>
      <div className="grid items-start gap-x-6 md:grid-cols-[1fr_3fr]">
        <Checkbox
          name={name('required')}
          label={w.required}
          text={w.requiredYes}
          defaultChecked={row.required}
          optional
        />
        <TextArea
          name={name('choices')}
          label={w.choices}
          hint={w.choicesHint}
          rows={Math.min(8, Math.max(2, row.choices.split('\n').length))}
          defaultValue={row.choices}
          optional
        />
      </div>
    </fieldset>
  )
}

/** What the kind and its day are called. */
export function HeadFields({ edit: { said, name } }: { edit: KindEdit }) {
  const w = useWords(kindWords)
  return (
    <div className="grid items-start gap-x-10 md:grid-cols-2">
      {name ? null : (
        <TextField name="code" label={w.code} hint={w.codeHint} maxLength={24} spellCheck={false} />
      )}
      {name ? null : <div />}
      <TextField name="zh" label={w.zh} maxLength={40} defaultValue={said.zh} />
      <TextField name="en" label={w.en} hint={w.enHint} maxLength={80} defaultValue={said.en} optional />
      <TextField name="dayZh" label={w.dayZh} hint={w.dayZhHint} maxLength={20} defaultValue={said.dayZh} />
      <TextField name="dayEn" label={w.dayEn} maxLength={40} defaultValue={said.dayEn} optional />
    </div>
  )
}

/** How its number is kept and checked, which papers prove it, and whether it ends. */
export function RuleFields({ edit: { said } }: { edit: KindEdit }) {
  const w = useWords(kindWords)
  const select = <K extends string>(
    name: string,
    label: string,
    codes: readonly K[],
    words: Record<K, string>,
    at: K,
  ) => (
    <SelectField
      {...{ name, label, defaultValue: at, empty: false }}
      options={codes.map((value) => ({ value, label: words[value] }))}
    />
  )
  return (
    <>
      <SectionHead title={w.number} aside={w.numberHint} />
      <div className="grid items-start gap-x-10 pt-3 md:grid-cols-2">
        {select('numberForm', w.numberForm, NUMBER_FORMS.codes, w.numberForms, said.numberForm)}
        {select('check', w.check, NUMBER_CHECKS.codes, w.checks, said.check)}
        <TextField
          {...{ name: 'pattern', label: w.pattern, hint: w.patternHint, maxLength: 120, optional: true }}
          defaultValue={said.pattern}
          spellCheck={false}
        />
        <TextField
          {...{ name: 'example', label: w.example, hint: w.exampleHint, maxLength: 60, optional: true }}
          defaultValue={said.example}
          spellCheck={false}
        />
      </div>
      <SectionHead title={w.papers} />
      <div className="grid items-start gap-x-10 pt-3 md:grid-cols-2">
        <RadioGroup
          name="paper"
          label={w.paper}
          defaultValue={said.paper}
          options={(['required', 'optional'] as const).map((value) => ({
            value,
            label: w.paperModes[value],
          }))}
        />
        {select('ends', w.ends, KIND_ENDS.codes, w.endKinds, said.ends)}
        <TextField
          name="paperZh"
          label={w.paperZh}
          hint={w.paperZhHint}
          maxLength={120}
          defaultValue={said.paperZh}
          optional
        />
        <NumberField name="months" label={w.months} unit={w.monthsUnit} defaultValue={said.months} optional />
        <TextField name="paperEn" label={w.paperEn} maxLength={200} defaultValue={said.paperEn} optional />
        <Checkbox name="renew" label={w.renew} text={w.renewYes} defaultChecked={said.renew} optional />
      </div>
    </>
  )
}
