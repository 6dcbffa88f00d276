import { inRole } from '~/ground/people/guard.server'
import { PARK_MODES } from '~/landing/park-rules/vocabulary'
import { parkRoles } from '~/landing/parks/abilities'
import { describePark } from '~/landing/parks/describe.server'
import { DescribeForm } from '~/landing/parks/park.form'
import { parksAct } from '~/landing/parks/park-act.server'
import { ownPark } from '~/landing/parks/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { DateField, SelectField, TextArea, TextField } from '~/ui/form'

/** Changes who leads, runs and can be asked of a park. */
const { loader, action, meta, Page } = parksAct({
  guard: inRole(...parkRoles('describe')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    today: today(),
    park: await ownPark(actor, params.parkId),
  }),
  form: DescribeForm,
  find: (actor, { params }) => ownPark(actor, params.parkId),
  run: (actor, { params }, input, now) => describePark(actor, idOr404(params.parkId), input, now),
  at: { in_the_future: 'on' },
  to: ({ enclaveSlug }, { params }) => paths.parkPage(enclaveSlug, idOr404(params.parkId)),
  name: (w) => w.describe,
  fields: (w, { park, today }) => (
    <>
      <TextField name="leadingFirms" label={w.leadingFirms} defaultValue={park.leadingFirms} optional />
      <TextField name="leader" label={w.leader} defaultValue={park.leader} optional />
      <TextArea
        name="taskForce"
        label={w.taskForce}
        hint={w.taskForceHint}
        defaultValue={park.taskForce}
        rows={4}
        max={400}
        optional
      />
      <TextField name="contactName" label={w.contactName} defaultValue={park.contactName} optional />
      <TextField name="contactPhone" label={w.contactPhone} defaultValue={park.contactPhone} optional />
      <TextField name="operator" label={w.operator} defaultValue={park.operator} optional />
      <SelectField
        name="mode"
        label={w.mode}
        defaultValue={park.mode}
        empty={false}
        options={PARK_MODES.codes.map((value) => ({ value, label: w.modes[value] }))}
      />
      <DateField name="on" label={w.on} defaultValue={today} max={today} />
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  send: (w) => w.describeAct,
})

export { loader, action, meta, Page as default }
