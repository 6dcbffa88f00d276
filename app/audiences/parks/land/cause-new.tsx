import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { recordCause } from '~/landing/land/causes.server'
import { landAct } from '~/landing/land-pages/land-act.server'
import { CauseForm } from '~/landing/land/land.form'
import { CAUSE_KINDS } from '~/landing/land/vocabulary'
import { ownParcel } from '~/landing/land/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { DateField, RadioGroup, TextArea, TextField } from '~/ui/form'

/** Says why work did not begin or go on. */
const { loader, action, meta, Page } = landAct({
  guard: inRole(...MAY.enter),
  show: async (actor, { params }) => {
    const { id, name, stock } = await ownParcel(actor, params.parcelId)
    const isSupplied = stock === 'supplied'
    return { slug: actor.enclaveSlug, parcel: { id, name }, isSupplied, today: today(), formKey: newId() }
  },
  form: CauseForm,
  find: (actor, { params }) => ownParcel(actor, params.parcelId),
  run: (actor, { params }, input, now) => recordCause(actor, idOr404(params.parcelId), input, now),
  at: { in_the_future: 'from', before_contract: 'from', counted_twice: 'from', ends_before: 'until' },
  to: ({ enclaveSlug }, { params }) => paths.parcel(enclaveSlug, idOr404(params.parcelId)),
  name: (w) => w.cause,
  lead: (w) => w.causeLead,
  closed: (w, { isSupplied }) => (isSupplied ? null : w.refusals.not_supplied),
  fields: (w, { today }) => (
    <>
      <RadioGroup
        name="kind"
        label={w.causeKind}
        options={CAUSE_KINDS.codes.map((value) => ({ value, label: w.causeKinds[value] }))}
      />
      <DateField name="from" label={w.from} max={today} />
      <DateField name="until" label={w.untilDay} max={today} optional />
      <TextArea name="what" label={w.what} rows={3} max={500} />
      <TextField name="source" label={w.source} maxLength={120} />
    </>
  ),
  send: (w) => w.causeAct,
})

export { loader, action, meta, Page as default }
