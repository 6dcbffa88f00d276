import { DateField, NumberField, RadioGroup, SelectField, TextArea, TextField } from '~/ui/form'
import { SITE_KINDS } from '~/landing/sites/vocabulary'
import { CLASSES_IN_ORDER, DRAINS_IN_ORDER } from './match'
import type { needOf } from './matches.server'
import { OPEN_TO } from './vocabulary'
import type { MatchingWords } from './words'

type Props = {
  w: MatchingWords
  need: Awaited<ReturnType<typeof needOf>>
  today: string
  divisions: { value: string; label: string; group: string }[]
}

const choices = <T extends string>(codes: readonly T[], words: Record<T, string>) =>
  codes.map((value) => ({ value, label: words[value] }))

/** The fields of what a firm needs of a site. */
export function needFields({ w, need, today, divisions }: Props) {
  return (
    <>
      <input type="hidden" name="version" value={need?.version ?? 0} />
      <RadioGroup
        name="kind"
        label={w.fields.kind}
        defaultValue={need?.kind ?? 'factory'}
        options={choices(SITE_KINDS.codes, w.kinds)}
      />
      <NumberField
        name="areaFrom"
        label={w.fields.areaFrom}
        hint={w.areaHint}
        unit={w.areaUnit}
        defaultValue={need?.areaFrom}
        decimals
      />
      <NumberField
        name="areaTo"
        label={w.fields.areaTo}
        unit={w.areaUnit}
        defaultValue={need?.areaTo}
        decimals
      />
      <NumberField
        name="priceMost"
        label={w.fields.priceMost}
        hint={w.priceHint}
        unit={w.priceUnit}
        defaultValue={need?.priceMost ?? undefined}
        decimals
        optional
      />
      <DateField name="neededOn" label={w.fields.neededOn} defaultValue={need?.neededOn ?? today} />
      <SelectField
        name="environment"
        label={w.fields.environment}
        defaultValue={need?.environment ?? 'one'}
        empty={false}
        options={choices(CLASSES_IN_ORDER, w.environments)}
      />
      <TextField
        name="heightM"
        label={w.fields.heightM}
        hint={w.factoryOnly}
        defaultValue={need?.heightM ?? undefined}
        inputMode="decimal"
        optional
      />
      <TextField
        name="floorLoad"
        label={w.fields.floorLoad}
        hint={w.factoryOnly}
        defaultValue={need?.floorLoad ?? undefined}
        inputMode="decimal"
        optional
      />
      <TextField
        name="powerKva"
        label={w.fields.powerKva}
        hint={w.factoryOnly}
        defaultValue={need?.powerKva?.toString()}
        inputMode="numeric"
        optional
      />
      <SelectField
        name="drains"
        label={w.fields.drains}
        hint={w.factoryOnly}
        defaultValue={need?.drains ?? 'none'}
        empty={false}
        options={choices(DRAINS_IN_ORDER, w.drains)}
      />
      <SelectField
        name="upstream"
        label={w.fields.upstream}
        hint={w.partnersHint}
        defaultValue={need?.partners?.upstream}
        options={divisions}
        optional
      />
      <SelectField
        name="downstream"
        label={w.fields.downstream}
        defaultValue={need?.partners?.downstream}
        options={divisions}
        optional
      />
      <TextArea
        name="partners"
        label={w.fields.partners}
        hint={w.namesHint}
        defaultValue={need?.partners?.named.join('\n')}
        rows={2}
        max={220}
        optional
      />
      <TextArea name="note" label={w.fields.note} defaultValue={need?.note} max={300} optional />
      <RadioGroup
        name="openTo"
        label={w.fields.openTo}
        hint={w.openHint}
        defaultValue={need?.openTo ?? 'nobody'}
        options={choices(OPEN_TO.codes, w.openTo)}
      />
    </>
  )
}
