import { useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { JudgedRow, RowResult } from './queries.server'
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

/** What became of every row. */
export function ResultTable({ rows }: { rows: RowResult[] }) {
  const w = useWords(importWords)
  return (
    <Table label={w.resultTitle} minWidth="m">
      <Head />
      <tbody>
        {rows.map(({ line, name, ref, reason }) => (
          <Row key={line}>
            <Td num>{line}</Td>
            <Td head>{name || '—'}</Td>
            <Td>{ref ? w.verdicts.created : (w.verdicts[reason ?? ''] ?? w.verdicts.there)}</Td>
            <Td>{ref ?? w.problems[reason ?? ''] ?? ''}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
