import type { SerializeFrom } from '@remix-run/node'
import { useSearchParams } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { ticketAct, TAKEN } from '~/residence/ticket-pages/ticket-act.server'
import { TicketFacts, WhatWasReported } from '~/residence/ticket-pages/facts'
import { sayAsFirm } from '~/residence/tickets/message.server'
import { PlacePlan } from '~/residence/ticket-pages/place-plan'
import { bareFloor } from '~/residence/ticket-pages/place-plan.server'
import { Thread } from '~/residence/ticket-pages/thread'
import { PhotosField } from '~/residence/ticket-pages/ticket-fields'
import { FirmMessageForm } from '~/residence/tickets/ticket.form'
import { TurnOfTicket } from '~/residence/ticket-pages/turn-of-ticket'
import { LinkButton } from '~/ui/buttons'
import { ticketWords } from '~/residence/tickets/words'
import { TextArea } from '~/ui/form'
import { TakenBefore } from '~/ui/kept-form'
import { useWords } from '~/ui/locale'
import script from '~/ui/kept-form.script?script'

export const handle = { files: 'photos', script }

/** A founder's report: whose turn it is, what was said, and what they may do. */
const { loader, action, meta, Page } = ticketAct({
  by: 'founder',
  form: FirmMessageForm,
  command: sayAsFirm,
  more: async (actor, { floorId }) => ({
    floor: floorId === null ? null : await bareFloor(actor, floorId),
  }),
  isOnce: true,
  photos: true,
  at: { unknown_file: 'files', other_format: 'files' },
  name: (w) => w.mine,
  title: (_, { page }) => page.line.title,
  files: true,
  // The firm reads on where it cannot write any more.
  closed: (w, data) =>
    data.page.mayAdd ? null : (
      <>
        <Above {...data} />
        <p className="mt-4 text-ink-2">{w.closedToFirm}</p>
        <Below {...data} />
      </>
    ),
  above: (_, data) => <Above {...data} />,
  fields: (w) => (
    <div className="mt-6">
      <TextArea name="text" label={w.message} rows={3} max={2000} />
      <PhotosField />
    </div>
  ),
  below: (_, data) => <Below {...data} />,
  labels: (w) => ({ text: w.message, files: w.addPhotos }),
  send: (w) => w.sendMessage,
})

type Shown = Pick<SerializeFrom<typeof loader>, 'page' | 'floor' | 'keptAs'>

function Above({ page, keptAs }: Shown) {
  const w = useWords(ticketWords)
  const [asked] = useSearchParams()
  return (
    <>
      {asked.has(TAKEN) && keptAs ? <TakenBefore place={keptAs} /> : null}
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
  )
}

function Below({ page, floor }: Shown) {
  const w = useWords(ticketWords)
  return (
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
  )
}

export { loader, action, meta, Page as default }
