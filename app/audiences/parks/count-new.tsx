import { inRole } from '~/ground/people/guard.server'
import { parkRoles } from '~/landing/parks/abilities'
import { CountForm } from '~/landing/parks/park.form'
import { parksAct } from '~/landing/parks/park-act.server'
import { recordCount } from '~/landing/parks/record-count.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { DateField, TextField } from '~/ui/form'

/** Keeps how many parks a source says there are. */
const { loader, action, meta, Page } = parksAct({
  guard: inRole(...parkRoles('count')),
  show: async ({ enclaveSlug }) => Promise.resolve({ slug: enclaveSlug, today: today(), formKey: newId() }),
  form: CountForm,
  run: (actor, _, input, now) => recordCount(actor, input, now),
  at: { in_the_future: 'saidOn', known: 'count' },
  to: ({ enclaveSlug }) => paths.parks(enclaveSlug),
  name: (w) => w.addCount,
  lead: (w) => w.countedLead,
  fields: (w, { today }) => (
    <>
      <TextField name="count" label={w.countOf} inputMode="numeric" />
      <TextField name="what" label={w.what} hint={w.whatHint} maxLength={40} />
      <TextField name="source" label={w.source} maxLength={120} />
      <DateField name="saidOn" label={w.saidOn} max={today} />
    </>
  ),
  send: (w) => w.addCountAct,
})

export { loader, action, meta, Page as default }
