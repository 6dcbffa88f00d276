import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ReplayLine } from './replay.server'
import { replayWords } from './replay-words'
import { criteriaWords } from '~/ground/criteria/words'
import { wordFor } from '~/shared/words'

type Props = { of: 'admission' | 'graduation'; title: string; lines: readonly ReplayLine[]; points?: boolean }

/** Past cases that a set would change, each with the criteria behind it. */
export function ReplayTable({ of, title, lines, points }: Props) {
  const w = useWords(criteriaWords)
  const page = useWords(replayWords)
  if (lines.length === 0) return null
  return (
    <div className="mt-8">
      <SectionHead title={title} aside={lines.length} />
      <Table label={title} minWidth="l">
        <thead>
          <tr>
            <Th>{page.of[of].ref}</Th>
            <Th>{page.cols.firm}</Th>
            <Th>{page.cols.was}</Th>
            <Th>{page.cols.now}</Th>
            <Th>{page.cols.why}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id}>
              <Td
                head
                second={
                  'intake' in line.when
                    ? w.intake(line.when.intake)
                    : page.ends[line.when.end](line.when.onDay)
                }
              >
                <Link to={line.to}>{line.ref}</Link>
              </Td>
              <Td>{line.firm}</Td>
              <Td>{points ? page.pointsOf(line.pointsBefore) : page.conclusions[line.before]}</Td>
              <Td strong>{points ? page.pointsOf(line.pointsAfter) : page.conclusions[line.after]}</Td>
              <Td>
                <ul>
                  {line.criteria.map(({ code, words, from, to }) => (
                    <li key={code}>
                      {code} {words}
                      <span className="ml-2 text-13 text-ink-3">
                        {from === null ? page.newly : wordFor(page.verdicts, from)} →{' '}
                        {to === null ? page.gone : wordFor(page.verdicts, to)}
                      </span>
                    </li>
                  ))}
                </ul>
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
