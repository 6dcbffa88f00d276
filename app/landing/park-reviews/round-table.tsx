import type { SerializeFrom } from '@remix-run/node'
import { PARK_GRADES } from '~/landing/park-rules/vocabulary'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { RoundPage } from './queries.server'
import { parkReviewWords } from './words'

type Props = SerializeFrom<RoundPage> & {
  slug: string
  ownId: string | null
  opensAll: boolean
  mayAssess: boolean
  /** Whether parks are being scored by whoever looks. */
  scores: boolean
}

/** The ranking of a round, with the points of each indicator for those who may read them. */
export function RoundTable(props: Props) {
  const { slug, round, indicators, lines, ownId, opensAll, scores } = props
  const w = useWords(parkReviewWords)
  const locale = useLocale()
  const objections = lines.filter(({ objection }) => objection !== null)
  return (
    <>
      <Table label={round[locale]} minWidth="l">
        <thead>
          <tr>
            <Th num>{w.rank}</Th>
            <Th>{w.park}</Th>
            {indicators.map((one) => (
              <Th key={one.zh} num>
                {w.weightOf(one[locale], one.weight)}
              </Th>
            ))}
            <Th num>{w.total}</Th>
            <Th num>{w.toBest}</Th>
            <Th num>{w.toTarget}</Th>
            <Th>{w.grade}</Th>
            {scores ? <Th /> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} current={line.id === ownId}>
              <Td num>{line.ranked?.rank ?? '—'}</Td>
              <Td head second={w.standings[line.standing]}>
                {opensAll || line.id === ownId ? (
                  <Link to={paths.parkPage(slug, line.id)}>{line[locale]}</Link>
                ) : (
                  line[locale]
                )}
              </Td>
              {indicators.map((one, index) => (
                <Td key={one.zh} num quiet={line.points[index] === undefined}>
                  {line.points[index] ?? '—'}
                </Td>
              ))}
              <Td num strong>
                {line.ranked?.total ?? '—'}
              </Td>
              <Td num>{line.ranked ? line.ranked.gapToBest : '—'}</Td>
              <Td num>{line.ranked?.gapToTarget ?? '—'}</Td>
              <Td>
                {line.ranked ? (
                  <StatusWord shape={PARK_GRADES.shapeOf(line.ranked.grade)}>
                    {w.grades[line.ranked.grade]}
                  </StatusWord>
                ) : (
                  w.notScored
                )}
              </Td>
              {scores ? (
                <Td>
                  <Link to={paths.parkScores(slug, round.number, line.id)}>{w.scoreNow}</Link>
                </Td>
              ) : null}
            </Row>
          ))}
        </tbody>
      </Table>
      {objections.length > 0 ? (
        <section className="mt-8">
          <SectionHead title={w.objections} />
          {objections.map(({ id, objection, ...park }) => (
            <div key={id} className="border-b border-rule py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-3">
                <span className="font-semibold">{park[locale]}</span>
                <StatusWord shape={objection?.answer ? 'yes' : 'theirs'}>
                  {objection?.answer ? (objection.upheld ? w.upheld : w.rejected) : w.waiting}
                </StatusWord>
              </div>
              <p className="whitespace-pre-line">{objection?.said}</p>
              {objection?.answer ? (
                <p className="block text-13 text-ink-2">{objection.answer}</p>
              ) : props.mayAssess ? (
                <LinkButton to={paths.parkAnswer(slug, round.number, id)} size="s">
                  {w.answer}
                </LinkButton>
              ) : null}
            </div>
          ))}
        </section>
      ) : null}
    </>
  )
}
