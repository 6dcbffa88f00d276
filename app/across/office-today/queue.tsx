import type { SerializeFrom } from '@remix-run/node'
import { todayWords } from '~/across/today/words'
import { isOurs } from '~/across/today/groups'
import { Deadline } from '~/admission/application-pages/deadline'
import type { DeskItem } from '~/shared/desk-item'
import { Pager } from '~/ui/browse'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Tabs } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { GroupRow, Row, Table, Td, Th } from '~/ui/table'
import type { OfficeToday } from './today.server'
import { officeWords } from './words'

type Props = { read: SerializeFrom<OfficeToday>; here: string }
const TABS = ['ours', 'others'] as const

/** What waits at a park or with a department by urgency: the matter, whose turn, until when; each leads to where it is done. */
export function OfficeQueue({ read, here }: Props) {
  const { office, today, tab, counts, groups, inGroups, page, range } = read
  const w = useWords(officeWords)
  const groupNames = useWords(todayWords).groups
  const at = (number: number) => `${here}?tab=${tab}&page=${number}`
  return (
    <section id="queue">
      <Tabs
        label={w.queue}
        items={TABS.map((one) => ({
          to: one === 'ours' ? here : `${here}?tab=${one}`,
          label: w.tabs[one],
          count: counts[one],
          current: one === tab,
        }))}
      />
      {groups.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={w.empty[tab]}>{office === 'park' ? w.emptyPark : w.emptyDepartment}</EmptyState>
        </div>
      ) : (
        <Table label={w.queue} pick stacks minWidth="l">
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.next}</Th>
              <Th>{w.turn}</Th>
              <Th>{w.until}</Th>
            </tr>
          </thead>
          {groups.map(({ urgency, items }) => (
            <tbody key={urgency}>
              <GroupRow colSpan={4} aside={inGroups[urgency]}>
                <b className={urgency === 'overdue' ? 'text-sha' : undefined}>{groupNames[urgency]}</b>
              </GroupRow>
              {items.map((item) => (
                <Row key={item.key}>
                  <Td head second={item.ref || undefined}>
                    <Link to={item.to}>{item.firmName}</Link>
                  </Td>
                  <Td className="cell-wide" label={w.next}>
                    {item.step}
                  </Td>
                  <Td label={w.turn}>
                    <Turn item={item} office={office} />
                  </Td>
                  <Td label={w.until}>
                    <Deadline since={item.since} dueOn={item.dueOn} today={today} />
                  </Td>
                </Row>
              ))}
            </tbody>
          ))}
        </Table>
      )}
      {range.total !== null && range.total > range.size ? (
        <Pager
          range={range}
          unit="matter"
          previous={page > 1 ? at(page - 1) : undefined}
          next={page * range.size < range.total ? at(page + 1) : undefined}
        />
      ) : null}
    </section>
  )
}

/** Whose turn a matter is, as a park or a department reads it: a filled mark where it is theirs. */
function Turn({ item, office }: { item: DeskItem; office: OfficeToday['office'] }) {
  const w = useWords(officeWords)
  if (isOurs(item, office)) return <StatusWord shape="mine">{w.ourTurn}</StatusWord>
  return <StatusWord shape="theirs">{item.turnName ?? w.turns[item.turn]}</StatusWord>
}
