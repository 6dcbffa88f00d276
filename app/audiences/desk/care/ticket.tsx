import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { RefusedBefore } from '~/mechanism/done'
import { paths } from '~/platform/paths'
import { ticketAct, TAKEN } from '~/residence/ticket-pages/ticket-act.server'
import { TicketFacts, WhatWasReported } from '~/residence/ticket-pages/facts'
import { sayAsStaff } from '~/residence/tickets/message.server'
import { bareFloor } from '~/residence/ticket-pages/place-plan.server'
import { PlacePlan } from '~/residence/ticket-pages/place-plan'
import { Thread } from '~/residence/ticket-pages/thread'
import { PhotosField } from '~/residence/ticket-pages/ticket-fields'
import { StaffMessageForm } from '~/residence/tickets/ticket.form'
import { TurnOfTicket } from '~/residence/ticket-pages/turn-of-ticket'
import { Button, LinkButton } from '~/ui/buttons'
import { RadioGroup, TextArea } from '~/ui/form'
import { TakenBefore } from '~/ui/kept-form'
import script from '~/ui/kept-form.script?script'
import { useWords } from '~/ui/locale'
import { ticketWords } from '~/residence/tickets/words'

export const handle = { files: 'photos', script }

const CHOICES = {
  in_hand: ['both', 'staff', 'ask_firm', 'ask_supplier'],
  other: ['both', 'staff'],
} as const

/** A report: whose turn, how much time is left, what was said, and what can be done. */
const { loader, action, meta, Page } = ticketAct({
  by: 'staff',
  form: StaffMessageForm,
  command: sayAsStaff,
  more: async (actor, { floorId }) => ({
    floor: floorId === null ? null : await bareFloor(actor, floorId),
  }),
  isOnce: true,
  photos: true,
  at: {
    note_with_photos: 'files',
    unknown_file: 'files',
    other_format: 'files',
    wrong_state: 'to',
    no_firm_to_tell: 'to',
  },
  name: (w) => w.title,
  title: (_, { page }) => page.line.title,
  wide: true,
  files: true,
  above: (_, data) => (
    <>
      <Acts />
      <WhatWasReported page={data.page} />
      <Thread messages={data.page.messages} />
    </>
  ),
  beside: (w, { page, slug, floor }) => (
    <>
      <TicketFacts page={page} slug={slug ?? ''} />
      {floor && page.line.place ? (
        <div className="mt-6">
          <PlacePlan
            floor={floor}
            label={w.whereItIs(page.line.place.code)}
            selected={page.line.place.code}
          />
        </div>
      ) : null}
    </>
  ),
  fields: (w, { page }) => (
    <div className="mt-6">
      <TextArea name="text" label={w.message} rows={3} max={2000} />
      <RadioGroup
        name="to"
        label={w.to}
        defaultValue={page.line.firmId ? 'both' : 'staff'}
        options={CHOICES[page.line.state === 'in_hand' ? 'in_hand' : 'other']
          .filter((value) => page.line.firmId !== null || (value !== 'both' && value !== 'ask_firm'))
          .map((value) => ({ value, label: w.toChoice[value] }))}
      />
      <PhotosField />
    </div>
  ),
  labels: (w) => ({ text: w.message, to: w.to, files: w.addPhotos }),
  send: (w) => w.sendMessage,
})

function Acts() {
  const { page, slug: e, keptAs } = useLoaderData<typeof loader>()
  const w = useWords(ticketWords)
  const [asked] = useSearchParams()
  const slug = e ?? ''
  const { id, state } = page.line
  const { wrong_state, wrong_role, changed_meanwhile } = w.refusals
  const worked = state === 'in_hand' || state === 'waiting_firm' || state === 'waiting_supplier'
  return (
    <>
      <RefusedBefore
        reason={asked.get('refused')}
        sentences={{ wrong_state, wrong_role, changed_meanwhile }}
      />
      {asked.has(TAKEN) && keptAs ? <TakenBefore place={keptAs} /> : null}
      <TurnOfTicket page={page} isFirm={false}>
        {state === 'reported' ? (
          <Form method="post" action={paths.deskTicketTaking(slug, id)}>
            <Button variant="primary">{w.take}</Button>
          </Form>
        ) : null}
        {state === 'waiting_firm' || state === 'waiting_supplier' ? (
          <Form method="post" action={paths.deskTicketGoingOn(slug, id)}>
            <Button>{w.goOn}</Button>
          </Form>
        ) : null}
        {worked ? <LinkButton to={paths.deskTicketSolution(slug, id)}>{w.solve}</LinkButton> : null}
        {worked || state === 'reported' ? (
          <>
            <LinkButton to={paths.deskTicketHandling(slug, id)}>{w.handling}</LinkButton>
            <LinkButton to={paths.deskTicketJoining(slug, id)} variant="text">
              {w.join}
            </LinkButton>
          </>
        ) : null}
        {state === 'solved' || state === 'closed' ? (
          <LinkButton to={paths.deskTicketReopening(slug, id)}>{w.reopen}</LinkButton>
        ) : null}
      </TurnOfTicket>
    </>
  )
}

export { loader, action, meta, Page as default }
