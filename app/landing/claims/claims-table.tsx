import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { formatYuan } from '~/shared/money'
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

/** Claims, one a row: what, for whom, how much, and how far it is. */
export function ClaimsTable({ label, rows, to }: Props) {
  const w = useWords(claimWords)
  const locale = useLocale()
  return (
    <Table label={label} minWidth="m" tall>
      <thead>
        <tr>
          <Th>{w.item}</Th>
          <Th>{w.firm}</Th>
          <Th num>{w.amount}</Th>
          <Th>{w.state}</Th>
          <Th>{w.due}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id}>
            <Td head second={[one.ref, one.park?.[locale] ?? w.city].join(' · ')}>
              {to ? <Link to={to(one.id)}>{one[locale]}</Link> : one[locale]}{' '}
              {one.automatic ? <Tag>{w.automatic}</Tag> : null}
            </Td>
            <Td>{one.firm}</Td>
            <Td num>{formatYuan(one.amount)}</Td>
            <Td second={one.since}>
              <StatusWord shape={CLAIM_STATES.shapeOf(one.state)}>{w.states[one.state]}</StatusWord>
            </Td>
            <Td second={one.late ? w.late : undefined} hot={one.late}>
              {one.due ?? '—'}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
