import { fitText, textWidth } from '../line/geometry'
import { useWords } from '../locale'
import { ScrollRegion } from '../table'
import { kitWords } from '../words'
import {
  boxPath,
  doorPath,
  onSheet,
  outlinePath,
  scaleBar,
  scaleOf,
  SHEET,
  wallDoor,
  type Box,
  type FloorGeometry,
  type PlanDesk,
  type PlanRoom,
  type RoomState,
} from './geometry'
import { Fixture } from './fixtures'
import { PlanPatterns, roomFill, roomLooks, tintLooks } from './patterns'

export { PlanLegend, TintLegend } from './patterns'
export type { FloorGeometry, PlanRoom } from './geometry'

export type FloorPlanProps = FloorGeometry & {
  /** The plan's name; the table with the same data stands below it. */
  label: string
  /** Tells this plan's patterns from another's on the same page. */
  id?: string
}

/** A storey as an architect draws it: axes, walls, doors, scale, north; state by texture. */
export function FloorPlan(props: FloorPlanProps) {
  const id = props.id ?? 'plan'
  const scale = scaleOf(props)
  const floor = onSheet({ x: 0, y: 0, w: props.width, h: props.depth }, scale)
  const height = floor.y + floor.h + SHEET.foot
  return (
    <ScrollRegion label={props.label}>
      <svg
        viewBox={`0 0 ${SHEET.width} ${height}`}
        className="h-auto w-full min-w-[720px]"
        role="group"
        aria-label={props.label}
      >
        <PlanPatterns id={id} />
        <Axes {...props} scale={scale} low={floor.y + floor.h} />
        <path d={boxPath(floor)} className="fill-paper" />
        {props.fixtures?.map((fixture) => (
          <Fixture
            key={fixture.id}
            fixture={fixture}
            box={onSheet(fixture, scale)}
            walls={fixture.outline ? outlinePath(fixture.outline, scale) : null}
          />
        ))}
        {props.rooms.map((room) => (
          <Room key={room.id} room={room} scale={scale} id={id} />
        ))}
        {props.desks?.map((desk) => (
          <Desk key={desk.id} desk={desk} scale={scale} />
        ))}
        <path d={boxPath(floor)} className="fill-none stroke-ink" strokeWidth="3.5" />
        <path d={windows(props, scale)} className="stroke-paper" strokeWidth="1.6" />
        {props.rooms.map((room) =>
          room.selected ? (
            <path
              key={room.id}
              d={wallsOf(room, scale)}
              className="pointer-events-none fill-none stroke-wei"
              strokeWidth="4"
            />
          ) : null,
        )}
        <SheetFoot metres={scaleBar(props)} scale={scale} y={floor.y + floor.h} />
      </svg>
    </ScrollRegion>
  )
}

