import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Visits } from './queries.server'
import { visitWords } from './words'

type Props = {
  slug: string
  visits: Visits
  /** Where a visit is recorded, for whoever may. */
  recordAt?: string | null
  /** On the page of a park each visit says of which firm it was. */
  named?: boolean
}

/** The latest visits of a site, with what they found and what is still open of it. */
export function VisitsTable({ slug, visits: { visits, earlier }, recordAt, named }: Props) {
  const w = useWords(visitWords)
  return (
    <section>
      <SectionHead
        title={w.title}
        aside={
          recordAt ? (
            <LinkButton to={recordAt} size="s">
              {w.record}
            </LinkButton>
          ) : null
        }
      />
      {visits.length === 0 ? (
        <EmptyState title={w.none}>{recordAt ? w.noneText : null}</EmptyState>
      ) : (
        <Table label={w.title} pick minWidth="m">
          <thead>
            <tr>
              <Th>{w.day}</Th>
              {named ? <Th>{w.firm}</Th> : null}
              <Th>{w.place}</Th>
              <Th>{w.people}</Th>
              <Th>{w.findings}</Th>
            </tr>
          </thead>
          <tbody>
            {visits.map(({ id, day, firm, place, people, findings, open, late }) => (
              <Row key={id}>
                <Td head>
                  <Link to={paths.siteVisit(slug, id)}>{day}</Link>
                </Td>
                {named ? <Td>{firm}</Td> : null}
                <Td>{place}</Td>
                <Td>{people}</Td>
                <Td>
                  <StatusWord
                    shape={late > 0 ? 'late' : open > 0 ? 'ring' : findings > 0 ? 'yes' : 'ended'}
                    tone={late > 0 ? 'hot' : 'plain'}
                    wrap
                  >
                    {w.findingCount(open, findings, late)}
                  </StatusWord>
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {earlier > 0 ? <p className="mt-2 text-12 text-ink-3">{w.more(earlier)}</p> : null}
    </section>
  )
}
