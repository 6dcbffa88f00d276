import { ticketAct } from '~/residence/ticket-pages/ticket-act.server'
import { solve } from '~/residence/tickets/solve.server'
import { WhatWasReported } from '~/residence/ticket-pages/facts'
import { PhotosField } from '~/residence/ticket-pages/ticket-fields'
import { SolutionForm } from '~/residence/tickets/ticket.form'
import { TextArea } from '~/ui/form'

export const handle = { files: 'photos' }

/** Says what was done, with photos. */
const { loader, action, meta, Page } = ticketAct({
  by: 'staff',
  form: SolutionForm,
  command: solve,
  photos: true,
  at: { unknown_file: 'files', other_format: 'files' },
  name: (w) => w.solve,
  lead: (w) => w.solveLead,
  files: true,
  above: (_, { page }) => <WhatWasReported page={page} />,
  fields: (w) => (
    <>
      <TextArea name="text" label={w.whatWasDone} rows={4} max={2000} />
      <PhotosField />
    </>
  ),
  labels: (w) => ({ text: w.whatWasDone, files: w.addPhotos }),
  send: (w) => w.solve,
})

export { loader, action, meta, Page as default }
