import type { SerializeFrom } from '@remix-run/node'
import { Decimal } from 'decimal.js'
import { figure } from '~/plan/counting/figure'
import { usePlaces } from '~/plan/counting/use-places'
import { separated } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { WeaknessLine } from './queries.server'
import { weaknessWords } from './words'

type Props = { lines: readonly SerializeFrom<WeaknessLine>[]; mayEnter: boolean }

/** Each weakness by what is measured of it: at the baseline, now, the change, and what the incubator added since. */
export function WeaknessTable({ lines, mayEnter }: Props) {
  const w = useWords(weaknessWords)
  const locale = useLocale()
  const places = usePlaces()
  if (lines.length === 0) return <EmptyState title={w.none}>{w.noneText}</EmptyState>
  const zh = locale === 'zh'
  return (
    <Table label={w.title} minWidth="l">
      <thead>
        <tr>
          <Th>{w.weakness}</Th>
          <Th>{w.measure}</Th>
          <Th num>{w.baseline}</Th>
          <Th num>{w.now}</Th>
          <Th num>{w.change}</Th>
          <Th num>{w.ours}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const unit = zh ? line.unitZh : line.unitEn
          return (
            <Row key={line.id}>
              <Td head>{w.weaknesses[line.weakness]}</Td>
              <Td
                second={
                  mayEnter ? <Link to={`${places.readingNew}?of=${line.id}`}>{w.again}</Link> : undefined
                }
              >
                {zh ? line.measureZh : line.measureEn}
              </Td>
              <Td num second={`${line.baseOn} · ${line.baseSource}`}>
                {plain(line.baseValue)} {unit}
              </Td>
              <Td num second={line.readings > 1 ? `${line.saidOn} · ${line.source}` : undefined}>
                {line.readings > 1 ? `${plain(line.value)} ${unit}` : w.onlyBaseline}
              </Td>
              <Td num strong>
                {line.readings > 1 ? `${signed(line.change)} ${unit}` : '—'}
              </Td>
              <Td num second={line.indicator?.name[locale]}>
                {line.indicator && line.counted !== null ? (
                  <Link to={`${places.indicator(line.indicator.code)}?state=approved`}>
                    {figure(line.indicator.kind, line.counted, locale)} {line.indicator.unit[locale]}
                  </Link>
                ) : (
                  '—'
                )}
              </Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}

const plain = (value: string) => separated(new Decimal(value).toString())
const signed = (value: string) => `${new Decimal(value).gt(0) ? '+' : ''}${plain(value)}`
