import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { SitePage } from './queries.server'
import { RESERVATION_STATES } from './vocabulary'
import { siteWords } from './words'

type Props = {
  slug: string
  reservations: SerializeFrom<SitePage['reservations']>
  mayEnd: boolean
  projectAt: (slug: string, id: string) => string
}

/** For whom a site is and was kept, the latest first. */
export function ReservationTable({ slug, reservations, mayEnd, projectAt }: Props) {
  const w = useWords(siteWords)
  return (
    <section className="mb-8">
      <SectionHead title={w.reservations} />
      {reservations.length === 0 ? (
        <EmptyState title={w.noReservations} />
      ) : (
        <Table label={w.reservations} minWidth="m">
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.days}</Th>
              <Th>{w.state}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {reservations.map((one) => (
              <Row key={one.id}>
                <Td
                  head
                  second={
                    one.project ? (
                      <Link to={projectAt(slug, one.project.id)}>{one.project.ref}</Link>
                    ) : (
                      one.firmRef
                    )
                  }
                >
                  {one.firm}
                </Td>
                <Td>{w.between(one.from, one.until)}</Td>
                <Td second={one.reason || one.note || undefined}>
                  <StatusWord shape={RESERVATION_STATES.shapeOf(one.state)}>
                    {w.reservationStates[one.state]}
                  </StatusWord>
                </Td>
                <Td>
                  {mayEnd && one.state === 'held' ? (
                    <Link to={paths.siteRelease(slug, one.id)}>{w.release}</Link>
                  ) : null}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
