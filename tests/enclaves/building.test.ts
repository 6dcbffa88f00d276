import { describe, expect, it } from 'vitest'
import { drawBuilding } from '~/residence/spaces/building'
import { BUILDING_OF_SHANGRAO, BUILDING_OF_WEINAN } from '~/example/plans/buildings'

describe.each([
  ['Weinan', BUILDING_OF_WEINAN, 8, 120],
  ['Shangrao', BUILDING_OF_SHANGRAO, 2, 12],
])('the building of %s', (_, building, floors, desks) => {
  const drawn = drawBuilding(building)
  const units = drawn.flatMap((floor) => floor.units)
  const rooms = units.filter((unit) => unit.kind !== 'desk')
  const areaOf = (kind: string) =>
    rooms.filter((room) => room.kind === kind).reduce((sum, room) => sum + Number(room.areaSqm), 0)

  it('has its floors and desks', () => {
    expect(drawn).toHaveLength(floors)
    expect(units.filter((unit) => unit.kind === 'desk')).toHaveLength(desks)
  })

  it.each(['office', 'lab', 'desk_room', 'public'] as const)(
    'has exactly the area of its %s rooms',
    (kind) => {
      expect(areaOf(kind)).toBe(building.area[kind])
    },
  )

  it('gives every unit a code of its own', () => {
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length)
  })

  it('lays no room over another, and none outside the walls', () => {
    for (const { plan, units: onFloor } of drawn) {
      const shapes = onFloor
        .filter(({ kind }) => kind !== 'desk' && kind !== 'service')
        .map(({ shape }) => shape)
      const core = plan.fixtures
      for (const one of [...shapes, ...core]) {
        expect(one.x + one.w).toBeLessThanOrEqual(plan.width + 0.02)
        expect(one.y + one.h).toBeLessThanOrEqual(plan.depth + 0.02)
        const over = [...shapes, ...core].filter(
          (other) =>
            other !== one &&
            other.x + 0.02 < one.x + one.w &&
            one.x + 0.02 < other.x + other.w &&
            other.y + 0.02 < one.y + one.h &&
            one.y + 0.02 < other.y + other.h,
        )
        expect(over).toEqual([])
      }
    }
  })

  it('puts every desk inside its room', () => {
    for (const { units: onFloor } of drawn) {
      for (const desk of onFloor.filter((unit) => unit.kind === 'desk')) {
        const room = onFloor.find((unit) => unit.code === desk.room)
        expect(room).toBeDefined()
        if (!room) continue
        expect(desk.shape.x).toBeGreaterThanOrEqual(room.shape.x)
        expect(desk.shape.x + desk.shape.w).toBeLessThanOrEqual(room.shape.x + room.shape.w)
        expect(desk.shape.y + desk.shape.h).toBeLessThanOrEqual(room.shape.y + room.shape.h)
      }
    }
  })
})

it('lets 7,600 square metres in Weinan’s building', () => {
  const leasable = drawBuilding(BUILDING_OF_WEINAN)
    .flatMap((floor) => floor.units)
    .filter((unit) => unit.leasable && unit.kind !== 'desk')
  expect(leasable.reduce((sum, unit) => sum + Number(unit.areaSqm), 0)).toBe(7600)
})
