import { formatYuan } from '~/shared/money'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Facts } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Account, Entry } from './account.server'
import { paymentWords } from './words'

/** What a firm owes now, in figures. */
export function AccountFacts({ account }: { account: Omit<Account, 'entries' | 'firm'> }) {
  const w = useWords(paymentWords)
  const { owed, overdue, credit, relief, deposit } = account
  return (
    <Facts
      items={[
        { label: w.owed, value: formatYuan(owed) },
        { label: w.overdue, value: formatYuan(overdue), hot: overdue !== '0.00' },
        { label: w.credit, value: formatYuan(credit) },
        { label: w.deposit, value: formatYuan(deposit) },
        { label: w.relief, value: formatYuan(relief) },
      ]}
    />
  )
}

/** Every bill and payment in its order, with what was owed after it. */
export function AccountTable(props: {
  entries: Entry[]
  billTo: (id: string) => string
  paymentTo?: (id: string) => string
}) {
  const w = useWords(paymentWords)
  if (props.entries.length === 0) return <EmptyState title={w.noEntries} />
  const toOf = ({ kind, id }: Entry) =>
    kind === 'bill' || kind === 'credit' ? props.billTo(id) : props.paymentTo?.(id)
  return (
    <Table label={w.account} minWidth="m" stacks>
      <thead>
        <tr>
          <Th>{w.day}</Th>
          <Th>{w.what}</Th>
          <Th num>{w.change}</Th>
          <Th num>{w.balance}</Th>
        </tr>
      </thead>
      <tbody>
        {props.entries.map((entry) => {
          const to = toOf(entry)
          const name = `${w.kinds[entry.kind]} ${entry.month ? entry.month.slice(0, 7) : ''}`.trim()
          const isOpen = entry.kind === 'bill' && entry.open !== '0.00'
          return (
            <Row key={entry.id}>
              <Td head>{entry.on}</Td>
              <Td label={w.what} second={<span className="code">{entry.ref}</span>}>
                {to ? <Link to={to}>{name}</Link> : name}
                {isOpen ? ` · ${w.stillOpen(formatYuan(entry.open))} · ${w.dueOn(entry.dueOn ?? '')}` : null}
              </Td>
              <Td num label={w.change}>
                {formatYuan(entry.amount)}
              </Td>
              <Td num label={w.balance}>
                {formatYuan(entry.balance)}
              </Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
