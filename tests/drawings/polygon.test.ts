import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultsOf, reviewOf, type Shape } from '~/residence/plans/drawing'
import { areaOf, isInside, isSimple, overlap, roomIn, somewhereIn } from '~/residence/plans/polygon'
import {
  assigned,
  begun,
  cornerMoved,
  done,
  doorPut,
  newShape,
  rectangle,
  redone,
  scaledBy,
  undone,
} from '~/residence/drawings/edit'
import { snapped } from '~/residence/drawings/snap'

const SQUARE = rectangle({ x: 0, y: 0, w: 400, h: 400 })
const L_SHAPE = [0, 0, 600, 0, 600, 300, 300, 300, 300, 900, 0, 900]
const room = (points: number[], unitId: string | null = null): Shape => ({ ...newShape(points), unitId })

describe('a polygon', () => {
  it.each([
    ['a square', SQUARE, true, 16],
    ['an L', L_SHAPE, true, 36],
    ['a bow tie', [0, 0, 400, 400, 400, 0, 0, 400], false, 0],
    ['one that runs back on itself', [0, 0, 400, 0, 200, 0, 200, 400], false, 4],
    ['one that touches itself', [0, 0, 400, 0, 400, 400, 200, 0, 0, 400], false, 8],
    ['a line', [0, 0, 400, 0, 200, 0], false, 0],
  ])('%s', (_, points, simple, area) => {
    expect(isSimple(points)).toBe(simple)
    expect(areaOf(points)).toBe(area)
  })

  it.each([
    ['itself', SQUARE, true],
    ['a neighbour that shares a wall', rectangle({ x: 400, y: 0, w: 100, h: 400 }), false],
    ['a neighbour that shares half a wall', rectangle({ x: 400, y: 200, w: 100, h: 900 }), false],
    ['one that shares a corner', rectangle({ x: 400, y: 400, w: 100, h: 100 }), false],
    ['one a centimetre inside', rectangle({ x: 399, y: 0, w: 100, h: 400 }), true],
    ['one within it, wall on wall', rectangle({ x: 0, y: 0, w: 400, h: 100 }), true],
    ['one across it', rectangle({ x: -100, y: 100, w: 900, h: 100 }), true],
    ['one round it', rectangle({ x: -100, y: -100, w: 900, h: 900 }), true],
    ['an L that embraces it', [400, -100, 900, -100, 900, 900, -100, 900, -100, 400, 400, 400], false],
  ])('shares ground with %s: a square', (_, other, shares) => {
    expect(overlap(SQUARE, other)).toBe(shares)
    expect(overlap(other, SQUARE)).toBe(shares)
  })

  it('shares ground with another as often as a grid of points says', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 8 }),
      y: fc.integer({ min: 0, max: 8 }),
      w: fc.integer({ min: 1, max: 6 }),
      h: fc.integer({ min: 1, max: 6 }),
    })
    fc.assert(
      fc.property(box, box, (a, b) => {
        const truly = a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
        expect(overlap(rectangle(a), rectangle(b))).toBe(truly)
      }),
    )
  })

  it('has room for its name inside', () => {
    expect(roomIn(L_SHAPE)).toEqual({ x: 0, y: 0, w: 300, h: 900 })
    expect(isInside(L_SHAPE, somewhereIn(L_SHAPE))).toBe(true)
  })
})

describe('a drawing', () => {
  const floor = { width: 1000, depth: 1000 }
  it('has faults by shape', () => {
    const shapes = [
      room(SQUARE, 'a'),
      room(SQUARE, 'a'),
      room([0, 0, 400, 400, 400, 0, 0, 400]),
      room(rectangle({ x: 900, y: 0, w: 200, h: 200 })),
      room(rectangle({ x: 0, y: 0, w: 10, h: 10 })),
      { ...room(SQUARE), doors: [7, 0] },
    ]
    expect(faultsOf({ ...floor, shapes }).map(({ fault, shape }) => [shape, fault])).toEqual([
      [1, 'room_twice'],
      [2, 'not_simple'],
      [3, 'outside'],
      [4, 'too_small'],
      [5, 'door_nowhere'],
    ])
    expect(faultsOf({ width: 10, depth: 1000, shapes: [] })).toEqual([{ fault: 'floor_size', shape: null }])
  })

  it('says what overlaps, which rooms have no shape, and how far the areas are apart', () => {
    const shapes = [room(SQUARE, 'a'), room(rectangle({ x: 300, y: 0, w: 400, h: 400 }))]
    const rooms = [
      { id: 'a', code: '101', sqm: 15.5 },
      { id: 'b', code: '102', sqm: 20 },
    ]
    expect(reviewOf({ ...floor, shapes }, rooms)).toEqual({
      overlaps: [['101', '#2']],
      missing: ['102'],
      nameless: 1,
      areas: [{ code: '101', drawn: 16, recorded: 15.5, apart: 0.5 }],
    })
  })
})

describe('drawing', () => {
  const to = { others: [SQUARE], grid: 50, reach: 20 }
  it.each([
    ['a corner', { x: 412, y: 391 }, { x: 400, y: 400 }],
    ['a wall', { x: 411, y: 230 }, { x: 400, y: 250 }],
    ['the line of a corner', { x: 830, y: 405 }, { x: 850, y: 400 }],
    ['the grid', { x: 830, y: 630 }, { x: 850, y: 650 }],
  ])('snaps to %s', (_, from, lands) => {
    expect(snapped(from, to)).toEqual(lands)
  })

  it('goes back and forth', () => {
    const empty = { width: 1000, depth: 1000, shapes: [] }
    const one = { ...empty, shapes: [room(SQUARE)] }
    const history = done(begun(empty), one)
    expect(undone(history).present).toEqual(empty)
    expect(redone(undone(history)).present).toEqual(one)
    expect(undone(begun(empty)).present).toEqual(empty)
  })

  it('keeps a rectangle one, gives a room to one shape alone, and takes a door back where it was put', () => {
    expect(cornerMoved(room(SQUARE), 2, { x: 500, y: 600 }).points).toEqual([0, 0, 500, 0, 500, 600, 0, 600])
    const two = { width: 1, depth: 1, shapes: [room(SQUARE, 'a'), room(SQUARE)] }
    expect(assigned(two, 1, 'a').shapes.map(({ unitId }) => unitId)).toEqual([null, 'a'])
    const door = doorPut(room(SQUARE), { x: 205, y: 3 })
    expect(door.doors).toEqual([0, 160])
    expect(doorPut(door, { x: 205, y: 3 }).doors).toEqual([])
  })

  it('scales the image under it by two points, of which the first stays', () => {
    expect(scaledBy({ x: 0, y: 0, scale: 1 }, { x: 100, y: 0 }, { x: 300, y: 0 }, 1000)).toEqual({
      x: -400,
      y: 0,
      scale: 5,
    })
  })
})
