import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from '~/residence/inventory/changes'
import { cut, EMPTY_PLAN, join, layDesks, layOut } from '~/residence/inventory/lay-out'
import { RoomForm } from '~/residence/inventory/inventory.form'
import { readParts } from '~/residence/inventory/parts'
import { readRooms } from '~/residence/inventory/room-line'
import { spaceConditions } from '~/residence/inventory/space-conditions'
import type { UnitShape } from '~/residence/spaces/floor-plan'

describe('a table of rooms', () => {
  it('is read with heads in any order, in either language, with units and full-width figures', () => {
    const zh =
      '用途\t楼层\t面积（㎡）\t房号\t工位数\t可租\n工位区\tB1\t９０．５㎡\t００１\t18\t否\n办公\t3层\t64\t301\t\t'
    const { rooms, wrong } = readRooms(zh)
    expect(wrong).toEqual([])
    expect(rooms).toMatchObject([
      { level: -1, code: '001', kind: 'desk_room', areaSqm: '90.5', desks: 18, leasable: false },
      { level: 3, code: '301', kind: 'office', areaSqm: '64', desks: 0, leasable: true },
    ])
    const en = 'Floor,Room,Use,Area,Rent,Water\n3,301,R&D,120 m²,46,yes'
    expect(readRooms(en).rooms).toMatchObject([
      { kind: 'lab', areaSqm: '120', rentPerSqm: '46', water: true },
    ])
  })

  it('takes no figure that a room has no place for, in a table as on its page', () => {
    const table = '楼层\t房号\t用途\t面积\t净高\t承重\t电力\n3\t301\t办公\t64\t1200\t12000\t2000000'
    expect(readRooms(table).wrong.map(({ column, problem }) => [column, problem])).toEqual([
      ['height', 'odd_number'],
      ['load', 'odd_number'],
      ['power', 'odd_number'],
    ])
    const room = { kind: 'office', areaSqm: '64', rentPerSqm: '46', reason: '测量' }
    const at = (more: object) =>
      RoomForm.safeParse({ ...room, ...more }).error?.issues.map(({ path }) => path[0]) ?? []
    expect(at({ heightM: '1,200', loadKn: '12000', powerKw: '2000000' })).toEqual([
      ...(['heightM', 'loadKn', 'powerKw'] as const),
    ])
    expect(at({ heightM: '４．２', loadKn: '5', powerKw: ' ' })).toEqual([])
    expect(at({ areaSqm: '100000' })).toEqual(['areaSqm'])
  })

  it('is read without heads in the usual order', () => {
    expect(readRooms('2\t201\toffice\t50\t\t\t52').rooms).toMatchObject([
      { level: 2, code: '201', rentPerSqm: '52' },
    ])
  })

  it('names every place that cannot be read, by its line and column, and guesses nothing', () => {
    const { rooms, wrong } = readRooms(
      '楼层\t房号\t用途\t面积\t工位数\n\t301\t仓库\t0\t5\n3\t302\t办公\t六十\t4\n3\t303\t办公\t60\n3\t303\t办公\t61',
    )
    expect(wrong.map(({ line, column, problem }) => `${line} ${column} ${problem}`)).toEqual([
      '2 level no_level',
      '2 kind unknown_kind',
      '2 area no_area',
      '3 area odd_number',
      '3 desks desks_elsewhere',
      '5 code code_twice',
    ])
    expect(rooms.map(({ code }) => code)).toEqual(['303', '303'])
  })
})

const overlap = (a: UnitShape, b: UnitShape) =>
  a.x + 0.02 < b.x + b.w && b.x + 0.02 < a.x + a.w && a.y + 0.02 < b.y + b.h && b.y + 0.02 < a.y + a.h

describe('a scheme of a floor', () => {
  const areas = fc.array(fc.integer({ min: 10, max: 400 }), { minLength: 1, maxLength: 30 })

  it('lays no room over another, whatever is added when', () => {
    fc.assert(
      fc.property(areas, areas, (first, later) => {
        const one = layOut(EMPTY_PLAN, [], first)
        const two = layOut(one.plan, one.shapes, later)
        const all = [...one.shapes, ...two.shapes]
        const clash = all.some((a, index) => all.slice(index + 1).some((b) => overlap(a, b)))
        const outside = all.some(({ x, w }) => x + w > two.plan.width + 0.02)
        expect([clash, outside]).toEqual([false, false])
      }),
    )
  })

  it('keeps desks inside their room, and the parts of a room inside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 300 }),
        fc.integer({ min: 1, max: 60 }),
        areas,
        (sqm, desks, parts) => {
          const [room] = layOut(EMPTY_PLAN, [], [sqm]).shapes as [UnitShape]
          const inside = (one: UnitShape) =>
            one.x >= room.x - 0.02 &&
            one.x + one.w <= room.x + room.w + 0.02 &&
            one.y >= room.y &&
            one.y + one.h <= room.y + room.h + 0.02
          expect(layDesks(room, desks).every(inside)).toBe(true)
          const pieces = cut(room, parts)
          expect(pieces.every(inside)).toBe(true)
          expect(join(pieces).w).toBeCloseTo(room.w, 1)
        },
      ),
    )
  })
})

it('reads the parts of a room, a line each', () => {
  expect(readParts('512A 40\n512Ｂ　 24.5㎡')).toEqual([
    { code: '512A', areaSqm: '40' },
    { code: '512B', areaSqm: '24.5' },
  ])
  expect(readParts('512A\n512B 0\n512C 12 13')).toEqual([null, null, null])
})

it('tells what changes, and 64.00 from 64 nothing', () => {
  expect(
    changesOf(
      { areaSqm: '64.00', kind: 'lab', heightM: null },
      { areaSqm: '64', kind: 'office', heightM: '3.6' },
    ),
  ).toEqual([
    { field: 'kind', before: 'lab', after: 'office' },
    { field: 'heightM', before: '', after: '3.6' },
  ])
})

describe('the conditions on space', () => {
  const at = (byIncubatees: string, firms = 50) =>
    spaceConditions({ whole: '10000', byIncubatees, publicUse: '1400', firms }, '2026-11-29')

  it('take the value itself as enough, and cut instead of rounding up', () => {
    expect(at('6100')?.[1]).toMatchObject({ code: 'used_share', value: '75', met: true })
    expect(at('6099.99')?.[1]).toMatchObject({ value: '74.9', met: false })
    expect(at('6355')?.[1]).toMatchObject({ value: '77.5', met: true })
    expect(at('6100', 49)?.map(({ met }) => met)).toEqual([true, true, false, true])
    expect(at('6100', 29)?.[3]).toMatchObject({ value: '2.9', met: false })
  })

  it('has nothing to say before there was a rule, and divides by no building', () => {
    expect(
      spaceConditions({ whole: '1', byIncubatees: '0', publicUse: '0', firms: 0 }, '2018-12-31'),
    ).toBeNull()
    expect(
      spaceConditions({ whole: '0', byIncubatees: '0', publicUse: '0', firms: 3 }, '2026-01-01')?.[3]?.value,
    ).toBe('0')
  })
})
