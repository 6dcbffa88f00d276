import type { SerializeFrom } from '@remix-run/node'
import { formatCount, formatWan, inColumn, separated } from '~/shared/money'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import type { ParkSum } from './queries.server'
import { totalOf } from './sums'
import { landedWords } from './words'

type Sum = Omit<SerializeFrom<ParkSum>, 'parkId' | 'parkZh' | 'parkEn'>

/** What landed firms said of a quarter, by park, and all of them together. */
export function ParkSums({ rows }: { rows: readonly SerializeFrom<ParkSum>[] }) {
  const w = useWords(landedWords)
  const locale = useLocale()
  const cells = (one: Sum) => (
    <>
      <Td num>{one.firms}</Td>
      <Td num>{one.output === null ? '—' : inColumn(one.output, locale)}</Td>
      <Td num>{one.tax === null ? '—' : inColumn(one.tax, locale)}</Td>
      <Td num>{one.jobs === null ? '—' : formatCount(one.jobs)}</Td>
      <Td num>{Number(one.mu) === 0 ? '—' : separated(one.mu)}</Td>
      <Td num>{one.perMu === null ? '—' : formatWan(one.perMu)}</Td>
      <Td num second={one.asked === 0 ? undefined : w.of(one.answered, one.asked)}>
        {one.asked === 0 ? '—' : `${Math.floor((one.answered / one.asked) * 100)}%`}
      </Td>
    </>
  )
  return (
    <Table label={w.byPark} minWidth="m">
      <thead>
        <tr>
          <Th>{w.park}</Th>
          <Th num>{w.firms}</Th>
          <Th num>{w.inUnit(w.output, w.wan)}</Th>
          <Th num>{w.inUnit(w.tax, w.wan)}</Th>
          <Th num>{w.jobs}</Th>
          <Th num>{w.mu}</Th>
          <Th num>{w.inUnit(w.perMu, w.perMuUnit)}</Th>
          <Th num>{w.rate}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.parkId}>
            <Td head>{locale === 'zh' ? one.parkZh : one.parkEn}</Td>
            {cells(one)}
          </Row>
        ))}
        {rows.length > 1 ? (
          <TotalRow>
            <Td head>{w.total}</Td>
            {cells(totalOf(rows))}
          </TotalRow>
        ) : null}
      </tbody>
    </Table>
  )
}
