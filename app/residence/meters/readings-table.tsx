import { paths } from '~/platform/paths'
import { UTILITY_UNITS } from '~/residence/rent/vocabulary'
import { separated } from '~/shared/money'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { MeterPage } from './queries.server'
import { meterWords, type MeterWords } from './words'

type Props = Pick<MeterPage, 'meter' | 'readings'> & { slug: string }

/** What a meter showed, the newest on top, with what was used in between; corrected readings stay, struck through. */
export function ReadingsTable({ slug, meter, readings }: Props) {
  const w = useWords(meterWords)
  return (
    <Table label={w.readings} minWidth="m">
      <thead>
        <tr>
          <Th>{w.day}</Th>
          <Th num>{w.value}</Th>
          <Th num>{`${w.used} (${UTILITY_UNITS[meter.utility]})`}</Th>
          <Th>{w.how}</Th>
          <Th>{w.by}</Th>
          <Th />
        </tr>
      </thead>
      <tbody>
        {readings.map((one) => (
          <Reading key={one.id} one={one} slug={slug} meterId={meter.id} w={w} />
        ))}
      </tbody>
    </Table>
  )
}

type Shown = Props['readings'][number]

function Reading({ one, slug, meterId, w }: { one: Shown; slug: string; meterId: string; w: MeterWords }) {
  const { struck, startValue, used } = one
  const value = separated(one.value)
  return (
    <Row>
      <Td head second={struck ? w.struck(struck.on, struck.by, struck.reason) : undefined}>
        {one.day}
      </Td>
      <Td
        num
        quiet={struck !== null}
        second={startValue === null ? undefined : w.newStart(separated(startValue))}
      >
        {struck ? <s>{value}</s> : value}
      </Td>
      <Td num second={used ? w.since(used.from) : undefined}>
        {used ? separated(used.amount) : '—'}
      </Td>
      <Td second={one.note || undefined}>{w.ways[one.how]}</Td>
      <Td second={one.photo ? <a href={paths.fileShown(one.photo.id)}>{w.photo}</a> : undefined}>{one.by}</Td>
      <Td>
        {struck ? null : <Link to={paths.deskReadingCorrection(slug, meterId, one.id)}>{w.correct}</Link>}
      </Td>
    </Row>
  )
}
