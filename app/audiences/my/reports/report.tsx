import { paths } from '~/platform/paths'
import { actOnTicket } from '~/residence/tickets/act-on-ticket.server'
import { TicketFacts, WhatWasReported } from '~/residence/tickets/facts'
import { sayAsFirm } from '~/residence/tickets/message.server'
import { PlacePlan } from '~/residence/tickets/place-plan'
import { bareFloor } from '~/residence/tickets/place-plan.server'
import { Thread } from '~/residence/tickets/thread'
import { ticketAct } from '~/residence/tickets/ticket-act'
import { PhotosField } from '~/residence/tickets/ticket-fields'
import { FirmMessageForm } from '~/residence/tickets/ticket.form'
import { TurnOfTicket } from '~/residence/tickets/turn-of-ticket'
import { LinkButton } from '~/ui/buttons'
import { TextArea } from '~/ui/form'

export const handle = { files: 'own' }

const { loader, action } = actOnTicket({
  by: 'founder',
  form: FirmMessageForm,
  command: sayAsFirm,
  more: async (actor, { floorId }) => ({
    floor: floorId === null ? null : await bareFloor(actor, floorId),
  }),
  isOnce: true,
  photos: true,
  at: { unknown_file: 'files', other_format: 'files' },
})

/** A founder's report: whose turn it is, what was said, and what they may do. */
const { meta, Page } = ticketAct<typeof loader>({
  name: (w) => w.mine,
  title: (_, { page }) => page.line.title,
  files: true,
  above: (w, { page }) => (
    <>
      <TurnOfTicket page={page} isFirm>
        {page.line.state === 'solved' ? (
          <LinkButton to={paths.myReportRating(page.line.id)} variant="primary" size="l">
            {w.rate}
          </LinkButton>
        ) : null}
        {page.mayReopen ? (
          <LinkButton to={paths.myReportReopening(page.line.id)} size="l">
            {w.reopen}
          </LinkButton>
        ) : null}
      </TurnOfTicket>
      <WhatWasReported page={page} />
      <Thread messages={page.messages} />
    </>
  ),
  fields: (w) => (
    <div className="mt-6">
      <TextArea name="text" label={w.message} rows={3} max={2000} />
      <PhotosField />
    </div>
  ),
  below: (w, { page, floor }) => (
    <div className="mt-10">
      <TicketFacts page={page} />
      {floor && page.line.place ? (
        <div className="mt-6">
          <PlacePlan
            floor={floor}
            label={w.whereItIs(page.line.place.code)}
            selected={page.line.place.code}
          />
        </div>
      ) : null}
    </div>
  ),
  labels: (w) => ({ text: w.message, files: w.addPhotos }),
  send: (w) => w.sendMessage,
})

export { loader, action, meta, Page as default }
