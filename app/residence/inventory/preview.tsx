import { useWords } from '~/ui/locale'
import { Note, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { hundredths } from './parts'
import type { RoomLine, Wrong } from './room-line'
import { inventoryWords } from './words'

const SHOWN = 12

export type RoomsPreview = { rooms: number; sqm: string; levels: number[]; first: RoomLine[]; mark: string }

/** What a table will enter: how much in all, and its first lines as they were read. */
export function previewOf(rooms: readonly RoomLine[], mark: string): RoomsPreview {
  const sqm = String(hundredths(rooms.map(({ areaSqm }) => areaSqm)) / 100)
  const levels = [...new Set(rooms.map(({ level }) => level))].sort((a, b) => a - b)
  return { rooms: rooms.length, sqm, levels, first: rooms.slice(0, SHOWN), mark }
}

/** The table as it was read; its mark goes back with the form, so that only what was seen is entered. */
export function Preview({ preview }: { preview: RoomsPreview }) {
  const w = useWords(inventoryWords)
  return (
    <section className="my-6">
      <input type="hidden" name="seen" value={preview.mark} />
      <SectionHead
        title={w.willEnter(preview.rooms, preview.sqm)}
        aside={`${w.floor} ${preview.levels.join('、')}`}
      />
      <Table label={w.rooms} stacks>
        <thead>
          <tr>
            <Th>{w.floor}</Th>
            <Th>{w.code}</Th>
            <Th>{w.kind}</Th>
            <Th num>{w.area}</Th>
            <Th num>{w.desks}</Th>
            <Th num>{w.rent}</Th>
          </tr>
        </thead>
        <tbody>
          {preview.first.map((room) => (
            <Row key={room.code}>
              <Td label={w.floor}>{room.level}</Td>
              <Td label={w.code}>{room.code}</Td>
              <Td label={w.kind}>{w.kinds[room.kind]}</Td>
              <Td num label={w.area}>
                {room.areaSqm}
              </Td>
              <Td num label={w.desks}>
                {room.desks || '—'}
              </Td>
              <Td num label={w.rent}>
                {room.leasable ? room.rentPerSqm : '—'}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
      {preview.rooms > SHOWN ? <p className="py-2 text-13 text-ink-3">…</p> : null}
    </section>
  )
}

/** Every place of the table that cannot be read, with what stands there and what would do. */
export function WrongLines({ wrong }: { wrong: readonly Wrong[] }) {
  const w = useWords(inventoryWords)
  return (
    <Note tone="sha" title={w.wrongLines(wrong.length)}>
      <ul>
        {wrong.slice(0, 50).map(({ line, column, problem, said }, index) => (
          <li key={index}>
            {w.line(line)} · {w.column[column]}: {w.problem[problem]} ({w.said(said)})
          </li>
        ))}
      </ul>
    </Note>
  )
}
