import { CheckboxGroup, DateField, RadioGroup, TextField } from '~/ui/form'
import { SEES_OTHERS, type Phase } from './phase'
import type { phaseWords } from './words'

const SWITCHES = ['mayReview', 'seesNames', 'mayDecide', 'founderMayEdit'] as const

/** The fields of a phase; one that is new begins with every switch off. */
export function phaseFields(w: (typeof phaseWords)['zh'], phase: Phase | null) {
  return (
    <>
      <TextField name="nameZh" label={w.nameZh} maxLength={20} defaultValue={phase?.nameZh} />
      <TextField name="nameEn" label={w.nameEn} maxLength={40} defaultValue={phase?.nameEn} />
      <DateField
        name="startsOn"
        label={w.startsOn}
        hint={w.startsHint}
        optional
        defaultValue={phase?.startsOn}
      />
      <DateField name="endsOn" label={w.endsOn} hint={w.endsHint} optional defaultValue={phase?.endsOn} />
      <CheckboxGroup
        name="switches"
        label={w.switches}
        defaultValue={phase ? SWITCHES.filter((name) => phase[name]) : []}
        options={SWITCHES.map((value) => ({ value, label: w.switchNames[value] }))}
      />
      <RadioGroup
        name="seesOthers"
        label={w.othersLabel}
        defaultValue={phase?.seesOthers ?? 'never'}
        options={SEES_OTHERS.map((value) => ({ value, label: w.seesOthers[value] }))}
      />
    </>
  )
}
