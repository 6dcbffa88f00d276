import { IDENTITIES } from '~/plan/counting-rules/definition'
import { STAY_KINDS } from '~/plan/counting-rules/record-rule'
import { DIRECTIONS } from '~/plan/counting/vocabulary'
import { Checkbox, NumberField, RadioGroup, SelectField, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import type { IndicatorEdit } from './view.server'
import { indicatorWords } from './words'

/** What every version says. */
export function SaidFields({ edit: { said } }: { edit: IndicatorEdit }) {
  const w = useWords(indicatorWords)
  return (
    <div className="grid items-start gap-x-10 md:grid-cols-2">
      <TextField name="zh" label={w.zh} maxLength={40} defaultValue={said.zh} />
      <TextField name="en" label={w.en} hint={w.enHint} maxLength={80} optional defaultValue={said.en} />
      <TextArea
        name="ruleZh"
        label={w.ruleZh}
        hint={w.ruleZhHint}
        rows={3}
        max={400}
        defaultValue={said.ruleZh}
      />
      <TextArea name="ruleEn" label={w.ruleEn} rows={3} max={600} optional defaultValue={said.ruleEn} />
      <SelectField
        name="identity"
        label={w.identity}
        defaultValue={said.identity}
        empty={false}
        options={IDENTITIES.codes.map((value) => ({ value, label: w.identities[value] }))}
      />
      <NumberField
        name="months"
        label={w.months}
        hint={w.monthsHint}
        unit={w.monthsUnit}
        defaultValue={String(said.months)}
      />
    </div>
  )
}

/** What never changes about an indicator: a figure keeps its meaning. */
export function FixedFields({ can }: { can: IndicatorEdit['can'] }) {
  const w = useWords(indicatorWords)
  const takes = can.sum ? (['rows', 'amount'] as const) : (['rows'] as const)
  const standings = can.stand ? (['valid', 'cumulative'] as const) : (['cumulative'] as const)
  return (
    <div className="grid items-start gap-x-10 md:grid-cols-2">
      <RadioGroup
        name="takes"
        label={w.counted}
        defaultValue="rows"
        options={takes.map((value) => ({ value, label: w.takes[value] }))}
      />
      <div>
        <TextField name="unitZh" label={w.unitZh} hint={w.unitHint} maxLength={8} optional />
        <TextField name="unitEn" label={w.unitEn} maxLength={24} optional />
      </div>
      <RadioGroup
        name="standing"
        label={w.standingLabel}
        defaultValue={standings[0]}
        options={standings.map((value) => ({ value, label: w.standings[value] }))}
      />
      <SelectField
        name="stays"
        label={w.stays}
        defaultValue="belonging"
        empty={false}
        options={STAY_KINDS.map((value) => ({ value, label: w.stayKinds[value] }))}
      />
      <RadioGroup
        name="better"
        label={w.better}
        hint={w.betterHint}
        defaultValue="more"
        options={DIRECTIONS.codes.map((value) => ({ value, label: w.directions[value] }))}
      />
      <Checkbox name="strict" label={w.strict} text={w.strictYes} optional />
    </div>
  )
}
