import { describe, expect, test } from 'vitest'
import { dayScale, keepApart, monthStarts, planOn, stepPath, valueScale, yearStarts } from '~/ui/charts/scale'
import { doorPath, onSheet, scaleBar, scaleOf } from '~/ui/plan/geometry'
import { fieldId, typedList, typedText, valueAt } from '~/ui/reply'

describe('the floor plan', () => {
  test('fills the sheet whatever the width of the floor', () => {
    const scale = scaleOf({ width: 50 })
    expect(onSheet({ x: 0, y: 0, w: 50, h: 17 }, scale)).toEqual({ x: 34, y: 30, w: 850, h: 289 })
  })
  test('keeps a door inside its wall', () => {
    const { gap } = doorPath({ x: 0, y: 0, w: 40, h: 40 }, { side: 's', at: 99 }, 17)
    expect(gap).toBe('M25 40h13')
  })
  test('has a scale bar of round metres', () => {
    expect([12, 50, 60, 300].map((width) => scaleBar({ width }))).toEqual([2, 10, 10, 50])
  })
})

describe('the charts', () => {
  const x = dayScale('2024-01-01', '2024-12-31', 0, 365)
  test('put a day where it falls and never outside', () => {
    expect([x('2024-01-01'), x('2024-12-31'), x('2030-01-01')]).toEqual([0, 365, 365])
  })
  test('begin at zero', () => {
    expect(valueScale(10, 100, 0)(0)).toBe(100)
  })
  test('step at each reading and run on to the given day', () => {
    const readings = [
      { day: '2024-01-01', value: 0 },
      { day: '2024-01-11', value: 5 },
    ]
    expect(stepPath(readings, x, valueScale(10, 100, 0), '2024-01-21')).toBe('M0 100H10V50H20')
  })
  test('know the plan between two of its points, before and after', () => {
    const plan = [
      { day: '2024-01-01', value: 0 },
      { day: '2024-01-11', value: 10 },
    ]
    expect(['2023-01-01', '2024-01-06', '2025-01-01'].map((day) => planOn(plan, day))).toEqual([0, 5, 10])
  })
  test('name years and months inside the span', () => {
    expect(yearStarts('2024-03-01', '2025-02-01').map(({ year }) => year)).toEqual([2024, 2025])
    expect(monthStarts('2024-03-02', '2024-05-01')).toEqual(['2024-04-01', '2024-05-01'])
  })
  test('move two labels apart only when they are close', () => {
    expect(keepApart(10, 40, 17)).toEqual([10, 40])
    expect(keepApart(10, 12, 18)).toEqual([2, 20])
  })
})

describe('what a form shows again', () => {
  const reply = { initialValue: { name: '甲', team: [{ name: '乙' }], kinds: ['a', 'b'] }, error: null }
  test('is what was typed, also in lists', () => {
    expect(typedText(reply, 'name', '原')).toBe('甲')
    expect(typedText(reply, 'team[0].name', '')).toBe('乙')
    expect(typedList(reply, 'kinds')).toEqual(['a', 'b'])
  })
  test('is empty where the reader emptied it', () => {
    expect(typedText(reply, 'address', '原')).toBe('')
  })
  test('is the default before anything was sent', () => {
    expect(typedText(undefined, 'name', '原')).toBe('原')
  })
  test('is found under a flat name too', () => {
    expect(valueAt({ 'a.b': 1 }, 'a.b')).toBe(1)
  })
  test('stands in a field whose id holds no brackets', () => {
    expect(fieldId('team[0].name')).toBe('f-team-0-name')
  })
})
