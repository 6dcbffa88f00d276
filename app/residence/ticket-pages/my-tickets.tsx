import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { legInWords, legNow } from './clock-words'
import type { TicketLine } from '~/residence/tickets/queries.server'
import { TICKET_STATES } from '~/residence/tickets/vocabulary'
import { ticketWords } from '~/residence/tickets/words'

/** A founder's own reports below each other, as on a phone. */
export function TicketList({ rows }: { rows: readonly SerializeFrom<TicketLine>[] }) {
  const w = useWords(ticketWords)
  const locale = useLocale()
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="border-b border-rule py-3">
          <Link to={paths.myReport(row.id)} className="font-semibold">
            {row.title}
          </Link>
          <span className="flex flex-wrap gap-x-3 text-ink-2">
            <StatusWord shape={TICKET_STATES.shapeOf(row.state)}>{w.states[row.state]}</StatusWord>
            <span>{[row.kind[locale], row.place?.code].filter(Boolean).join(' · ')}</span>
          </span>
          <span className="block text-13 text-ink-2">
            {stampOf(row.reportedAt)}
            {legNow(row).standing === 'none' ? null : ` · ${legInWords(w, legNow(row))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The latest of them among other matters, with the way to all. */
export function MyTickets({ rows }: { rows: readonly SerializeFrom<TicketLine>[] }) {
  const w = useWords(ticketWords)
  return (
    <section className="mt-8">
      <SectionHead title={w.mine} aside={<Link to={paths.myReports}>{w.show.all}</Link>} />
      {rows.length === 0 ? <p className="py-3 text-ink-2">{w.noneMine}</p> : <TicketList rows={rows} />}
    </section>
  )
}
