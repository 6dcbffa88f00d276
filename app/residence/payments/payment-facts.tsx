import { paths } from '~/platform/paths'
import { formatYuan } from '~/shared/money'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { paymentPage } from './queries.server'
import { paymentWords } from './words'

type Props = Pick<Awaited<ReturnType<typeof paymentPage>>, 'payment' | 'paid'> & { slug: string }

/** A payment as it was recorded, and what it has paid. */
export function PaymentFacts({ slug, payment, paid }: Props) {
  const w = useWords(paymentWords)
  const { firmId, firmName } = payment
  return (
    <>
      <KeyValues
        items={[
          { label: w.amount, value: formatYuan(payment.amount) },
          { label: w.paidOn, value: payment.paidOn },
          { label: w.payer, value: payment.payer },
          ...(payment.memo ? [{ label: w.memo, value: payment.memo }] : []),
          {
            label: w.firm,
            value: firmId ? (
              <Link to={paths.deskAccount(slug, firmId)}>{firmName}</Link>
            ) : (
              w.filters.unmatched
            ),
          },
          ...(payment.left === '0.00' || !firmId ? [] : [{ label: w.left, value: formatYuan(payment.left) }]),
          {
            label: w.record,
            value: [
              w.recorded(payment.recordedBy, payment.recordedOn),
              ...(payment.matchedBy && payment.matchedOn
                ? [w.confirmed(payment.matchedBy, payment.matchedOn)]
                : []),
              ...(payment.isVoid ? [`${w.isVoid}：${payment.voidReason ?? ''}`] : []),
            ].join('；'),
          },
        ]}
      />
      {firmId && paid.length === 0 ? <p className="py-3 text-ink-2">{w.paysNothing}</p> : null}
      {paid.length > 0 ? (
        <section className="mt-6">
          <SectionHead level={3} title={w.pays} />
          <Table label={w.pays}>
            <thead>
              <tr>
                <Th>{w.number}</Th>
                <Th num>{w.amount}</Th>
              </tr>
            </thead>
            <tbody>
              {paid.map((part, index) => (
                <Row key={index}>
                  <Td head second={part.released ? w.released : undefined}>
                    {part.id ? <Link to={paths.deskBill(slug, part.id)}>{part.ref}</Link> : part.ref}
                  </Td>
                  <Td num quiet={part.released}>
                    {formatYuan(part.amount)}
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </section>
      ) : null}
      {firmId && !payment.isVoid ? (
        <p className="mt-4">
          <Link to={paths.deskPaymentUndo(slug, payment.id)}>{w.undo}</Link>
        </p>
      ) : null}
    </>
  )
}
