import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import type { TicketLine } from '~/residence/tickets/queries.server'
import { TicketTable } from '~/residence/ticket-pages/ticket-table'
import { ticketWords } from '~/residence/tickets/words'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { walkedOf } from './queries.server'
import { WalkedTable } from './walked-table'
import { inspectionWords } from './words'

type Props = {
  slug: string
  placeId: string
  tickets: readonly SerializeFrom<TicketLine>[]
  walked: SerializeFrom<Awaited<ReturnType<typeof walkedOf>>>
}

/** What was reported in a room and what rounds found there, the latest on top. */
export function CareOfRoom({ slug, placeId, tickets, walked }: Props) {
  const t = useWords(ticketWords)
  const w = useWords(inspectionWords)
  return (
    <>
      <section className="mt-10">
        <SectionHead
          title={t.history}
          aside={
            <span className="flex flex-wrap gap-4">
              <Link to={`${paths.deskCare(slug)}?show=all&place=${placeId}`}>{t.allHere}</Link>
              <Link to={paths.deskNewTicket(slug, placeId)}>{t.newTicket}</Link>
            </span>
          }
        />
        {tickets.length === 0 ? (
          <p className="py-3 text-ink-2">{t.noneHere}</p>
        ) : (
          <TicketTable slug={slug} rows={tickets} />
        )}
      </section>
      <section className="mt-8">
        <SectionHead title={w.history} />
        <WalkedTable slug={slug} rows={walked} />
      </section>
    </>
  )
}
