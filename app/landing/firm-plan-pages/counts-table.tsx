import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Show } from '~/landing/firm-plans/list-query'
import type { DepartmentCounts, SupportCounts } from '~/landing/firm-plans/requests.server'
import { planWords } from '~/landing/firm-plans/words'

type Props = SupportCounts & {
  to: (change: { department: string | null; show: Show | null }) => string
}

/** What each department was asked and how it answered; every figure opens its rows. */
export function CountsTable({ whole, byDepartment, to }: Props) {
  const w = useWords(planWords)
  const c = w.counts
  if (!whole) return null
  return (
    <section>
      <SectionHead title={c.title} />
      <p className="my-2 text-13 text-ink-3">{c.lead}</p>
      <Table label={c.title} minWidth="m">
        <thead>
          <tr>
            <Th>{w.department}</Th>
            <Th num>{c.asked}</Th>
            <Th num>{c.open}</Th>
            <Th num>{c.late}</Th>
            <Th num>{c.inTime}</Th>
            <Th num>{c.answeredLate}</Th>
            <Th num>{c.rating}</Th>
          </tr>
        </thead>
        <tbody>
          {byDepartment.map((one) => (
            <Counts key={one.departmentId} one={one} to={to} />
          ))}
          <Counts one={whole} to={to} />
        </tbody>
      </Table>
    </section>
  )
}

function Counts({ one, to }: { one: DepartmentCounts; to: Props['to'] }) {
  const w = useWords(planWords)
  const locale = useLocale()
  const department = one.departmentId
  const figure = (n: number, show: Show | null) =>
    n === 0 ? '0' : <Link to={to({ department, show })}>{n}</Link>
  return (
    <Row>
      <Td head>{department === null ? w.counts.whole : one[locale]}</Td>
      <Td num>{figure(one.asked, null)}</Td>
      <Td num>{figure(one.open, 'open')}</Td>
      <Td num>{figure(one.late, 'late')}</Td>
      <Td num>{figure(one.inTime, 'in_time')}</Td>
      <Td num>{figure(one.answeredLate, 'answered_late')}</Td>
      <Td num second={one.rated > 0 ? w.counts.ratedBy(one.rated) : undefined}>
        {one.rating === null ? (
          '—'
        ) : (
          <Link to={to({ department, show: 'rated' })}>{one.rating.toFixed(1)}</Link>
        )}
      </Td>
    </Row>
  )
}
