import type { SerializeFrom } from '@remix-run/node'
import { DECISION_KINDS, PARK_GRADES } from '~/landing/park-rules/vocabulary'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { foundInWords } from './found'
import type { LadderPage } from './queries.server'
import { parkReviewWords } from './words'

type Props = { slug: string; ladder: SerializeFrom<LadderPage> }

/** How a park was assessed, round by round, the newest first. */
export function ReviewsOfPark({ slug, ladder }: Props) {
  const w = useWords(parkReviewWords)
  const zh = useLocale() === 'zh'
  return (
    <section className="mb-8">
      <SectionHead level={3} title={w.reviewsOf} />
      {ladder.reviews.length === 0 ? (
        <EmptyState title={w.noReviews} />
      ) : (
        <Table label={w.reviewsOf} minWidth="m">
          <thead>
            <tr>
              <Th>{w.round}</Th>
              <Th>{w.publishedOn}</Th>
              <Th num>{w.total}</Th>
              <Th>{w.rank}</Th>
              <Th>{w.grade}</Th>
            </tr>
          </thead>
          <tbody>
            {ladder.reviews.map((one) => (
              <Row key={one.round}>
                <Td head>
                  <Link to={paths.parkRound(slug, one.round)}>{zh ? one.titleZh : one.titleEn}</Link>
                </Td>
                <Td>{one.publishedOn}</Td>
                <Td num>{one.total}</Td>
                <Td second={one.settled ? undefined : <StatusWord shape="soon">{w.unsettled}</StatusWord>}>
                  {w.rankOf(one.rank, one.parks)}
                </Td>
                <Td>
                  <StatusWord shape={PARK_GRADES.shapeOf(one.grade)}>{w.grades[one.grade]}</StatusWord>
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

/** What was decided on where a park stands, the newest first. */
export function DecisionsOnPark({ ladder }: Pick<Props, 'ladder'>) {
  const w = useWords(parkReviewWords)
  const locale = useLocale()
  const said = ({ grounds, found }: (typeof ladder.decisions)[number]) =>
    grounds || foundInWords(found, locale)
  return (
    <section className="mb-8">
      <SectionHead level={3} title={w.decisionsOf} />
      {ladder.decisions.length === 0 ? (
        <EmptyState title={w.noDecisions} />
      ) : (
        <Table label={w.decisionsOf} minWidth="m">
          <thead>
            <tr>
              <Th>{w.onDay}</Th>
              <Th>{w.kind}</Th>
              <Th>{w.reason}</Th>
              <Th>{w.by}</Th>
            </tr>
          </thead>
          <tbody>
            {ladder.decisions.map((one) => (
              <Row key={one.id}>
                <Td head>{one.on}</Td>
                <Td second={one.observedUntil ? w.observedTo(one.observedUntil) : w.standings[one.after]}>
                  <StatusWord shape={DECISION_KINDS.shapeOf(one.kind)}>{w.kinds[one.kind]}</StatusWord>
                </Td>
                <Td second={said(one) ? w.foundThat(said(one)) : undefined}>{one.reason}</Td>
                <Td>{one.by}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
