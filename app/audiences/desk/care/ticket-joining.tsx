import { ticketAct } from '~/residence/ticket-pages/ticket-act.server'
import { joinTo } from '~/residence/tickets/join.server'
import { sameMatter } from '~/residence/ticket-pages/ticket-page.server'
import { JoiningForm } from '~/residence/tickets/ticket.form'
import { titleOf } from '~/residence/tickets/title'
import { RadioGroup } from '~/ui/form'

/** Joins a report to another of the same place. */
const { loader, action, meta, Page } = ticketAct({
  by: 'staff',
  form: JoiningForm,
  command: joinTo,
  more: async (actor, { id, placeId }) => ({ others: await sameMatter(actor, id, placeId) }),
  at: { other_is_over: 'ticketId', has_joined: 'ticketId' },
  name: (w) => w.join,
  lead: (w) => w.joinLead,
  closed: (w, { others }) => (others.length === 0 ? w.joinNone : null),
  fields: (w, { others }) => (
    <RadioGroup
      name="ticketId"
      label={w.joinTo}
      options={others.map((one) => ({ value: one.id, label: titleOf(one), hint: one.ref }))}
    />
  ),
  send: (w) => w.joinNow,
})

export { loader, action, meta, Page as default }
