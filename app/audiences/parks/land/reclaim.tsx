import { landCaseAct } from '~/landing/land-pages/land-act.server'
import { reclaimLand } from '~/landing/land/end-case.server'
import { ReclaimForm } from '~/landing/land/land.form'
import { BECOMES } from '~/landing/land/vocabulary'
import { DateField, NumberField, RadioGroup, TextField } from '~/ui/form'

/** Takes the land back, and says what becomes of it. */
const { loader, action, meta, Page } = landCaseAct({
  steps: ['reclaim'],
  form: ReclaimForm,
  command: reclaimLand,
  at: { in_the_future: 'on', before_decision: 'on', name_taken: 'name' },
  name: (w) => w.reclaim,
  lead: (w) => w.reclaimLead,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  danger: true,
  fields: (w, { parcel, today }) => (
    <>
      <DateField name="on" label={w.on} defaultValue={today} max={today} />
      <RadioGroup
        name="becomes"
        label={w.becomes}
        defaultValue="reserve"
        options={BECOMES.codes.map((value) => ({ value, label: w.becomesOf[value] }))}
      />
      <TextField
        name="name"
        label={w.siteName}
        hint={w.siteNameHint}
        defaultValue={parcel.name}
        maxLength={60}
        optional
      />
      <NumberField name="areaSqm" label={w.siteArea} hint={w.siteAreaHint} unit="㎡" decimals optional />
      <DateField name="fromOn" label={w.siteFrom} hint={w.siteNameHint} optional />
      <TextField name="note" label={w.note} maxLength={200} />
    </>
  ),
  send: (w) => w.reclaimAct,
})

export { loader, action, meta, Page as default }
