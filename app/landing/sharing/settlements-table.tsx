import type { Cities } from '~/ground/forms/place-words'
import { formatYuan } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { useCities } from './ledgers'
import type { ReadPart } from './parts'
import { periodInWords } from './period-words'
import { SETTLEMENT_STATES, type SettlementState } from './vocabulary'
import { sharingWords } from './words'

type Line = {
  id: string
  period: string
  number: number
  state: SettlementState
  superseded: boolean
  parts: readonly ReadPart[]
}
type Props = { rows: readonly Line[]; cities: Cities; to: (id: string) => string }

/** What each period came to as agreed, a metric a line; what counts by law stands on the settlement itself. */
export function SettlementsTable({ rows, cities, to }: Props) {
  const w = useWords(sharingWords)
  const locale = useLocale()
  const { home, host } = useCities(cities)
  return (
    <Table label={w.settlements} minWidth="m" pick>
      <thead>
        <tr>
          <Th>{w.period}</Th>
          <Th>{w.state}</Th>
          <Th>{w.agreedLedger}</Th>
          <Th num>{`${home} · ${w.unit}`}</Th>
          <Th num>{`${host} · ${w.unit}`}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id}>
            <Td head second={w.numberOf(one.number)}>
              <Link to={to(one.id)}>{periodInWords(one.period, locale)}</Link>
            </Td>
            <Td second={one.superseded ? w.superseded : undefined}>
              <StatusWord shape={one.superseded ? 'ended' : SETTLEMENT_STATES.shapeOf(one.state)}>
                {w.settlementStates[one.state]}
              </StatusWord>
            </Td>
            <Td>
              {one.parts.map(({ metric }) => (
                <span key={metric} className="block">
                  {w.metrics[metric]}
                </span>
              ))}
            </Td>
            <Td num>
              {one.parts.map(({ metric, agreedHome, shown }) => (
                <span key={metric} className="block">
                  {shown ? formatYuan(agreedHome) : w.heldBack}
                </span>
              ))}
            </Td>
            <Td num>
              {one.parts.map(({ metric, agreedHost, shown }) => (
                <span key={metric} className="block">
                  {shown ? formatYuan(agreedHost) : w.heldBack}
                </span>
              ))}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
