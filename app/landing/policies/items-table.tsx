import type { SerializeFrom } from '@remix-run/node'
import type { ReactNode } from 'react'
import { useLocale, useWords } from '~/ui/locale'
import { Tag } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { conditionText, howMuch } from './item-text'
import type { ItemShown } from './queries.server'
import { policyWords } from './words'

type Props = {
  label: string
  items: readonly SerializeFrom<ItemShown>[]
  action?: (item: SerializeFrom<ItemShown>) => ReactNode
}

/** What a package gives: each item with how much and on which conditions. */
export function ItemsTable({ label, items, action }: Props) {
  const w = useWords(policyWords)
  const locale = useLocale()
  return (
    <Table label={label} minWidth="m" tall>
      <thead>
        <tr>
          <Th>{w.item}</Th>
          <Th>{w.howMuch}</Th>
          <Th>{w.conditions}</Th>
          {action ? <Th /> : null}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id}>
            <Td head second={w.kinds[item.kind]}>
              {item[locale]} {item.automatic ? <Tag>{w.automatic}</Tag> : null}
            </Td>
            <Td>{howMuch(w, item)}</Td>
            <Td>
              {item.conditions.length === 0
                ? w.noConditions
                : item.conditions.map((one) => (
                    <span key={one.kind} className="block">
                      {conditionText(w, one)}
                    </span>
                  ))}
            </Td>
            {action ? <Td>{action(item)}</Td> : null}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
