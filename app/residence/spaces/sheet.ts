import { doorsOf, type Drawing } from '~/residence/plans/drawing'
import { roomIn } from '~/residence/plans/polygon'
import type { ShapeKind } from '~/residence/plans/vocabulary'
import type { FloorGeometry, PlanFixture, PlanRoom } from '~/ui/plan/geometry'
import type { Locale } from '~/shared/words'
import { occupancy } from './availability'
import type { FloorView, UnitView } from './queries.server'
import type { spaceWords } from './words'

type Words = (typeof spaceWords)['zh']

/** The rooms of a floor, desks left out: what the plan draws and the table lists. */
export function roomsOf(floor: FloorView): UnitView[] {
  return floor.units.filter((unit) => unit.kind !== 'desk')
}

export function desksIn(floor: FloorView, room: UnitView): UnitView[] {
  return floor.units.filter((unit) => unit.roomId === room.id)
}

/** Neighbouring desks that stand alike, as one row of the table. */
export type UnitRun = { first: UnitView; last: UnitView; count: number; sqm: number }

/** Desks in their order, those side by side with the same lease (or free) put together. */
export function deskRuns(desks: readonly UnitView[]): UnitRun[] {
  const alike = (a: UnitView, b: UnitView) => keyOf(a) === keyOf(b)
  return desks.reduce<UnitRun[]>((runs, desk) => {
    const run = runs.at(-1)
    if (!run || !alike(run.last, desk)) return [...runs, { first: desk, last: desk, count: 1, sqm: desk.sqm }]
    return [...runs.slice(0, -1), { ...run, last: desk, count: run.count + 1, sqm: run.sqm + desk.sqm }]
  }, [])
}

function keyOf(desk: UnitView): string {
  const lease = desk.lease ?? desk.next
  return [desk.state, lease?.firm?.id ?? lease?.note, lease?.startsOn, lease?.endsBefore].join()
}

/** Whether a desk room is let desk by desk on the day: it is not leased whole. */
export function isBySeat(room: UnitView): boolean {
  return room.kind === 'desk_room' && room.lease === null
}

/** Leasable, leased, free, reserved and repaired area of a floor; a desk room counts by its desks. */
export function areasOf(floor: FloorView) {
  const counted = floor.units.filter((unit) => unit.leasable && unit.kind !== 'desk_room')
  const whole = new Map(roomsOf(floor).map((room) => [room.id, room]))
  const stateOf = (unit: UnitView) => {
    const room = unit.roomId ? whole.get(unit.roomId) : undefined
    return room?.lease ? room.state : unit.state
  }
  const sum = (...states: UnitView['state'][]) =>
    counted.filter((unit) => states.includes(stateOf(unit))).reduce((total, unit) => total + unit.sqm, 0)
  const { leasable, leased, rate } = occupancy(
    counted.map((unit) => ({
      sqm: unit.sqm,
      leasable: true,
      leased: ['leased', 'expiring'].includes(stateOf(unit)),
    })),
  )
  return { leasable, leased, rate, free: sum('free'), reserved: sum('reserved'), repair: sum('repair') }
}

/** A floor as the engineering sheet draws it; rooms link to themselves as selected. */
export function sheetOf(
  floor: FloorView,
  w: Words,
  locale: Locale,
  selected: string | null,
  hrefOf: (code: string) => string,
  cities: readonly string[],
): FloorGeometry {
  const { plan, drawing } = floor
  if (drawing) return drawnSheet(floor, drawing, { w, locale, selected, hrefOf, cities })
  const letters = 'ABCDEFGH'
  const rooms = roomsOf(floor)
  return {
    width: plan.width,
    depth: plan.depth,
    axesX: plan.columns.map((at, index) => ({ name: String(index + 1), at })),
    axesY: plan.rows.map((at, index) => ({ name: letters[index] ?? String(index), at })),
    fixtures: [
      {
        id: 'corridor',
        kind: 'corridor',
        x: 0,
        y: plan.corridor.y,
        w: plan.width,
        h: plan.corridor.h,
        label: `${w.corridor} ${plan.corridor.h} m`,
      },
      ...plan.fixtures.map((fixture, index) => ({
        ...fixture,
        id: `fixture-${index}`,
        kind: fixture.kind === 'washroom' ? ('toilet' as const) : fixture.kind,
      })),
    ],
    rooms: rooms.map((room) =>
      roomOnSheet(room, desksIn(floor, room), w, locale, room.code === selected, hrefOf, cities),
    ),
    desks: floor.units
      .filter((unit) => unit.kind === 'desk')
      .map((desk) => ({
        id: desk.id,
        ...desk.shape,
        taken:
          desk.lease?.purpose === 'firm' ||
          rooms.some((room) => room.id === desk.roomId && room.lease !== null),
        title: `${desk.code} ${desk.lease?.firm?.name ?? w.states[desk.state]}`,
      })),
  }
}

