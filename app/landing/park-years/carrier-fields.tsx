import { RadioGroup, SelectField, TextField } from '~/ui/form'
import type { CarrierLine } from './carriers.server'
import { CARRIER_KINDS, CARRIER_STATES, MATURITIES } from './vocabulary'
import type { ParkYearWords } from './words'

/** What is said of a carrier. */
export function carrierFields(w: ParkYearWords, carrier?: CarrierLine) {
  return (
    <>
      <RadioGroup
        name="kind"
        label={w.kind}
        defaultValue={carrier?.kind}
        options={CARRIER_KINDS.codes.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <TextField name="name" label={w.name} defaultValue={carrier?.name} maxLength={60} />
      <SelectField
        name="state"
        label={w.carrierState}
        defaultValue={carrier?.state}
        options={CARRIER_STATES.codes.map((value) => ({ value, label: w.carrierStates[value] }))}
      />
      <SelectField
        name="maturity"
        label={w.maturity}
        defaultValue={carrier?.maturity}
        options={MATURITIES.codes.map((value) => ({ value, label: w.maturities[value] }))}
      />
      <SelectField
        name="goal"
        label={w.goal}
        defaultValue={carrier?.goal ?? ''}
        empty={w.noGoal}
        options={(['completed', 'operating'] as const).map((value) => ({ value, label: w.goals[value] }))}
        optional
      />
      <TextField
        name="goalYear"
        label={w.goalYear}
        defaultValue={carrier?.goalYear?.toString()}
        inputMode="numeric"
        optional
      />
      <TextField name="note" label={w.note} defaultValue={carrier?.note} maxLength={200} optional />
    </>
  )
}
