import { kindName } from '~/ground/firms/kind-name'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { EvidenceStateWord, WhoAndWhen } from '~/plan/evidence/evidence-state'
import { amountOf } from '~/plan/evidence/rule-panel'
import type { EvidenceRow } from '~/plan/counting/rows.server'
import { usePlaces } from '~/plan/counting/use-places'
import { evidenceWords } from '~/plan/counting/words'

/** Rows of all indicators in one state, as the incubator follows them. */
export function StateTable({
  rows,
  label,
  none,
}: {
  rows: EvidenceRow[]
  label: string
  /** What is said where there is no row. */
  none: { title: string; text: string }
}) {
  const w = useWords(evidenceWords)
  const locale = useLocale()
  const places = usePlaces()
  if (rows.length === 0) return <EmptyState title={none.title}>{none.text}</EmptyState>
  return (
    <Table label={label} pick stacks minWidth="l">
      <thead>
        <tr>
          <Th>{w.cols.ref}</Th>
          <Th>{w.cols.firm}</Th>
          <Th>{w.cols.record}</Th>
          <Th>{w.cols.submitted}</Th>
          <Th>{w.cols.state}</Th>
          <Th>{w.cols.who}</Th>
          <Th num>{w.cols.value}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id}>
            <Td className="cell-head whitespace-nowrap">
              <Link to={places.row(row.id)}>{row.ref}</Link>
            </Td>
            <Td strong label={w.cols.firm}>
              <Link to={places.firm(row.firm.id)} className="plain">
                {row.firm.name}
              </Link>
            </Td>
            <Td label={w.cols.record} second={<span className="code">{row.record.number}</span>}>
              {row.record.title || kindName(row.record.kind, row.record.own, locale)}
            </Td>
            <Td label={w.cols.submitted} second={row.submittedBy}>
              {row.submittedOn}
            </Td>
            <Td
              label={w.cols.state}
              second={row.proof ? w.countsBy(row.proof.number, row.proof.until) : undefined}
            >
              <EvidenceStateWord row={row} />
            </Td>
            <Td label={w.cols.who} second={row.reason ?? undefined}>
              <WhoAndWhen row={row} />
            </Td>
            <Td num label={w.cols.value}>
              {amountOf(w, row.money, row.value)}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
