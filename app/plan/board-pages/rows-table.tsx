import { FirmLineSmall } from '~/ground/firm-line/firm-line'
import type { Day } from '~/shared/days'
import { addYuan, inColumn } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import type { Kind } from '~/plan/counting/figure'
import { EvidenceStateWord, isCounted, WhoAndWhen } from '~/plan/evidence/evidence-state'
import type { EvidenceRow } from '~/plan/counting/rows.server'
import { usePlaces } from '~/plan/counting/use-places'
import { evidenceWords } from '~/plan/counting/words'

type Props = { label: string; rows: EvidenceRow[]; kind: Kind; code: string; today: Day }

/** The rows behind a figure: each opens its evidence and its firm. */
export function RowsTable({ label, rows, kind, code, today }: Props) {
  const w = useWords(evidenceWords)
  const locale = useLocale()
  const landed = code === 'landed_tech_smes'
  if (rows.length === 0) return <EmptyState title={w.empty}>{w.emptyText}</EmptyState>
  const value = (amount: string) => (kind === 'money' ? inColumn(amount, locale) : String(Number(amount)))
  const total = addYuan('0', ...rows.filter(isCounted).map((row) => row.value))
  return (
    <Table label={label} pick stacks minWidth="l">
      <thead>
        <tr>
          <Th>{w.cols.ref}</Th>
          <Th>{landed ? w.cols.landed : w.cols.firm}</Th>
          <Th>{landed ? w.cols.park : w.cols.record}</Th>
          <Th>{w.number}</Th>
          <Th>{w.cols.countedOn}</Th>
          <Th>{w.cols.line}</Th>
          <Th>{w.cols.state}</Th>
          <Th>{w.cols.who}</Th>
          <Th num>
            {w.cols.value}
            {kind === 'money' ? <MoneyUnit /> : null}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <OneRow
            key={row.id}
            row={row}
            landed={landed}
            today={today}
            value={isCounted(row) ? value(row.value) : '—'}
          />
        ))}
      </tbody>
      <TotalRow>
        <Td colSpan={8}>{w.sum}</Td>
        <Td num>{value(total)}</Td>
      </TotalRow>
    </Table>
  )
}

function MoneyUnit() {
  return <small className="ml-1 font-normal">{useWords(evidenceWords).columnUnit}</small>
}

function OneRow({
  row,
  landed,
  today,
  value,
}: {
  row: EvidenceRow
  landed: boolean
  today: Day
  value: string
}) {
  const w = useWords(evidenceWords)
  const places = usePlaces()
  const locale = useLocale()
  return (
    <Row>
      <Td className="cell-head whitespace-nowrap">
        <Link to={places.row(row.id)}>{row.ref}</Link>
      </Td>
      <Td
        strong
        label={landed ? w.cols.landed : w.cols.firm}
        second={landed ? row.firm.landedName : undefined}
      >
        <Link to={places.firm(row.firm.id)} className="plain">
          {row.firm.name}
        </Link>
      </Td>
      <Td label={landed ? w.cols.park : w.cols.record}>
        {landed ? (row.park?.[locale] ?? '—') : row.record.title}
      </Td>
      <Td
        className="code"
        label={w.number}
        second={row.proof ? w.countsBy(row.proof.number, row.proof.until) : undefined}
      >
        {row.record.number}
      </Td>
      <Td label={w.cols.countedOn}>{row.countedOn}</Td>
      <Td className="max-sm:hidden">
        <FirmLineSmall line={row.stations} today={today} />
      </Td>
      <Td label={w.cols.state}>
        <EvidenceStateWord row={row} />
      </Td>
      <Td
        label={w.cols.who}
        quiet={row.wait === null}
        second={row.state === 'approved' ? undefined : row.reason}
      >
        <WhoAndWhen row={row} />
      </Td>
      <Td num strong label={w.cols.value}>
        {value}
      </Td>
    </Row>
  )
}
