import { actOnTicket } from '~/residence/ticket-pages/act-on-ticket.server'
import { reopen } from '~/residence/tickets/solve.server'
import { ticketAct } from '~/residence/ticket-pages/ticket-act'
import { ReopeningForm } from '~/residence/tickets/ticket.form'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnTicket({
  by: 'founder',
  form: ReopeningForm,
  command: reopen,
  at: { too_late: 'text' },
})

/** It is not over: says how it is now. */
const { meta, Page } = ticketAct<typeof loader>({
  name: (w) => w.reopen,
  lead: (w) => w.reopenLead,
  fields: (w) => <TextArea name="text" label={w.how} rows={4} max={1000} />,
  send: (w) => w.reopen,
})

export { loader, action, meta, Page as default }
