import type { SerializeFrom } from '@remix-run/node'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { MeasureLine } from '~/plan/measures/board.server'
import { measureWords } from '~/plan/measures/words'

type Props = { label: string; rows: readonly SerializeFrom<MeasureLine>[]; to: (id: string) => string }

/** Measures, one a row: how many of their tasks are done, late or to come, and how far each is. */
export function MeasureTable({ label, rows, to }: Props) {
  const w = useWords(measureWords)
  const zh = useLocale() === 'zh'
  return (
    <Table label={label} minWidth="l">
      <thead>
        <tr>
          <Th>{w.measure}</Th>
          <Th>{w.office}</Th>
          <Th num>{w.tasks}</Th>
          <Th num>{w.done}</Th>
          <Th num>{w.late}</Th>
          <Th num>{w.toConfirm}</Th>
          <Th num>{w.open}</Th>
          <Th num>{w.percent}</Th>
          <Th>{w.nextDue}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id}>
            <Td head second={`${w.named(w.kinds[one.kind], one.number)} · ${w.span(one.from, one.until)}`}>
              <Link to={to(one.id)}>{zh ? one.nameZh : one.nameEn}</Link>
            </Td>
            <Td second={one.leader}>{(zh ? one.departmentZh : one.departmentEn) ?? w.incubator}</Td>
            <Td num>{one.tasks - one.stopped}</Td>
            <Td num>{one.done}</Td>
            <Td num hot={one.late > 0}>
              {one.late}
            </Td>
            <Td num>{one.toConfirm}</Td>
            <Td num>{one.open}</Td>
            <Td num strong>
              {w.percentOf(one.percent)}
            </Td>
            <Td>{one.nextDue ?? '—'}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
