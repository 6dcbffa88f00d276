import { adminWords } from './admin-words'
import { navWords } from '~/ground/people/nav'
import { stampOf } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { Disclosure } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'

type LogRow = {
  seq: number
  at: string
  actorName: string
  actorRole: string
  kind: string
  subjectType: string
  subjectId: string
  payload?: unknown
  hash: string
  title: string
  detail?: string
}

/** The chained events of an enclave, each with its content and fingerprint. */
export function LogTable({ rows }: { rows: LogRow[] }) {
  const w = useWords(adminWords)
  const nav = useWords(navWords)
  const roles: Record<string, string> = nav.roles
  return (
    <Table label={w.log} minWidth="l" stacks>
      <thead>
        <tr>
          <Th num>{w.number}</Th>
          <Th>{w.at}</Th>
          <Th>{w.who}</Th>
          <Th>{w.what}</Th>
          <Th>{w.detail}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.seq}>
            <Td num>{row.seq}</Td>
            <Td>{stampOf(row.at)}</Td>
            <Td second={roles[row.actorRole]}>{row.actorRole === 'system' ? w.system : row.actorName}</Td>
            <Td second={row.detail} className="cell-wide">
              {row.title}
            </Td>
            <Td className="cell-wide">
              <Disclosure summary={w.asRecorded}>
                <pre className="text-12 break-all whitespace-pre-wrap text-ink-2">
                  {[
                    row.kind,
                    `${row.subjectType} ${row.subjectId}`,
                    JSON.stringify(row.payload, null, 1),
                    row.hash,
                  ].join('\n')}
                </pre>
              </Disclosure>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
