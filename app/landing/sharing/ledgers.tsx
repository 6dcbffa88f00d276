import type { Cities } from '~/ground/forms/place-words'
import { formatYuan } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Note, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ReadPart } from './parts'
import type { Metric } from './vocabulary'
import { sharingWords } from './words'

type Props = { parts: readonly ReadPart[]; cities: Cities; rowsTo?: (metric: string) => string }

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
              <Td num>{part.shown ? formatYuan(part.shared) : w.heldBack}</Td>
              <Td num strong>
                {part.shown ? formatYuan(part.agreedHome) : w.heldBack}
              </Td>
              <Td num strong>
                {part.shown ? formatYuan(part.agreedHost) : w.heldBack}
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
              <Td
                second={!part.shown ? undefined : part.missing === 0 ? w.complete : w.missing(part.missing)}
              >
                {rowsTo ? (
                  <Link to={rowsTo(part.metric)}>{w.firmsOf(part.firms)}</Link>
                ) : part.shown ? (
                  w.firmsOf(part.firms)
                ) : (
                  w.heldBack
                )}
              </Td>
              {[part.lawHome, part.lawHost, part.lawOther].map((amount, city) => (
                <Td key={city} num>
                  {part.lawShown ? formatYuan(amount) : w.heldBack}
                </Td>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

type Held = { metric: Metric; firms: number; amount: string }

/** What is not counted yet, so that the host city learns of no firm alone: said to the host city without a figure. */
export function HeldNote({ parts, held, cities }: Props & { held: readonly Held[] }) {
  const w = useWords(sharingWords)
  const { host } = useCities(cities)
  if (held.length === 0 && parts.every(({ lawShown }) => lawShown)) return null
  return (
    <Note title={w.heldTitle}>
      {held.map(({ metric, firms, amount }) => (
        <span key={metric} className="block">
          {w.heldOf(w.metrics[metric], firms, formatYuan(amount))}
        </span>
      ))}
      {w.heldWhy(host)}
    </Note>
  )
}
