import { formatYuan } from '~/shared/money'
import { useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { BankFilePage } from './bank-file.server'
import { paymentWords } from './words'

/** The lines of a statement as they are read: what would be taken in, what is known, what cannot be read. */
export function BankLines({ lines }: { lines: BankFilePage['lines'] }) {
  const w = useWords(paymentWords)
  return (
    <Table label={w.preview} minWidth="m">
      <thead>
        <tr>
          <Th num>{w.row}</Th>
          <Th>{w.paidOn}</Th>
          <Th num>{w.amount}</Th>
          <Th>{w.payer}</Th>
          <Th>{w.memo}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((one) =>
          'line' in one ? (
            <Row key={one.row}>
              <Td num quiet={one.known}>
                {one.row}
              </Td>
              <Td second={one.known ? w.isKnown : undefined}>{one.line.paidOn}</Td>
              <Td num quiet={one.known}>
                {formatYuan(one.line.amount)}
              </Td>
              <Td>{one.line.payer}</Td>
              <Td>{one.line.memo}</Td>
            </Row>
          ) : (
            <Row key={one.row}>
              <Td num>{one.row}</Td>
              <Td hot colSpan={4}>
                {'problem' in one ? w.problem[one.problem] : null}
              </Td>
            </Row>
          ),
        )}
      </tbody>
    </Table>
  )
}
