import { LISTED_LEVELS } from '~/landing/priorities/vocabulary'
import { supervisionAct } from '~/landing/supervision/supervision-act.server'
import { listProject } from '~/landing/supervision/list.server'
import { ListingForm } from '~/landing/supervision/supervision.form'
import { DateField, RadioGroup, TextArea, TextField } from '~/ui/form'

/** Lists a project for supervision: level, reason, leader in charge, what ends it and by which day. */
const { loader, action, meta, Page } = supervisionAct({
  may: 'list',
  form: ListingForm,
  command: listProject,
  at: { day_passed: 'dueOn' },
  name: (w) => w.list,
  lead: (w) => w.listLead,
  closed: (w, { listed }) => (listed ? w.refusals.listed_already : null),
  fields: (w, { today, leader }) => (
    <>
      <RadioGroup
        name="level"
        label={w.level}
        options={LISTED_LEVELS.codes.map((value) => ({ value, label: w.levels[value] }))}
      />
      <TextArea name="reason" label={w.reason} rows={3} max={300} />
      <TextField name="leader" label={w.leader} hint={w.leaderHint} maxLength={60} defaultValue={leader} />
      <TextArea name="ends" label={w.ends} hint={w.endsHint} rows={2} max={300} />
      <DateField name="dueOn" label={w.due} min={today} />
    </>
  ),
  labels: (w) => ({ level: w.level, reason: w.reason, leader: w.leader, ends: w.ends, dueOn: w.due }),
  send: (w) => w.list,
})

export { loader, action, meta, Page as default }
