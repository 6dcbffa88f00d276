import { visitAct } from '~/landing/site-visits/visit-act.server'
import { visitToAddTo } from '~/landing/site-visits/queries.server'
import { noteFinding } from '~/landing/site-visits/record.server'
import { FindingForm } from '~/landing/site-visits/visit.form'
import { PhotosField } from '~/residence/ticket-pages/ticket-fields'
import { DateField, SelectField, TextArea } from '~/ui/form'

export const handle = { files: 'photos' }

/** Puts on record what a visit found: what is to be put right, by whom and until when. */
const { loader, action, meta, Page } = visitAct({
  may: 'record',
  form: FindingForm,
  row: (actor, { visitId }) => visitToAddTo(actor, visitId),
  id: ({ visitId }) => visitId,
  command: noteFinding,
  at: { before_the_visit: 'dueOn', owner_unknown: 'ownerId', unknown_file: 'files', other_format: 'files' },
  name: (w) => w.addFinding,
  lead: (w) => w.findingLead,
  closed: (w, { isDropped }) => (isDropped ? w.refusals.is_dropped : null),
  files: true,
  fields: (w, { people }) => (
    <>
      <TextArea name="what" label={w.what} rows={3} max={300} />
      <SelectField
        name="ownerId"
        label={w.owner}
        hint={w.ownerHint}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="dueOn" label={w.due} />
      <PhotosField />
    </>
  ),
  labels: (w) => ({ what: w.what, ownerId: w.owner, dueOn: w.due, files: w.photos }),
  send: (w) => w.addFindingNow,
})

export { loader, action, meta, Page as default }
