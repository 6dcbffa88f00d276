import { describe, expect, test } from 'vitest'
import {
  along,
  dodge,
  fitText,
  intervals,
  isPast,
  shouldBeAt,
  spread,
  stack,
  pointOnLine,
  textWidth,
  type Station,
} from '~/ui/line/geometry'

const line: Station[] = [
  { key: 'a', label: '申请', at: '2023-02-27', state: 'done' },
  { key: 'b', label: '在孵', at: '2023-04-14', state: 'done' },
  { key: 'c', label: '毕业', at: '2025-11-26', state: 'now' },
  { key: 'd', label: '签约', planned: '2026-01-26', state: 'planned' },
  { key: 'e', label: '投产', planned: '2026-05-26', state: 'planned' },
]

describe('where a firm stands on the line', () => {
  test('exactly on the last station when it is done and nothing follows', () => {
    expect(pointOnLine(line.slice(0, 2))).toBe(1)
  })
  test('between two stations by the days that have passed', () => {
    expect(pointOnLine(line, '2025-12-26')).toBeCloseTo(2.49, 2)
  })
  test('never so near the next station that the two marks touch', () => {
    expect(pointOnLine(line, '2026-12-26')).toBe(2.76)
  })
  test('at the beginning when nothing has happened', () => {
    expect(pointOnLine(line.slice(3))).toBe(0)
  })
})

test('a station that was passed over without a day does not count as reached', () => {
  const over = line.map((one) => (one.key === 'b' ? { ...one, at: null } : one))
  expect(over.map((_, index) => isPast(over, index))).toEqual([true, false, true, false, false])
})

describe('where the plan says it should be', () => {
  test('is nowhere without a plan', () => {
    expect(shouldBeAt(line.slice(0, 3), '2026-01-01')).toBeNull()
  })
  test('is nowhere before the first date', () => {
    expect(shouldBeAt(line.slice(3), '2026-01-01')).toBeNull()
  })
  test('is on the station whose day it is', () => {
    expect(shouldBeAt(line, '2026-01-26')).toBe(3)
  })
  test('is half way when half the days have passed', () => {
    expect(shouldBeAt(line, '2026-03-27')).toBe(3.5)
  })
  test('is the last planned station after its day', () => {
    expect(shouldBeAt(line, '2027-01-01')).toBe(4)
  })
})

test('days between stations are counted where both have a date', () => {
  expect(intervals(line).map(({ days, planned }) => [days, planned])).toEqual([
    [46, false],
    [957, false],
    [61, true],
    [120, true],
  ])
})

test('places are spread evenly and a position falls between them', () => {
  expect(spread(3, 0, 100)).toEqual([0, 50, 100])
  expect(along([0, 50, 100], 1.5)).toBe(75)
  expect(along([0, 50, 100], 9)).toBe(100)
})

describe('labels', () => {
  test('stay where they are when there is room', () => {
    expect(
      dodge(
        [
          { x: 50, width: 40 },
          { x: 150, width: 40 },
        ],
        0,
        200,
      ),
    ).toEqual([
      { x: 50, row: 0 },
      { x: 150, row: 0 },
    ])
  })
  test('drop a row when two points are close', () => {
    const rows = dodge(
      [50, 60, 70].map((x) => ({ x, width: 40 })),
      0,
      200,
    ).map(({ row }) => row)
    expect(rows).toEqual([0, 1, 2])
  })
  test('never leave the drawing', () => {
    const [first, last] = dodge(
      [0, 200].map((x) => ({ x, width: 40 })),
      0,
      200,
    )
    expect([first?.x, last?.x]).toEqual([20, 180])
  })
  test('are cut to fit, and a text that fits is left alone', () => {
    expect(fitText('渭南高新区', 12, 60)).toBe('渭南高新区')
    expect(textWidth(fitText('渭南高新区管理委员会', 12, 60), 12)).toBeLessThanOrEqual(60)
  })
})

describe('points of many firms', () => {
  test('stack upon one another in their own column', () => {
    expect(stack([0.5, 0.5], 4, 3)).toEqual([
      { column: 2, row: 0 },
      { column: 2, row: 1 },
    ])
  })
  test('go to the nearest column with room when theirs is full', () => {
    expect(stack([0, 0, 0], 2, 2).map(({ column }) => column)).toEqual([0, 0, 1])
  })
  test('all find a place, however many', () => {
    const spots = stack(
      Array.from({ length: 50 }, () => 0.9),
      3,
      2,
    )
    expect(new Set(spots.map(({ column, row }) => `${column}:${row}`)).size).toBe(50)
  })
})
