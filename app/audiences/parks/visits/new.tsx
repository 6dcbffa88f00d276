import { visitAct } from '~/landing/site-visits/visit-act.server'
import { recordVisit } from '~/landing/site-visits/record.server'
import { projectToVisit } from '~/landing/site-visits/queries.server'
import { VisitForm } from '~/landing/site-visits/visit.form'
import { PhotosField } from '~/residence/ticket-pages/ticket-fields'
import { DateField, TextArea, TextField } from '~/ui/form'

export const handle = { files: 'photos' }

/** Puts a visit of a landing's site on record: when, where, who was there, what was seen, with photos. */
const { loader, action, meta, Page } = visitAct({
  may: 'record',
  form: VisitForm,
  row: (actor, { projectId }) => projectToVisit(actor, projectId),
  id: ({ projectId }) => projectId,
  command: recordVisit,
  at: { in_the_future: 'visitedOn', unknown_file: 'files', other_format: 'files' },
  name: (w) => w.record,
  lead: (w) => w.recordLead,
  closed: (w, { isDropped }) => (isDropped ? w.refusals.is_dropped : null),
  files: true,
  fields: (w, { today, place }) => (
    <>
      <DateField name="visitedOn" label={w.day} max={today} defaultValue={today} />
      <TextField name="place" label={w.place} defaultValue={place} maxLength={120} />
      <TextField name="people" label={w.people} hint={w.peopleHint} maxLength={200} />
      <TextArea name="said" label={w.said} hint={w.saidHint} rows={4} max={1000} />
      <PhotosField />
    </>
  ),
  labels: (w) => ({ visitedOn: w.day, place: w.place, people: w.people, said: w.said, files: w.photos }),
  send: (w) => w.recordNow,
})

export { loader, action, meta, Page as default }
