import type { FloorPlan, UnitShape } from '~/residence/spaces/floor-plan'

/** A plan for a floor of which nothing is drawn yet: a corridor, rooms to come on both sides. */
export const EMPTY_PLAN: FloorPlan = {
  width: 0,
  depth: 20.4,
  columns: [],
  rows: [20.4, 11.4, 9, 0],
  corridor: { y: 9, h: 2.4 },
  fixtures: [],
}

const DOOR_AT = 0.8
const LEAST_WIDTH = 2.4
const DESK = { w: 0.75, h: 1, across: 1.1, down: 1.9, wall: 0.4 }

/**
 * Places rooms on a floor by their area alone, one after the other, each on the side of the corridor that is shorter so
 * far; the floor grows to the east. It is a scheme, not a survey: true in area and order, and nothing moves that was there.
 */
export function layOut(
  plan: FloorPlan,
  there: readonly UnitShape[],
  areas: readonly number[],
): { plan: FloorPlan; shapes: UnitShape[] } {
  const depth = plan.corridor.y > 0 ? plan.corridor.y : EMPTY_PLAN.corridor.y
  const wall = metres(depth + plan.corridor.h)
  const ends = {
    north: endOf([...there, ...plan.fixtures], (y) => y < wall),
    south: endOf(there, (y) => y >= wall),
  }
  const shapes = areas.map((area): UnitShape => {
    const into = ends.north <= ends.south ? 'north' : 'south'
    const x = ends[into]
    const w = metres(Math.max(area / depth, LEAST_WIDTH))
    ends[into] = metres(x + w)
    const y = into === 'north' ? depth : wall
    return { x, y: into === 'north' ? 0 : wall, w, h: depth, door: { x: metres(x + DOOR_AT), y, into } }
  })
  const width = metres(Math.max(plan.width, ends.north, ends.south))
  return {
    shapes,
    plan: { ...plan, width, columns: plan.columns.length > 1 ? grown(plan.columns, width) : [0, width] },
  }
}

/** The desks of a room, in rows from its west wall, as many to a row as its width holds. */
export function layDesks(room: UnitShape, desks: number): UnitShape[] {
  const across = Math.max(1, Math.floor((room.w - 2 * DESK.wall) / DESK.across))
  const rows = Math.ceil(desks / across)
  const down = Math.min(DESK.down, (room.h - 2) / Math.max(rows, 1))
  return Array.from({ length: desks }, (_, index) => ({
    x: metres(room.x + DESK.wall + (index % across) * DESK.across),
    y: metres(room.y + 1 + Math.floor(index / across) * down),
    w: DESK.w,
    h: metres(Math.min(DESK.h, down * 0.8)),
    door: null,
  }))
}

/** One room cut into several side by side, each as wide as its share of the area. */
export function cut(room: UnitShape, areas: readonly number[]): UnitShape[] {
  const whole = areas.reduce((sum, area) => sum + area, 0)
  let before = 0
  return areas.map((area) => {
    const from = metres(room.x + (room.w * before) / whole)
    before += area
    const w = metres(room.x + (room.w * before) / whole - from)
    return {
      ...room,
      x: from,
      w,
      door: room.door && { ...room.door, x: metres(from + Math.min(DOOR_AT, w / 4)) },
    }
  })
}

/** Several rooms as one: the rectangle round all of them where they touch in a row, else the largest of them. */
export function join(rooms: readonly UnitShape[]): UnitShape {
  const sorted = [...rooms].sort((a, b) => a.x - b.x)
  const largest = [...rooms].sort((a, b) => b.w * b.h - a.w * a.h)[0]
  const first = sorted[0]
  if (!first || !largest) throw new Error('nothing to join')
  const touches = (room: UnitShape, before: UnitShape) =>
    room.y === before.y && room.h === before.h && Math.abs(before.x + before.w - room.x) < 0.05
  const isRow = sorted.every((room, index) =>
    touches(room, sorted[index - 1] ?? { ...room, x: room.x - room.w }),
  )
  return isRow ? { ...first, w: metres(sorted.reduce((w, room) => w + room.w, 0)) } : largest
}

function endOf(boxes: readonly { x: number; y: number; w: number }[], on: (y: number) => boolean): number {
  return metres(Math.max(0, ...boxes.filter(({ y }) => on(y)).map(({ x, w }) => x + w)))
}

function grown(columns: readonly number[], width: number): number[] {
  return (columns.at(-1) ?? 0) < width - 0.05 ? [...columns, width] : [...columns]
}

function metres(value: number): number {
  return Math.round(value * 100) / 100
}
