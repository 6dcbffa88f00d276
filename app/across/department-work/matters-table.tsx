import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Standing } from './query'
import { replyOf } from './reply'
import type { MatterRow } from './work.server'
import { workWords } from './words'

const SHAPES = {
  open: 'mine',
  late: 'late',
  in_time: 'yes',
  answered_late: 'half',
  withdrawn: 'ended',
} as const satisfies Record<Standing, string>

/** The matters behind a count, each leading to the landing, the plan or the task it is part of. */
export function MattersTable({ rows, to }: { rows: readonly MatterRow[]; to: (row: MatterRow) => string }) {
  const w = useWords(workWords)
  const locale = useLocale()
  return (
    <Table label={w.list} minWidth="l" pick>
      <thead>
        <tr>
          <Th>{w.of}</Th>
          <Th>{w.what}</Th>
          <Th>{w.department}</Th>
          <Th>{w.askedOn}</Th>
          <Th>{w.dueOn}</Th>
          <Th>{w.show}</Th>
          <Th>{w.answer}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id}>
            <Td head second={w.matters[row.matter]}>
              <Link to={to(row)}>{locale === 'zh' ? row.ofZh : row.ofEn}</Link>
            </Td>
            <Td>{row.what}</Td>
            <Td>{locale === 'zh' ? row.departmentZh : row.departmentEn}</Td>
            <Td>{row.askedOn}</Td>
            <Td>{row.dueOn}</Td>
            <Td second={row.answeredOn ?? undefined}>
              <StatusWord shape={SHAPES[row.standing]}>{w.shows[row.standing]}</StatusWord>
            </Td>
            <Td second={row.answer || undefined}>{replyOf(w, row)}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
