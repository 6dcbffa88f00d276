import { unitAct } from '~/residence/space-pages/space-act.server'
import { HoldForm } from '~/residence/spaces/allocate.form'
import { hold } from '~/residence/spaces/hold.server'
import { DateField, RadioGroup, TextArea } from '~/ui/form'

/** Keeps a unit from leasing: for repair, or reserved for the next intake. */
const { loader, action, meta, Page } = unitAct({
  form: HoldForm,
  command: hold,
  name: (w) => w.hold,
  title: (w, { unit }) => w.holdUnit(unit.code),
  fields: (w, { today }) => {
    const purposes = (['repair', 'reserved'] as const).map((value) => ({
      value,
      label: w.holdPurposes[value],
    }))
    return (
      <>
        <RadioGroup name="purpose" label={w.holdPurpose} defaultValue="repair" options={purposes} />
        <DateField name="startsOn" label={w.startsOn} defaultValue={today} />
        <DateField name="endsOn" label={w.lastDay} />
        <TextArea name="note" label={w.note} hint={w.holdNote} rows={3} max={500} />
      </>
    )
  },
  send: (w) => w.holdNow,
})

export { loader, action, meta, Page as default }
