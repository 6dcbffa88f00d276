import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Area } from '~/plan/counting/area'
import { nameOfMonth } from '~/plan/months/calendar'
import type { monthsPage } from '~/plan/months/queries.server'
import { monthWords } from '~/plan/months/words'
import { BULLETIN_STATES } from './vocabulary'
import { bulletinWords } from './words'

type Props = Pick<Awaited<ReturnType<typeof monthsPage>>, 'months'> & { area: Area; slug: string }

/** The closed months of a plan, each with who closed it and how far its bulletin is. */
export function MonthsTable({ months, area, slug }: Props) {
  const w = useWords(monthWords)
  const b = useWords(bulletinWords)
  return (
    <Table label={w.title} minWidth="m" pick>
      <thead>
        <tr>
          <Th>{w.month}</Th>
          <Th>{w.state}</Th>
          <Th>{w.bulletin}</Th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, closedAt, closedBy, bulletin }) => (
          <Row key={month}>
            <Td head>
              <Link to={paths.month(area, slug, nameOfMonth(month))}>{nameOfMonth(month)}</Link>
            </Td>
            <Td>{w.closedBy(closedBy, stampOf(closedAt))}</Td>
            <Td>
              <Link to={paths.bulletin(area, slug, nameOfMonth(month))}>
                {bulletin ? (
                  <StatusWord shape={BULLETIN_STATES.shapeOf(BULLETIN_STATES.of(bulletin.state))}>
                    {bulletin.docNo ?? b.states[BULLETIN_STATES.of(bulletin.state)]}
                  </StatusWord>
                ) : (
                  w.noBulletin
                )}
              </Link>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
