import type { SerializeFrom } from '@remix-run/node'
import { PRIORITIES } from '~/ground/settings/care'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { LegWord, legNow } from './clock-words'
import type { TicketLine } from '~/residence/tickets/queries.server'
import { TICKET_STATES } from '~/residence/tickets/vocabulary'
import { ticketWords } from '~/residence/tickets/words'

/** Reports as staff go through them: what, where, how pressing, who, how much time is left. */
export function TicketTable({ slug, rows }: { slug: string; rows: readonly SerializeFrom<TicketLine>[] }) {
  const w = useWords(ticketWords)
  const locale = useLocale()
  return (
    <Table label={w.title} minWidth="l" pick>
      <thead>
        <tr>
          <Th>{w.what}</Th>
          <Th>{w.place}</Th>
          <Th>{w.priority}</Th>
          <Th>{w.state}</Th>
          <Th>{w.owner}</Th>
          <Th>{w.rest}</Th>
          <Th>{w.reported}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id}>
            <Td
              head
              second={[
                row.ref,
                row.kind[locale],
                row.photos > 0 && w.photos(row.photos),
                row.joined > 0 && w.joinedHere(row.joined),
              ]
                .filter(Boolean)
                .join(' · ')}
            >
              <Link to={paths.deskTicket(slug, row.id)}>{row.title}</Link>
            </Td>
            <Td second={row.firmName ?? w.byStaff}>{row.place?.code ?? '—'}</Td>
            <Td>
              <StatusWord shape={PRIORITIES.shapeOf(row.priority)}>{w.priorities[row.priority]}</StatusWord>
            </Td>
            <Td second={row.rating === null ? undefined : w.ratingOf(row.rating)}>
              <StatusWord shape={TICKET_STATES.shapeOf(row.state)}>{w.states[row.state]}</StatusWord>
            </Td>
            <Td>{row.owner ?? w.nobody}</Td>
            <Td>
              <LegWord leg={legNow(row)} />
            </Td>
            <Td>{stampOf(row.reportedAt)}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
