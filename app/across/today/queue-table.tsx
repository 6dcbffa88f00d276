import { Deadline, TurnWord } from '~/admission/application-pages/deadline'
import { deskWords } from '~/admission/applications/desk-words'
import { bulkWords } from '~/across/bulk/words'
import { FirmLineSmall } from '~/ground/firm-line/firm-line'
import type { Station } from '~/ground/firm-line/line'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { CheckCell, CheckHead, GroupRow, Row, Table, Td, Th } from '~/ui/table'
import type { Urgency } from './groups'
import { todayWords } from './words'
import { TRACKS } from '~/shared/tracks'

type Props = {
  groups: { urgency: Urgency; items: DeskItem[] }[]
  /** How many matters each group has on all pages of the queue. */
  inGroups: Partial<Record<Urgency, number>>
  lines: Record<string, Station[]>
  today: Day
  isDirector: boolean
  /** Whether applications can be chosen, for a bulk act. */
  picks: boolean
}

/** The queue, grouped by urgency: the firm, the next step, whose turn, until when, and where it is on its way. */
export function QueueTable({ groups, inGroups, lines, today, isDirector, picks }: Props) {
  const w = useWords(todayWords)
  return (
    <Table label={w.queue} pick stacks minWidth="l">
      <thead>
        <tr>
          {picks ? <CheckHead /> : null}
          <Th>{w.firm}</Th>
          <Th>{w.next}</Th>
          <Th>{w.turn}</Th>
          <Th>{w.until}</Th>
          <Th>{w.line}</Th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.urgency}>
          <GroupRow colSpan={picks ? 6 : 5} aside={inGroups[group.urgency]}>
            <b className={group.urgency === 'overdue' ? 'text-sha' : undefined}>{w.groups[group.urgency]}</b>
          </GroupRow>
          {group.items.map((item) => (
            <ItemRow
              key={item.key}
              item={item}
              line={item.firmId ? lines[item.firmId] : undefined}
              today={today}
              isDirector={isDirector}
              picks={picks}
            />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

type ItemProps = {
  item: DeskItem
  line: Station[] | undefined
  today: Day
  isDirector: boolean
  picks: boolean
}

function ItemRow({ item, line, today, isDirector, picks }: ItemProps) {
  const pick = useWords(bulkWords).pick
  const w = useWords(todayWords)
  const tracks = useWords(deskWords).tracks
  return (
    <Row>
      {picks ? <Pick item={item} label={pick(item.ref)} /> : null}
      <Td
        head
        second={[`${w.kinds[item.kind]} ${item.ref}`.trim(), TRACKS.has(item.track) && tracks[item.track]]
          .filter(Boolean)
          .join(' · ')}
      >
        <Link to={item.to}>{item.firmName}</Link>
      </Td>
      <Td className="cell-wide" label={w.next}>
        {item.step}
        {item.stalled ? ` · ${w.stalled}` : ''}
      </Td>
      <Td label={w.turn}>
        <TurnWord
          turn={item.turn}
          {...(item.turnName ? { name: item.turnName } : {})}
          mine={mineOf(item, isDirector)}
        />
      </Td>
      <Td label={w.until}>
        <Deadline since={item.since} dueOn={item.dueOn} today={today} />
      </Td>
      <Td className="max-sm:hidden">{line ? <FirmLineSmall line={line} today={today} /> : null}</Td>
    </Row>
  )
}

/** Only applications are chosen; other matters have acts of their own. */
function Pick({ item, label }: { item: DeskItem; label: string }) {
  if (item.kind !== 'application') return <Td />
  return <CheckCell name="application" value={item.key.replace('application-', '')} label={label} />
}

function mineOf(item: DeskItem, isDirector: boolean): boolean {
  return (item.turn === 'us' && item.mine === true) || (item.turn === 'director' && isDirector)
}
