import { addYuan, formatYuan } from '~/shared/money'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, PrintFoot, PrintHead, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { LineTable } from './line-table'
import { UnreadMeters } from './unread-meters'
import type { BillPage } from '~/residence/charges/queries.server'
import { chargeWords, type ChargeWords } from '~/residence/charges/words'

/** What is left to pay of a bill, or to set off or refund of a credit note. */
function leftOf({ total, open }: BillPage['bill'], w: ChargeWords): string {
  if (total === '0.00') return w.nothingToPay
  if (open === '0.00') return total.startsWith('-') ? w.usedUp : w.settledNow
  return formatYuan(open.replace('-', ''))
}

/** A bill as the firm reads it and as it is printed: what, why so much, until when, how, and what is paid. */
export function BillPaper({ paper: { bill, firm, operator, lines, unread, paid } }: { paper: BillPage }) {
  const w = useWords(chargeWords)
  const locale = useLocale()
  const isCredit = bill.total.startsWith('-')
  const sum = (of: (line: (typeof lines)[number]) => string) => addYuan('0', ...lines.map(of))
  const title = isCredit ? w.creditRef(bill.ref) : w.billRef(bill.ref)
  const left = leftOf(bill, w)
  return (
    <article>
      <PrintHead organisation={operator[locale]} number={bill.ref} title={title} />
      <KeyValues
        items={[
          { label: w.firm, value: `${firm.name} ${firm.uscc}` },
          { label: w.month, value: bill.month.slice(0, 7) },
          { label: w.issuedOn, value: bill.issuedOn },
          { label: w.amount, value: formatYuan(bill.total) },
          ...(isCredit ? [] : [{ label: w.dueOn, value: bill.dueOn }]),
          { label: isCredit ? w.stillCredit : w.stillOpen, value: left },
          ...(bill.invoiceNo
            ? [{ label: w.invoice, value: <span className="code">{bill.invoiceNo}</span> }]
            : []),
        ]}
      />
      <div className="mt-4">
        <LineTable
          label={title}
          lines={lines}
          full={sum(({ full }) => full)}
          relief={sum(({ relief }) => relief)}
          amount={sum(({ amount }) => amount)}
        />
      </div>
      <UnreadMeters unread={unread} />
      {paid.length > 0 ? (
        <section className="mt-6">
          <SectionHead level={3} title={w.paidWith} />
          <Table label={w.paidWith}>
            <thead>
              <tr>
                <Th>{w.issuedOn}</Th>
                <Th>{w.paid}</Th>
                <Th num>{w.amount}</Th>
              </tr>
            </thead>
            <tbody>
              {paid.map((part, index) => (
                <Row key={index}>
                  <Td head>{part.at}</Td>
                  <Td second={part.isCredit ? w.credit : undefined}>{part.ref}</Td>
                  <Td num>{formatYuan(part.amount)}</Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </section>
      ) : null}
      {!isCredit && bill.open !== '0.00' ? (
        <section className="mt-6">
          <SectionHead level={3} title={w.howToPay} />
          <p className="py-2">{w.howToPayText(bill.ref)}</p>
        </section>
      ) : null}
      <div className="mt-6">
        <PrintFoot>
          {w.inclVat(formatYuan(sum(({ vat }) => vat)))} {w.rounding}
        </PrintFoot>
      </div>
    </article>
  )
}
