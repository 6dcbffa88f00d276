import { PRIORITIES } from '~/ground/settings/care'
import { ticketAct } from '~/residence/ticket-pages/ticket-act.server'
import { assign } from '~/residence/tickets/take-up.server'
import { ownersOf } from '~/residence/ticket-pages/ticket-page.server'
import { HandlingForm } from '~/residence/tickets/ticket.form'
import { RadioGroup, SelectField } from '~/ui/form'

/** How pressing a report is and who sees to it. */
const { loader, action, meta, Page } = ticketAct({
  by: 'staff',
  form: HandlingForm,
  command: assign,
  more: async (actor) => ({ owners: await ownersOf(actor), me: actor.userId }),
  at: { unknown_owner: 'ownerId' },
  name: (w) => w.handling,
  lead: (w) => w.handlingLead,
  fields: (w, { page, owners, me }) => (
    <>
      <RadioGroup
        name="priority"
        label={w.priority}
        defaultValue={page.line.priority}
        options={PRIORITIES.codes.map((value) => ({ value, label: w.priorities[value] }))}
      />
      <SelectField
        name="ownerId"
        label={w.owner}
        defaultValue={page.line.ownerId ?? me}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
