import { DateField, NumberField, SelectField, TextArea, TextField, Checkbox } from '~/ui/form'
import { CheckboxGroup } from '~/ui/form'
import type { MeasureInput } from '~/plan/measures/measure.form'
import { MEASURE_KINDS } from '~/plan/measures/vocabulary'
import type { MeasureWords } from '~/plan/measures/words'

type Props = {
  w: MeasureWords
  locale: 'zh' | 'en'
  departments: readonly { id: string; nameZh: string; nameEn: string }[]
  indicators: readonly { code: string; zh: string; en: string }[]
  said: Partial<MeasureInput>
}

/** The fields of a measure. */
export function measureFields({ w, locale, departments, indicators, said }: Props) {
  const f = w.fields
  return (
    <>
      <SelectField
        name="kind"
        label={f.kind}
        defaultValue={said.kind ?? 'measure'}
        empty={false}
        options={MEASURE_KINDS.codes.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <NumberField name="number" label={f.number} hint={w.numberHint} unit="" defaultValue={said.number} />
      <TextField name="nameZh" label={f.nameZh} defaultValue={said.nameZh} maxLength={80} />
      <TextField
        name="nameEn"
        label={f.nameEn}
        hint={w.nameEnHint}
        defaultValue={said.nameEn}
        maxLength={160}
        optional
      />
      <DateField name="fromOn" label={f.fromOn} defaultValue={said.fromOn} />
      <DateField name="untilOn" label={f.untilOn} defaultValue={said.untilOn} />
      <SelectField
        name="departmentId"
        label={f.departmentId}
        defaultValue={said.departmentId}
        empty={w.incubator}
        options={departments.map((one) => ({
          value: one.id,
          label: locale === 'zh' ? one.nameZh : one.nameEn,
        }))}
        optional
      />
      <TextField
        name="leader"
        label={f.leader}
        hint={w.leaderHint}
        defaultValue={said.leader}
        maxLength={60}
      />
      <CheckboxGroup
        name="indicators"
        label={f.indicators}
        hint={w.indicatorsHint}
        defaultValue={said.indicators}
        options={indicators.map((one) => ({ value: one.code, label: one[locale] }))}
        columns
        optional
      />
      <TextArea name="text" label={f.text} defaultValue={said.text} rows={4} max={2000} optional />
    </>
  )
}

type TaskFieldsProps = {
  w: MeasureWords
  span: { from: string; until: string }
  said: { title?: string; text?: string; milestone?: boolean; dueOn?: string }
}

/** What is said of a task, but for whose it is. */
export function taskFields({ w, span, said }: TaskFieldsProps) {
  const f = w.fields
  return (
    <>
      <TextField name="title" label={f.title} defaultValue={said.title} maxLength={120} />
      <TextArea name="text" label={f.text} defaultValue={said.text} rows={3} max={1000} optional />
      <DateField
        name="dueOn"
        label={f.dueOn}
        hint={w.dueHint(span.from, span.until)}
        defaultValue={said.dueOn}
        min={span.from}
        max={span.until}
      />
      <Checkbox
        name="milestone"
        label={f.milestone}
        text={w.milestoneHint}
        defaultChecked={said.milestone ?? false}
        optional
      />
    </>
  )
}

type OwnerProps = {
  w: MeasureWords
  locale: 'zh' | 'en'
  owners: {
    members: readonly { value: string; name: string }[]
    departments: readonly { value: string; zh: string; en: string }[]
  }
}

/** To whom a task is given. */
export function ownerField({ w, locale, owners }: OwnerProps) {
  return (
    <SelectField
      name="owner"
      label={w.owner}
      hint={w.ownerHint}
      options={[
        ...owners.members.map(({ value, name }) => ({ value, label: name, group: w.people })),
        ...owners.departments.map((one) => ({ value: one.value, label: one[locale], group: w.departments })),
      ]}
    />
  )
}
