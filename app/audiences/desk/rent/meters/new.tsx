import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { meterRoles } from '~/residence/meters/abilities'
import { enterMeter } from '~/residence/meters/enter.server'
import { meterAct } from '~/residence/meters/meter-act.server'
import { MeterForm } from '~/residence/meters/meter.form'
import { UTILITIES } from '~/residence/rent/vocabulary'
import { DateField, NumberField, RadioGroup, TextField } from '~/ui/form'

/** Enters a meter with the value it begins at. */
const { loader, action, meta, Page } = meterAct({
  guard: inRole(...meterRoles('enter')),
  show: (actor) => Promise.resolve({ slug: actor.enclaveSlug, today: today(), formKey: newId() }),
  form: MeterForm,
  run: (actor, _, input, now) => enterMeter(actor, input, now),
  at: {
    code_taken: 'code',
    unknown_rooms: 'rooms',
    in_the_future: 'startedOn',
    too_many_digits: 'value',
  },
  to: ({ enclaveSlug }, _, { meterId }) => paths.deskMeter(enclaveSlug, meterId),
  name: (w) => w.newMeter,
  lead: (w) => w.newMeterLead,
  fields: (w, { today }) => (
    <>
      <TextField name="code" label={w.fields.code} maxLength={40} />
      <RadioGroup
        name="utility"
        label={w.fields.utility}
        options={UTILITIES.codes.map((value) => ({ value, label: w.utilities[value] }))}
      />
      <TextField name="rooms" label={w.fields.rooms} hint={w.hints.rooms} maxLength={2000} />
      <NumberField
        name="factor"
        label={w.fields.factor}
        hint={w.hints.factor}
        unit="×"
        defaultValue={1}
        decimals
      />
      <NumberField name="digits" label={w.fields.digits} hint={w.hints.digits} unit="" defaultValue={6} />
      <DateField name="startedOn" label={w.fields.startedOn} defaultValue={today} max={today} />
      <NumberField name="value" label={w.fields.firstValue} unit="" decimals />
      <TextField name="note" label={w.fields.note} maxLength={200} optional />
    </>
  ),
  send: (w) => w.enter,
})

export { loader, action, meta, Page as default }
