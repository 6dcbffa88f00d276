import { Link } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ReplayLine } from './replay.server'
import { criteriaWords } from './words'

type Props = { slug: string; title: string; lines: readonly ReplayLine[]; points?: boolean }

/** Applications that a set would change, each with the criteria behind it. */
export function ReplayTable({ slug, title, lines, points }: Props) {
  const w = useWords(criteriaWords)
  const page = w.replayPage
  if (lines.length === 0) return null
  return (
    <div className="mt-8">
      <SectionHead title={title} aside={lines.length} />
      <Table label={title} minWidth="l">
        <thead>
          <tr>
            <Th>{page.cols.ref}</Th>
            <Th>{page.cols.firm}</Th>
            <Th>{page.cols.was}</Th>
            <Th>{page.cols.now}</Th>
            <Th>{page.cols.why}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id}>
              <Td head second={w.intake(line.intake)}>
                <Link to={paths.deskApplication(slug, line.id)}>{line.ref}</Link>
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
                        {from === null ? page.newly : page.verdicts[from]} →{' '}
                        {to === null ? page.gone : page.verdicts[to]}
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
