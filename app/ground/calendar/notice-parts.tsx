import type { Day } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { EnteredLine } from './notices.server'
import { calendarWords } from './words'

/** The days as they were read, to be looked at before they count. */
export function ReadDays({ read }: { read: { daysOff: Day[]; workDays: Day[]; seen: string } }) {
  const w = useWords(calendarWords)
  return (
    <Note title={w.readAs}>
      <input type="hidden" name="seen" value={read.seen} />
      <p>
        {w.daysOff(read.daysOff.length)}: {read.daysOff.join(' ')}
      </p>
      <p>
        {w.workDays(read.workDays.length)}: {read.workDays.join(' ')}
      </p>
    </Note>
  )
}

/** Every notice that was entered; the highest version of a year stands. */
export function NoticeTable({ label, lines }: { label: string; lines: EnteredLine[] }) {
  const w = useWords(calendarWords)
  return (
    <Table label={label} minWidth="m">
      <thead>
        <tr>
          <Th num>{w.year}</Th>
          <Th num>{w.version}</Th>
          <Th>{w.number}</Th>
          <Th>{w.days}</Th>
          <Th>{w.reason}</Th>
          <Th>{w.by}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ year, version, number, daysOff, workDays, reason, by, at }) => (
          <Row key={`${year}-${version}`}>
            <Td num>{year}</Td>
            <Td num>{version}</Td>
            <Td head>{number}</Td>
            <Td
              second={
                workDays.length > 0 ? `${w.workDays(workDays.length)}: ${workDays.join(' ')}` : undefined
              }
            >
              {w.daysOff(daysOff.length)}: {daysOff.join(' ')}
            </Td>
            <Td>{reason}</Td>
            <Td second={at.slice(0, 10)}>{by}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
