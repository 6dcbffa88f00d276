import { visitAct } from '~/landing/site-visits/visit-act.server'
import { closeFinding } from '~/landing/site-visits/close.server'
import { findingToClose } from '~/landing/site-visits/queries.server'
import { ClosingForm } from '~/landing/site-visits/visit.form'
import { PhotosField } from '~/residence/ticket-pages/ticket-fields'
import { DateField, TextArea, TextField } from '~/ui/form'

export const handle = { files: 'photos' }

/** Puts on record that a finding is put right: by whom, on which day, how, with photos. */
const { loader, action, meta, Page } = visitAct({
  may: 'close',
  form: ClosingForm,
  row: (actor, { findingId }) => findingToClose(actor, findingId),
  id: ({ findingId }) => findingId,
  command: closeFinding,
  at: {
    in_the_future: 'putRightOn',
    before_the_visit: 'putRightOn',
    unknown_file: 'files',
    other_format: 'files',
  },
  name: (w) => w.closeName,
  title: (w) => w.close,
  lead: (_, { what }) => what,
  closed: (w, { isClosed }) => (isClosed ? w.refusals.closed_already : null),
  files: true,
  fields: (w, { today, owner }) => (
    <>
      <TextField name="person" label={w.person} hint={w.personHint} defaultValue={owner} maxLength={60} />
      <DateField name="putRightOn" label={w.putRightOn} max={today} defaultValue={today} />
      <TextArea name="note" label={w.closeNote} rows={3} max={300} />
      <PhotosField />
    </>
  ),
  labels: (w) => ({
    person: w.person,
    putRightOn: w.putRightOn,
    note: w.closeNote,
    files: w.photos,
  }),
  send: (w) => w.close,
})

export { loader, action, meta, Page as default }
