import type { SerializeFrom } from '@remix-run/node'
import { addYuan, formatYuan, fromFen, toFen } from '~/shared/money'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { PolicyPage } from './queries.server'
import { policyWords } from './words'

/** What each year has for an item, and what of it is approved. */
export function Budgets({ budgets }: { budgets: SerializeFrom<PolicyPage['budgets']> }) {
  const w = useWords(policyWords)
  const locale = useLocale()
  return (
    <section className="mb-8">
      <SectionHead title={w.budgets} />
      {budgets.length === 0 ? (
        <EmptyState title={w.noBudgets} />
      ) : (
        <Table label={w.budgets} minWidth="m">
          <thead>
            <tr>
              <Th>{w.item}</Th>
              <Th num>{w.year}</Th>
              <Th num>{w.amount}</Th>
              <Th num>{w.approved}</Th>
              <Th num>{w.left}</Th>
            </tr>
          </thead>
          <tbody>
            {budgets.map((one) => (
              <Row key={`${one.code} ${one.year}`}>
                <Td head>{one[locale]}</Td>
                <Td num>{one.year}</Td>
                <Td num>{formatYuan(one.amount)}</Td>
                <Td num>{formatYuan(one.approved)}</Td>
                <Td num>{formatYuan(addYuan(one.amount, fromFen(-toFen(one.approved))))}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
