import { beforeAll, expect, it } from 'vitest'
import { floorOn, floorsOn } from '~/residence/spaces/queries.server'
import { areasOf } from '~/residence/spaces/sheet'
import { freeOn } from '~/residence/spaces/free-today.server'
import { hold } from '~/residence/spaces/hold.server'
import { allocate } from '~/residence/spaces/allocate.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { resident } from '../landing/support'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  const { id: firmId } = await resident(world, 'active')
  const tenancy = await db.tenancy.findFirstOrThrow({ where: { firmId } })
  const days = (from: number) => ({
    startsOn: addDays(world.today, from),
    endsOn: addDays(world.today, from + 100),
  })
  const lease = (code: string, from: number) =>
    allocate(
      world.officer,
      world.unit(code).id,
      { tenancyId: tenancy.id, ...days(from), relief: 'none' },
      world.now,
    )
  const outcomes = [
    await lease('101', 0),
    await lease('102', 10),
    await hold(
      world.officer,
      world.unit('201').id,
      { purpose: 'repair', note: '换空调', ...days(0) },
      world.now,
    ),
  ]
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.reason]))
  if (refused.length > 0) throw new Error(refused.join())
})

it('says of every floor what the page of the floor says, and its parts add up', async () => {
  const floors = await floorsOn(world.officer, world.today)
  expect(floors.length).toBeGreaterThan(1)
  for (const { level, leasable, leased, free, reserved, repair } of floors) {
    const { rate: _, ...areas } = areasOf(
      await floorOn(world.officer, { building: 'main', level }, world.today),
    )
    expect({ leasable, leased, free, reserved, repair }).toEqual(areas)
    expect(leased + free + reserved + repair).toBeCloseTo(leasable, 2)
  }
  const sums = floors.reduce((sum, floor) => sum + floor.reserved + floor.repair, 0)
  expect(sums).toBeGreaterThan(0)
})

it('offers on the portal no room that is leased, in repair or given to somebody from a later day', async () => {
  const where = { enclaveId: world.enclaveId, leasable: true, roomId: null }
  const rooms = await db.unit.count({ where })
  expect((await freeOn(world.enclaveId, world.today)).rooms).toBe(rooms - 3)
})
