import { CheckboxGroup, MoneyField, NumberField, SelectField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import type { Asked } from './calculator.form'
import { wanOf } from './item-text'
import { policyWords } from './words'

type Props = {
  given: Asked
  parks: readonly { id: string; nameZh: string; nameEn: string }[]
  wanted: readonly string[]
}

/** What the calculator asks; all of it may be left out. */
export function CalculatorFields({ given, parks, wanted }: Props) {
  const w = useWords(policyWords)
  const zh = useLocale() === 'zh'
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: w.answers[value] }))
  return (
    <>
      <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        <NumberField name="area" label={w.area} unit={w.sqm} defaultValue={given.area} decimals optional />
        <MoneyField name="investment" label={w.investment} defaultValue={wanOf(given.investment)} optional />
        <MoneyField name="equipment" label={w.equipment} defaultValue={wanOf(given.equipment)} optional />
        <MoneyField name="tax" label={w.tax} defaultValue={wanOf(given.tax)} optional />
        <NumberField
          name="talents"
          label={w.talents}
          unit={w.persons}
          defaultValue={given.talents}
          optional
        />
        <NumberField name="staff" label={w.staff} unit={w.persons} defaultValue={given.staff} optional />
        {(['home', 'hnte', 'techSme'] as const).map((name) => (
          <SelectField
            key={name}
            name={name}
            label={w[name]}
            defaultValue={given[name]}
            empty={w.notSaid}
            options={answers}
            optional
          />
        ))}
      </div>
      {parks.length > 1 ? (
        <CheckboxGroup
          name="parks"
          label={w.compared}
          hint={w.comparedHint}
          defaultValue={[...wanted]}
          options={parks.map(({ id, nameZh, nameEn }) => ({ value: id, label: zh ? nameZh : nameEn }))}
          columns
          optional
        />
      ) : null}
    </>
  )
}
