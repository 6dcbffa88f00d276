import type { SerializeFrom } from '@remix-run/node'
import { addYuan, formatYuan } from '~/shared/money'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import type { ClaimTotal } from './totals.server'
import { claimWords } from './words'

type Rows = readonly SerializeFrom<ClaimTotal>[]
const sumOf = (rows: Rows, of: 'budget' | 'approved' | 'paid') =>
  formatYuan(addYuan('0', ...rows.map((one) => one[of] ?? '0')))

/** The items of a year: budget, what is approved and paid, what is open, and the median days. */
export function TotalsTable({ label, rows }: { label: string; rows: Rows }) {
  const w = useWords(claimWords)
  const locale = useLocale()
  const zh = locale === 'zh'
  return (
    <Table label={label} minWidth="m">
      <thead>
        <tr>
          <Th>{w.item}</Th>
          <Th num>{w.budget}</Th>
          <Th num>{w.approved}</Th>
          <Th num>{w.paid}</Th>
          <Th num>{w.firms}</Th>
          <Th num>{w.openClaims}</Th>
          <Th num>{w.median}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.key}>
            <Td head second={[one.ref, (zh ? one.parkZh : one.parkEn) ?? w.city].join(' · ')}>
              {one[locale]}
            </Td>
            <Td num>{one.budget === null ? '—' : formatYuan(one.budget)}</Td>
            <Td num>{formatYuan(one.approved)}</Td>
            <Td num>{formatYuan(one.paid)}</Td>
            <Td num>{one.firms}</Td>
            <Td num>{one.open}</Td>
            <Td num>{one.median === null ? '—' : w.days(one.median)}</Td>
          </Row>
        ))}
      </tbody>
      <TotalRow>
        <Td head>{w.sum}</Td>
        <Td num>{sumOf(rows, 'budget')}</Td>
        <Td num>{sumOf(rows, 'approved')}</Td>
        <Td num>{sumOf(rows, 'paid')}</Td>
        <Td num />
        <Td num>{rows.reduce((sum, { open }) => sum + open, 0)}</Td>
        <Td num />
      </TotalRow>
    </Table>
  )
}
