import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Show, WorkQuery } from './query'
import type { DepartmentCounts, DepartmentLine } from './work.server'
import { workWords } from './words'

type To = (change: Partial<WorkQuery>) => string

/** What each department was asked and how it stands; every count opens its matters below. */
export function DepartmentCountsTable({ whole, lines, to }: DepartmentCounts & { to: To }) {
  const w = useWords(workWords)
  return (
    <Table label={w.title} minWidth="l">
      <thead>
        <tr>
          <Th>{w.department}</Th>
          <Th num>{w.asked}</Th>
          <Th num>{w.inHand}</Th>
          <Th num>{w.late}</Th>
          <Th num>{w.inTime}</Th>
          <Th num>{w.answeredLate}</Th>
          <Th num>{w.withdrawn}</Th>
          <Th num>{w.median}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((one) => (
          <Counts key={one.departmentId} one={one} to={to} />
        ))}
        {whole ? <Counts one={whole} to={to} /> : null}
      </tbody>
    </Table>
  )
}

function Counts({ one, to }: { one: DepartmentLine; to: To }) {
  const w = useWords(workWords)
  const locale = useLocale()
  const { departmentId: department, median } = one
  const figure = (count: number, show: Show | null) =>
    count === 0 ? 0 : <Link to={`${to({ department, show })}#matters`}>{count}</Link>
  return (
    <Row>
      <Td head>{department === null ? w.whole : one[locale]}</Td>
      <Td num>{figure(one.asked, null)}</Td>
      <Td num>{figure(one.inHand, 'in_hand')}</Td>
      <Td num hot={one.late > 0}>
        {figure(one.late, 'late')}
      </Td>
      <Td num>{figure(one.inTime, 'in_time')}</Td>
      <Td num>{figure(one.answeredLate, 'answered_late')}</Td>
      <Td num>{figure(one.withdrawn, 'withdrawn')}</Td>
      <Td num>{median === null ? '—' : w.days(Math.round(median))}</Td>
    </Row>
  )
}