function Axes(props: FloorGeometry & { scale: number; low: number }) {
  const { scale, low } = props
  const name = 'fill-ink-3 text-[11px]'
  return (
    <>
      {props.axesX.map(({ name: text, at }) => {
        const x = Math.round((SHEET.left + at * scale) * 10) / 10
        return (
          <g key={text}>
            <path d={`M${x} 22V${low + 4}`} className="stroke-rule" strokeDasharray="8 3 1 3" />
            <circle cx={x} cy="12" r="9.5" className="fill-none stroke-rule-2" />
            <text x={x} y="16" textAnchor="middle" className={name}>
              {text}
            </text>
          </g>
        )
      })}
      {props.axesY.map(({ name: text, at }) => {
        const y = Math.round((SHEET.top + at * scale) * 10) / 10
        return (
          <g key={text}>
            <path d={`M22 ${y}H${SHEET.left}`} className="stroke-rule" strokeDasharray="8 3 1 3" />
            <circle cx="12" cy={y} r="9.5" className="fill-none stroke-rule-2" />
            <text x="12" y={y + 4} textAnchor="middle" className={name}>
              {text}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** A window in each bay of the two long walls. */
function windows({ axesX, depth }: FloorGeometry, scale: number): string {
  return axesX
    .slice(0, -1)
    .flatMap(({ at }, i) => {
      const bay = ((axesX[i + 1]?.at ?? at) - at) * scale
      const x = Math.round(SHEET.left + at * scale + bay * 0.21)
      const y = [SHEET.top, Math.round((SHEET.top + depth * scale) * 10) / 10]
      return y.map((wall) => `M${x} ${wall}h${Math.round(bay * 0.58)}`)
    })
    .join('')
}

/** The walls of a room as a path. */
function wallsOf(room: PlanRoom, scale: number): string {
  return room.outline ? outlinePath(room.outline, scale) : boxPath(onSheet(room, scale))
}

function doorsOf(room: PlanRoom, box: Box, scale: number) {
  const { outline } = room
  if (outline) return (room.doors ?? []).flatMap((door) => wallDoor(outline, door, scale) ?? [])
  return room.door ? [doorPath(box, room.door, scale)] : []
}

function Room({ room, scale, id }: { room: PlanRoom; scale: number; id: string }) {
  const w = useWords(kitWords)
  const box = onSheet(room, scale)
  const doors = doorsOf(room, box, scale)
  const title = room.title ?? [room.code, w.room[room.state], ...(room.lines ?? [])].join(' ')
  const drawing = (
    <>
      <title>{title}</title>
      <path
        d={wallsOf(room, scale)}
        {...(room.tint ? {} : roomFill(room.state, id))}
        className={room.tint ? tintLooks(room.tint) : roomLooks(room.state)}
        strokeWidth="1.4"
      />
      {doors.length > 0 ? (
        <>
          <path d={doors.map(({ gap }) => gap).join('')} className="stroke-paper" strokeWidth="3.5" />
          <path
            d={doors.map(({ leaf }) => leaf).join('')}
            className="fill-none stroke-edge"
            strokeWidth=".9"
          />
        </>
      ) : null}
      <RoomWords code={room.code} lines={room.lines ?? []} state={room.state} box={clearOfDoor(room, box)} />
    </>
  )
  return room.href ? (
    <a href={room.href} aria-label={title} aria-current={room.selected ? 'true' : undefined}>
      {drawing}
    </a>
  ) : (
    <g>{drawing}</g>
  )
}

/** The words begin below a door in the north wall. */
function clearOfDoor(room: PlanRoom, box: Box): Box {
  const down = room.door?.side === 'n' && box.h > 90 ? 14 : 0
  return { ...box, y: box.y + down, h: box.h - down }
}

const LINES = [
  { size: 14, drop: 26, looks: 'text-[14px] font-semibold fill-ink' },
  { size: 12, drop: 44, looks: 'text-[12px] fill-ink' },
  { size: 11, drop: 61, looks: 'text-[11px] fill-ink-2' },
  { size: 11, drop: 76, looks: 'text-[11px] fill-ink-2' },
]
const PLATED = new Set<RoomState>(['expiring', 'reserved', 'works'])

type WordsProps = {
  code: string
  lines: string[]
  state: RoomState
  box: Box
}

function RoomWords({ code, lines, state, box }: WordsProps) {
  const room = box.w - 14
  const texts = [code, ...lines]
    .slice(0, LINES.length)
    .filter((_, i) => (LINES[i]?.drop ?? 0) < box.h - 4)
    .map((text, i) => fitText(text, LINES[i]?.size ?? 11, room))
  const wide = Math.max(...texts.map((text, i) => textWidth(text, LINES[i]?.size ?? 11)))
  const low = LINES[texts.length - 1]?.drop ?? 26
  return (
    <g className="pointer-events-none">
      {PLATED.has(state) ? (
        <path
          d={`M${box.x + 4} ${box.y + 10}h${Math.min(wide + 10, box.w - 8)}v${low - 4}h${-Math.min(wide + 10, box.w - 8)}z`}
          className="fill-paper"
        />
      ) : null}
      {texts.map((text, i) => (
        <text key={i} x={box.x + 9} y={box.y + (LINES[i]?.drop ?? 26)} className={LINES[i]?.looks}>
          {text}
        </text>
      ))}
    </g>
  )
}

function Desk({ desk, scale }: { desk: PlanDesk; scale: number }) {
  return (
    <path
      d={boxPath(onSheet(desk, scale))}
      className={desk.taken ? 'fill-wei-soft stroke-wei' : 'fill-white stroke-edge'}
    >
      {desk.title ? <title>{desk.title}</title> : null}
    </path>
  )
}

function SheetFoot({ metres, scale, y }: { metres: number; scale: number; y: number }) {
  const w = useWords(kitWords)
  const x = SHEET.left
  const long = Math.round(metres * scale)
  const north = SHEET.left + SHEET.drawn - 6
  return (
    <>
      <path
        d={`M${x} ${y + 20}h${long}M${x} ${y + 16}v8M${x + long / 2} ${y + 17}v6M${x + long} ${y + 16}v8`}
        className="stroke-ink-2"
      />
      <text x={x + long + 8} y={y + 24} className="fill-ink-3 text-[11px]">
        {w.metres(metres)}
      </text>
      <path d={`M${north} ${y + 28}v-18l-5 9m5-9l5 9`} className="fill-none stroke-ink-2" />
      <text x={north - 14} y={y + 26} textAnchor="end" className="fill-ink-3 text-[11px]">
        {w.north}
      </text>
    </>
  )
}
