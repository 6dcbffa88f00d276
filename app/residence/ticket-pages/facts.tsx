import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { PRIORITIES } from '~/ground/settings/care'
import { LegWord } from './clock-words'
import { Photos } from './thread'
import type { TicketPage } from './ticket-page.server'
import { TICKET_STATES } from '~/residence/tickets/vocabulary'
import { ticketWords } from '~/residence/tickets/words'

type Shown = SerializeFrom<TicketPage>

/** What was reported, where, by whom, with its photos. */
export function WhatWasReported({ page }: { page: Shown }) {
  return (
    <section className="my-6">
      <p className="max-w-[37em] break-words whitespace-pre-line">{page.text}</p>
      <Photos photos={page.photos} />
    </section>
  )
}

/** What is known of a report, as staff (with the slug of their enclave) or the firm read it. */
export function TicketFacts({ page, slug }: { page: Shown; slug?: string }) {
  const w = useWords(ticketWords)
  const locale = useLocale()
  const { line, joinedTo, joined, ratingNote, reportedBy } = page
  const { place, firmId, firmName } = line
  const firm = slug && firmId ? <Link to={paths.deskFirm(slug, firmId)}>{firmName}</Link> : firmName
  return (
    <KeyValues
      items={[
        {
          label: w.state,
          value: (
            <StatusWord shape={TICKET_STATES.shapeOf(line.state)}>
              {w.states[line.state]}
              {joinedTo && slug ? (
                <>
                  {' '}
                  <Link to={paths.deskTicket(slug, joinedTo.id)}>{joinedTo.ref}</Link>
                </>
              ) : null}
            </StatusWord>
          ),
        },
        { label: w.kind, value: line.kind[locale] },
        { label: w.place, value: place ? `${place.code} · ${place.floor[locale]}` : '—' },
        ...(firmName && slug ? [{ label: w.firm, value: firm }] : []),
        { label: w.reportedBy, value: reportedBy },
        { label: w.reported, value: stampOf(line.reportedAt) },
        {
          label: w.priority,
          value: (
            <StatusWord shape={PRIORITIES.shapeOf(line.priority)}>{w.priorities[line.priority]}</StatusWord>
          ),
        },
        { label: w.owner, value: line.owner ?? w.nobody },
        { label: w.answerLeg, value: <LegWord leg={line.answer} /> },
        { label: w.solveLeg, value: <LegWord leg={line.solve} /> },
        ...(line.rating === null
          ? []
          : [{ label: w.rating, value: [w.ratingOf(line.rating), ratingNote].filter(Boolean).join('，') }]),
        ...(joined.length > 0 && slug
          ? [
              {
                label: w.isJoined,
                value: joined.map(({ id, ref, firm: by }) => (
                  <span key={id} className="block">
                    <Link to={paths.deskTicket(slug, id)}>{ref}</Link> {by}
                  </span>
                )),
              },
            ]
          : []),
      ]}
    />
  )
}
