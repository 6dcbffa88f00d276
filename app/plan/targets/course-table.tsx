import { figure, share, type Kind } from '~/plan/counting/figure'
import type { Better } from '~/plan/counting/vocabulary'
import { Decimal } from 'decimal.js'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import { StatusWord } from '~/ui/status'
import type { Stretch } from './course'
import { courseWords } from './words'

type Props = {
  label: string
  head: string
  kind: Kind
  better: Better
  stretches: readonly Stretch[]
  nameOf: (one: Stretch) => string
  /** Where the rows of a stretch stand; null where they have no page of their own. */
  rowsOf: (one: Stretch) => string | null
  /** Where a stretch is opened. */
  opens?: (one: Stretch) => string
}

/** Plan and fact, stretch by stretch, each by itself and since the plan began. */
export function CourseTable({ label, head, kind, better, stretches, nameOf, rowsOf, opens }: Props) {
  const w = useWords(courseWords)
  const heads = w.heads[better]
  const locale = useLocale()
  const signed = (value: string) => {
    const number = new Decimal(value)
    const text = share(kind, value, locale)
    return number.isZero() ? text : `${number.isNegative() ? '−' : '+'}${text}`
  }
  return (
    <Table label={label} minWidth="l">
      <thead>
        <tr>
          <Th>{head}</Th>
          <Th num>{heads.planned}</Th>
          <Th num>{w.came}</Th>
          <Th num>{w.gone}</Th>
          <Th num>{heads.short}</Th>
          <Th num>{heads.plannedSoFar}</Th>
          <Th num>{w.soFar}</Th>
          <Th num>{heads.gap}</Th>
        </tr>
      </thead>
      <tbody>
        {stretches.map((one) => {
          const { soFar, came, gone } = one
          const begun = soFar !== null
          const net = new Decimal(came).minus(gone)
          const rows = begun ? rowsOf(one) : null
          const name = opens ? <Link to={opens(one)}>{nameOf(one)}</Link> : nameOf(one)
          return (
            <Row key={one.from}>
              <Td head>
                {name} {one.isRunning ? <StatusWord shape="soon">{w.running}</StatusWord> : null}
              </Td>
              <Td num>{share(kind, one.planned, locale)}</Td>
              <Td num>
                {!begun ? (
                  '—'
                ) : rows ? (
                  <Link to={rows}>{figure(kind, came, locale)}</Link>
                ) : (
                  figure(kind, came, locale)
                )}
              </Td>
              <Td num>{begun ? figure(kind, gone, locale) : '—'}</Td>
              <Td num>{begun && !one.isRunning ? signed(net.minus(one.planned).toFixed()) : '—'}</Td>
              <Td num>{share(kind, one.plannedSoFar, locale)}</Td>
              <Td num strong>
                {soFar === null ? '—' : figure(kind, soFar, locale)}
              </Td>
              <Td num>
                {soFar === null || one.isRunning
                  ? '—'
                  : signed(new Decimal(soFar).minus(one.plannedSoFar).toFixed())}
              </Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