type Seen = {
  w: Words
  locale: Locale
  selected: string | null
  hrefOf: (code: string) => string
  cities: readonly string[]
}

/** A floor by the plan that was drawn of it: rooms without a shape stand in the list alone. */
function drawnSheet(floor: FloorView, drawing: Drawing, seen: Seen): FloorGeometry {
  const { w, locale, selected, hrefOf, cities } = seen
  const shapes = new Map(drawing.shapes.flatMap((one) => (one.unitId ? [[one.unitId, one] as const] : [])))
  const rooms = roomsOf(floor).flatMap((room) => {
    const shape = shapes.get(room.id)
    if (!shape) return []
    const { door: _, ...onSheet } = roomOnSheet(
      room,
      desksIn(floor, room),
      w,
      locale,
      room.code === selected,
      hrefOf,
      cities,
    )
    const doors = doorsOf(shape.doors).map(({ wall, at }) => ({ wall, at: at / 100 }))
    return [{ ...onSheet, ...boxOf(shape.points), outline: inMetres(shape.points), doors }]
  })
  return {
    width: drawing.width / 100,
    depth: drawing.depth / 100,
    axesX: [],
    axesY: [],
    fixtures: drawing.shapes
      .filter(({ unitId }) => unitId === null)
      .map((shape, index) => ({
        id: `shape-${index}`,
        kind: FIXTURES[shape.kind],
        ...boxOf(shape.points),
        outline: inMetres(shape.points),
        label: shape.label,
      })),
    rooms,
  }
}

const FIXTURES = {
  room: 'service',
  corridor: 'corridor',
  stairs: 'stairs',
  lift: 'lift',
  washroom: 'toilet',
  shaft: 'shaft',
} as const satisfies Record<ShapeKind, PlanFixture['kind']>

const inMetres = (points: readonly number[]) => points.map((value) => value / 100)

/** Where the words of a shape stand, in metres. */
function boxOf(points: readonly number[]) {
  const { x, y, w, h } = roomIn(points)
  return { x: x / 100, y: y / 100, w: w / 100, h: h / 100 }
}

function roomOnSheet(
  room: UnitView,
  desks: UnitView[],
  w: Words,
  locale: Locale,
  selected: boolean,
  hrefOf: (code: string) => string,
  cities: readonly string[],
): PlanRoom {
  const { door } = room.shape
  const who = whoIn(room, desks, w, locale, cities)
  return {
    id: room.id,
    code: room.code,
    x: room.shape.x,
    y: room.shape.y,
    w: room.shape.w,
    h: room.shape.h,
    state: room.state === 'repair' ? 'works' : isBySeat(room) ? 'free' : room.state,
    lines: [who, `${room.sqm} ㎡`],
    ...(room.leasable ? { href: hrefOf(room.code) } : {}),
    selected,
    ...(door
      ? { door: { side: door.into === 'north' ? ('s' as const) : ('n' as const), at: door.x - room.shape.x } }
      : {}),
  }
}

/** Who is in a room on the day, in a word: the firm, what it is kept for, its kind, or how many desks are free. */
export function whoIn(
  room: UnitView,
  desks: UnitView[],
  w: Words,
  locale: Locale,
  cities: readonly string[],
): string {
  if (!room.leasable) return room.note[locale]
  if (isBySeat(room) && desks.length > 0) {
    return w.seatsFree(desks.filter((desk) => desk.state === 'free').length)
  }
  const lease = room.lease ?? room.next
  if (!lease) return w.states.free
  return lease.firm ? shortName(lease.firm.name, cities) : lease.note
}

/** 西安衡微传感技术有限公司 → 衡微传感: what fits a room; the full name stands in the table. */
export function shortName(name: string, cities: readonly string[]): string {
  const city = cities.find((one) => name.startsWith(one)) ?? ''
  return name
    .slice(city.length)
    .replace(/（.*?）|\(.*?\)/g, '')
    .replace(/(股份)?有限(责任)?公司$|合伙企业$/, '')
    .replace(/(科技|技术)$/, '')
}

/** 84.0%: a share for people. */
export function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`
}

/** 1,062 or 59.5: square metres for people. */
export function squareMetres(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 })
}
