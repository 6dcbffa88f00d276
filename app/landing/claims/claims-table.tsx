import type { SerializeFrom } from '@remix-run/node'
import { formatYuan } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord, Tag } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ClaimLine } from './queries.server'
import { CLAIM_STATES } from './vocabulary'
import { claimWords } from './words'

type Props = {
  label: string
  rows: readonly SerializeFrom<ClaimLine>[]
  /** The page of a claim, where it has one for the reader. */
  to?: (id: string) => string
}

/** Claims, one a row: what, for whom, how far it is, by when, and how much. */
export function ClaimsTable({ label, rows, to }: Props) {
  const w = useWords(claimWords)
  return (
    <Table label={label} minWidth="m" tall>
      <thead>
        <tr>
          <Th>{w.item}</Th>
          <Th>{w.firm}</Th>
          <Th>{w.state}</Th>
          <Th>{w.due}</Th>
          <Th num>{w.amount}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id}>
            <ItemCell one={one} to={to} />
            <Td>{one.firm}</Td>
            <Td second={one.since}>
              <StatusWord shape={one.isOver ? 'mine' : CLAIM_STATES.shapeOf(one.state)}>
                {one.isOver ? w.noticeOver : w.states[one.state]}
              </StatusWord>
            </Td>
            <Td second={one.late ? w.late : undefined} hot={one.late}>
              {one.due ?? '—'}
            </Td>
            <Td num>{formatYuan(one.amount)}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** Claims on public notice: what, for whom, until which day, and how much. */
export function NoticeTable({ label, rows }: Omit<Props, 'to'>) {
  const w = useWords(claimWords)
  return (
    <Table label={label} minWidth="m" tall>
      <thead>
        <tr>
          <Th>{w.item}</Th>
          <Th>{w.firm}</Th>
          <Th>{w.onNoticeUntil}</Th>
          <Th num>{w.amount}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id}>
            <ItemCell one={one} />
            <Td>{one.firm}</Td>
            <Td>{one.noticeUntil}</Td>
            <Td num>{formatYuan(one.amount)}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

function ItemCell({ one, to }: { one: Props['rows'][number]; to?: Props['to'] }) {
  const w = useWords(claimWords)
  const locale = useLocale()
  return (
    <Td head second={[one.ref, one.park?.[locale] ?? w.city].join(' · ')}>
      {to ? <Link to={to(one.id)}>{one[locale]}</Link> : one[locale]}{' '}
      {one.automatic ? <Tag>{w.automatic}</Tag> : null}
    </Td>
  )
}
