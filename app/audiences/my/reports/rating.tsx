import { ticketAct } from '~/residence/ticket-pages/ticket-act.server'
import { rate } from '~/residence/tickets/solve.server'
import { Thread } from '~/residence/ticket-pages/thread'
import { RatingForm } from '~/residence/tickets/ticket.form'
import { RadioGroup, TextArea } from '~/ui/form'

/** How content the firm is. */
const { loader, action, meta, Page } = ticketAct({
  by: 'founder',
  form: RatingForm,
  command: rate,
  name: (w) => w.rate,
  lead: (w) => w.rateLead,
  above: (_, { page }) => (
    <Thread messages={page.messages.filter(({ kind }) => kind === 'solution').slice(-1)} />
  ),
  fields: (w) => (
    <div className="mt-6">
      <RadioGroup
        name="rating"
        label={w.rating}
        options={([5, 4, 3, 2, 1] as const).map((n) => ({ value: String(n), label: w.stars[n] }))}
      />
      <TextArea name="note" label={w.ratingNote} rows={3} max={500} optional />
    </div>
  ),
  labels: (w) => ({ rating: w.rating, note: w.ratingNote }),
  send: (w) => w.rateNow,
})

export { loader, action, meta, Page as default }
