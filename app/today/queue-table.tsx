import { Link } from '@remix-run/react'
import { Deadline, TurnWord } from '~/applications/deadline'
import { deskWords } from '~/applications/desk-words'
import { FirmLineSmall } from '~/firms/firm-line'
import type { Station } from '~/firms/line'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { useWords } from '~/ui/locale'
import { GroupRow, Row, Table, Td, Th } from '~/ui/table'
import type { Urgency } from './groups'
import { todayWords } from './words'

type Props = {
  groups: { urgency: Urgency; items: DeskItem[] }[]
  lines: Record<string, Station[]>
  today: Day
  isDirector: boolean
}

/** The queue, grouped by urgency: the firm, the next step, whose turn, until when, and where it is on its way. */
export function QueueTable({ groups, lines, today, isDirector }: Props) {
  const w = useWords(todayWords)
  return (
    <Table label={w.queue} pick minWidth="l">
      <thead>
        <tr>
          <Th>{w.firm}</Th>
          <Th>{w.next}</Th>
          <Th>{w.turn}</Th>
          <Th>{w.until}</Th>
          <Th>{w.line}</Th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.urgency}>
          <GroupRow colSpan={5} aside={group.items.length}>
            <b className={group.urgency === 'overdue' ? 'text-sha' : undefined}>{w.groups[group.urgency]}</b>
          </GroupRow>
          {group.items.map((item) => (
            <ItemRow
              key={item.key}
              item={item}
              line={lines[item.firmId]}
              today={today}
              isDirector={isDirector}
            />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

type ItemProps = { item: DeskItem; line: Station[] | undefined; today: Day; isDirector: boolean }

function ItemRow({ item, line, today, isDirector }: ItemProps) {
  const w = useWords(todayWords)
  const tracks = useWords(deskWords).tracks
  return (
    <Row>
      <Td head second={`${w.kinds[item.kind]} ${item.ref} · ${tracks[item.track] ?? ''}`}>
        <Link to={item.to}>{item.firmName}</Link>
      </Td>
      <Td>
        {item.step}
        {item.stalled ? ` · ${w.stalled}` : ''}
      </Td>
      <Td>
        <TurnWord
          turn={item.turn}
          {...(item.turnName ? { name: item.turnName } : {})}
          mine={mineOf(item, isDirector)}
        />
      </Td>
      <Td>
        <Deadline since={item.since} dueOn={item.dueOn} today={today} />
      </Td>
      <Td>{line ? <FirmLineSmall line={line} today={today} /> : null}</Td>
    </Row>
  )
}

function mineOf(item: DeskItem, isDirector: boolean): boolean {
  return (item.turn === 'us' && item.mine === true) || (item.turn === 'director' && isDirector)
}
