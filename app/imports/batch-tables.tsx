import { Link } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { JudgedRow, ResultLine } from './queries.server'
import { importWords } from './words'

function Head() {
  const w = useWords(importWords)
  return (
    <thead>
      <tr>
        <Th num>{w.line}</Th>
        <Th>{w.firmHead}</Th>
        <Th>{w.verdictHead}</Th>
        <Th>{w.details}</Th>
      </tr>
    </thead>
  )
}

/** Every row, what would happen to it, and every wrong cell by its column. */
export function PreviewTable({ rows }: { rows: JudgedRow[] }) {
  const w = useWords(importWords)
  return (
    <Table label={w.previewTitle} minWidth="m">
      <Head />
      <tbody>
        {rows.map(({ line, firm, answers, errors, verdict }) => (
          <Row key={line}>
            <Td num>{line}</Td>
            <Td head second={firm.uscc}>
              {firm.name || '—'}
            </Td>
            <Td hot={verdict === 'refuse'}>{w.verdicts[verdict]}</Td>
            <Td>
              {errors.length > 0 ? (
                <ul>
                  {errors.map(({ head, code, said }) => (
                    <li key={head + code}>
                      {[head, w.problems[code] ?? code].filter(Boolean).join('：')}
                      {said ? <span className="text-ink-3"> “{said.slice(0, 60)}”</span> : null}
                    </li>
                  ))}
                </ul>
              ) : (
                [
                  w.answersKept(Object.keys(answers).length),
                  ...(verdict === 'create' && firm.inviteTo ? [w.invited(firm.inviteTo)] : []),
                ].join('，')
              )}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** What became of every row, and what its draft still lacks. */
export function ResultTable({ slug, rows }: { slug: string; rows: ResultLine[] }) {
  const w = useWords(importWords)
  return (
    <Table label={w.resultTitle} minWidth="m">
      <Head />
      <tbody>
        {rows.map((row) => (
          <Row key={row.line}>
            <Td num>{row.line}</Td>
            <Td head second={row.ref}>
              {row.name || '—'}
            </Td>
            <Td>{row.ref ? w.verdicts.created : (w.verdicts[row.reason ?? ''] ?? w.verdicts.there)}</Td>
            <Td>{row.id ? <Standing slug={slug} row={row} /> : (w.problems[row.reason ?? ''] ?? '')}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** How far the draft of a row has come, with the page where that goes on. */
function Standing({ slug, row: { id, state, filed, gaps } }: { slug: string; row: ResultLine }) {
  const w = useWords(importWords)
  if (id === null) return null
  if (filed) return <Link to={paths.deskApplication(slug, id)}>{w.handedIn}</Link>
  if (state !== 'draft') return w.withdrawn
  return <Link to={paths.deskDraft(slug, id)}>{gaps === 0 ? w.ready : w.lacks(gaps)}</Link>
}
