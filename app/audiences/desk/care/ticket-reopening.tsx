import { ticketAct } from '~/residence/ticket-pages/ticket-act.server'
import { reopen } from '~/residence/tickets/solve.server'
import { ReopeningForm } from '~/residence/tickets/ticket.form'
import { TextArea } from '~/ui/form'

/** It is not over: says how it is now. */
const { loader, action, meta, Page } = ticketAct({
  by: 'staff',
  form: ReopeningForm,
  command: reopen,
  at: { too_late: 'text' },
  name: (w) => w.reopen,
  lead: (w) => w.reopenLead,
  fields: (w) => <TextArea name="text" label={w.how} rows={4} max={1000} />,
  send: (w) => w.reopen,
})

export { loader, action, meta, Page as default }
