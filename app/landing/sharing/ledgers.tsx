import { Link } from '@remix-run/react'
import type { Cities } from '~/ground/forms/place-words'
import { formatYuan } from '~/shared/money'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Part } from './parts'
import { sharingWords } from './words'

type Props = { parts: readonly Part[]; cities: Cities; rowsTo?: (metric: string) => string }

/** The names of the two cities in the reader's language. */
export function useCities(cities: Cities) {
  const zh = useLocale() === 'zh'
  return zh
    ? { home: cities.homeCityZh, host: cities.hostCityZh }
    : { home: cities.homeCityEn, host: cities.hostCityEn }
}

/** A share for people: 70, 37.5. */
const percent = (text: string) => String(Number(text))
const rest = (text: string) => String(Number((100 - Number(text)).toFixed(2)))

/** What was agreed: of each metric what is shared, and what each city counts of it. */
export function AgreedLedger({ parts, cities }: Props) {
  const w = useWords(sharingWords)
  const { home, host } = useCities(cities)
  return (
    <section className="min-w-0">
      <SectionHead level={3} title={w.agreedLedger} aside={w.unit} />
      <Table label={w.agreedLedger} minWidth="m">
        <thead>
          <tr>
            <Th>{w.metric}</Th>
            <Th num>{w.percent}</Th>
            <Th num>{w.shared}</Th>
            <Th num>{home}</Th>
            <Th num>{host}</Th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Row key={part.metric}>
              <Td
                head
                second={Number(part.basePercent) === 100 ? undefined : w.ofBase(percent(part.basePercent))}
              >
                {w.metrics[part.metric]}
              </Td>
              <Td num>{w.ratio(percent(part.homePercent), rest(part.homePercent))}</Td>
              <Td num>{formatYuan(part.shared)}</Td>
              <Td num strong>
                {formatYuan(part.agreedHome)}
              </Td>
              <Td num strong>
                {formatYuan(part.agreedHost)}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

/** What counts by law: of each metric where the firms are registered, with the firms behind it. */
export function LawLedger({ parts, cities, rowsTo }: Props) {
  const w = useWords(sharingWords)
  const { home, host } = useCities(cities)
  return (
    <section className="min-w-0">
      <SectionHead level={3} title={w.lawLedger} aside={w.unit} />
      <Table label={w.lawLedger} minWidth="m">
        <thead>
          <tr>
            <Th>{w.metric}</Th>
            <Th>{w.ofFirms}</Th>
            <Th num>{home}</Th>
            <Th num>{host}</Th>
            <Th num>{w.other}</Th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Row key={part.metric}>
              <Td head>{w.metrics[part.metric]}</Td>
              <Td second={part.missing === 0 ? w.complete : w.missing(part.missing)}>
                {rowsTo ? (
                  <Link to={rowsTo(part.metric)}>{w.firmsOf(part.firms)}</Link>
                ) : (
                  w.firmsOf(part.firms)
                )}
              </Td>
              <Td num>{formatYuan(part.lawHome)}</Td>
              <Td num>{formatYuan(part.lawHost)}</Td>
              <Td num>{formatYuan(part.lawOther)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
