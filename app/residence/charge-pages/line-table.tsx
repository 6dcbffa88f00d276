import { paths } from '~/platform/paths'
import type { Used } from '~/residence/meters/used'
import { lastDayOf } from '~/residence/rent/months'
import { UTILITY_UNITS } from '~/residence/rent/vocabulary'
import { formatYuan } from '~/shared/money'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import { groupLines, type LineGroup } from '~/residence/charges/group-lines'
import type { BillLine } from '~/residence/charges/queries.server'
import { chargeWords, type ChargeWords } from '~/residence/charges/words'

/** What a firm is charged, line by line: full price, relief with its reason, and what is left. */
export function LineTable(props: {
  label: string
  lines: BillLine[]
  full: string
  relief: string
  amount: string
}) {
  const w = useWords(chargeWords)
  return (
    <Table label={props.label} minWidth="m" stacks>
      <thead>
        <tr>
          <Th>{w.line.item}</Th>
          <Th>{w.line.rooms}</Th>
          <Th num>{w.line.price}</Th>
          <Th num>{w.full}</Th>
          <Th num>{w.relief}</Th>
          <Th num>{w.amount}</Th>
        </tr>
      </thead>
      <tbody>
        {groupLines(props.lines).map((line, index) => (
          <Line key={index} line={line} w={w} />
        ))}
      </tbody>
      <TotalRow>
        <Td head>{w.total}</Td>
        <Td />
        <Td />
        <Td num label={w.full}>
          {formatYuan(props.full)}
        </Td>
        <Td num label={w.relief}>
          {formatYuan(props.relief)}
        </Td>
        <Td num strong label={w.amount}>
          {formatYuan(props.amount)}
        </Td>
      </TotalRow>
    </Table>
  )
}

function Line({ line, w }: { line: LineGroup; w: ChargeWords }) {
  const isCorrection = line.reason === 'correction'
  const month = line.month.slice(0, 7)
  const days = isCorrection ? w.line.correctionOf(month) : w.line.stretch(line.startsOn, lastDayOf(line))
  const locale = useLocale()
  const hours = line.booking ? `${line.startsOn} ${line.booking.hours}` : ''
  const [unit = ''] = line.units
  if (line.used) return <MeterLine line={line} used={line.used} days={days} w={w} />
  const first = line.booking?.thing[locale] ?? unit
  return (
    <Row>
      <Td head second={secondOf(line, isCorrection ? `${days} ${hours}`.trim() : hours || days)}>
        {w.charge[line.kind]}
      </Td>
      <Td label={w.line.rooms} second={line.sqm === null ? undefined : `${line.sqm} ㎡`}>
        {line.units.length > 1 ? w.line.desks(first, line.units.length) : first || '—'}
      </Td>
      <Td num label={w.line.price}>
        {line.pricePerSqm ?? '—'}
      </Td>
      <Td num label={w.full}>
        {formatYuan(line.full)}
      </Td>
      <Td num label={w.relief} second={reasonOf(line, w)}>
        {formatYuan(line.relief)}
      </Td>
      <Td num label={w.amount}>
        {formatYuan(line.amount)}
      </Td>
    </Row>
  )
}

/** What a meter measured: which, from when until when, what it showed, its price, and what it comes to. */
function MeterLine(props: { line: LineGroup; used: Used; days: string; w: ChargeWords }) {
  const { line, used, days, w } = props
  const { measured, utility } = used
  const unit = UTILITY_UNITS[utility]
  return (
    <Row>
      <Td head second={days}>
        {w.line.utilityName(w.line.utility[utility])}
      </Td>
      <Td
        label={w.line.rooms}
        second={measured ? <Readings measured={measured} unit={unit} w={w} /> : undefined}
      >
        {w.line.meter(used.meter, used.rooms)}
      </Td>
      <Td num label={w.line.price} second={measured ? w.line.perUnit(unit) : undefined}>
        {measured?.price ?? '—'}
      </Td>
      <Td num label={w.full}>
        {formatYuan(line.full)}
      </Td>
      <Td num label={w.relief}>
        {formatYuan(line.relief)}
      </Td>
      <Td num label={w.amount}>
        {formatYuan(line.amount)}
      </Td>
    </Row>
  )
}

function Readings(props: { measured: NonNullable<Used['measured']>; unit: string; w: ChargeWords }) {
  const { measured, unit, w } = props
  const { first, last, factor, used, fileId, sqm, ofSqm } = measured
  return (
    <>
      {w.line.readings(first, last, factor, `${used} ${unit}`)}
      {sqm !== null && ofSqm !== null ? <>, {w.line.share(sqm, ofSqm)}</> : null}
      {fileId ? (
        <>
          {' '}
          <a href={paths.fileShown(fileId)} className="no-print">
            {w.line.photo}
          </a>
        </>
      ) : null}
    </>
  )
}

function secondOf({ kind, note }: LineGroup, days: string): string {
  if (kind === 'extra') return `${note} · ${days}`
  return kind === 'rent' || kind === 'property' ? days : note || days
}

function reasonOf({ kind, reason, reliefPercent }: LineGroup, w: ChargeWords): string | undefined {
  if (kind !== 'rent' || reason === 'none' || reason === 'correction') return undefined
  return reliefPercent > 0 ? w.line.percent(String(reliefPercent), w.reasons[reason]) : w.reasons[reason]
}
