import { beforeAll, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { chargeItems } from '~/residence/charges/desk-items.server'
import { movement, occupancyPage } from '~/residence/occupancy/queries.server'
import { must } from '~/example/drivers/must'
import { renewLeases } from '~/residence/spaces/renew.server'
import { addDays } from '~/shared/days'
import { billed, tenant, withScheme } from '../rent/support'
import { makeWorld, type World } from '../support/world'

let world: World
let leaving: Awaited<ReturnType<typeof tenant>>
const later = () => addDays(world.today, 40)
beforeAll(async () => {
  world = await makeWorld()
  await withScheme(world, '2026-11-01', { prices: { office: '50.00' } })
  await tenant(world, '101', ['2026-11-01', '2027-10-31'])
  leaving = await tenant(world, '102', ['2026-11-10', '2026-12-10'], 'none')
  await billed(world, '2026-11-01')
})

it('shows the bureau figures that a recount in SQL of its own agrees with', async () => {
  const { enclaveId, today } = world
  const page = await occupancyPage(world.bureau, today)
  const [own] = await db.$queryRaw<{ relief: string; let: number; whole: number }[]>`
    SELECT (SELECT sum(relief)::text FROM "Charge" WHERE "enclaveId" = ${enclaveId}::uuid AND kind = 'rent') AS relief,
      (SELECT "areaSqm"::float FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid AND code = '101') AS let,
      (SELECT sum("areaSqm")::float FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid AND leasable AND kind <> 'desk_room') AS whole`
  expect([page.relief, page.landed, page.reliefPerLanded]).toEqual([own?.relief, 0, null])
  expect(page.now).toBeCloseTo((own?.let ?? 0) / (own?.whole ?? 1), 8)
  expect(page.points).toHaveLength(37)
})

it('tells the officer who came, whose leases end and what is owed', async () => {
  const open = await db.bill.aggregate({ where: { enclaveId: world.enclaveId }, _sum: { total: true } })
  expect(await movement(world.officer, world.today)).toEqual({
    in: 2,
    out: 0,
    ends: 1,
    arrears: '0',
    debtors: 0,
    due: 2,
  })
  // Whoever goes on beyond these days does not end, whatever lease ends within them.
  const { firm, leaseId } = leaving
  must(await renewLeases(world.officer, firm.id, { leases: [leaseId], lastDay: '2027-06-30' }, world.now))
  expect((await movement(world.officer, world.today)).ends).toBe(0)
  const then = await movement(world.officer, later())
  expect([then.arrears, then.debtors]).toEqual([open._sum.total?.toFixed(2), 2])
})

it('puts arrears on the day, one item for each firm', async () => {
  expect(await chargeItems(world.officer, world.today, 'zh')).toEqual([])
  const items = await chargeItems(world.officer, later(), 'en')
  expect(items).toHaveLength(2)
  expect(items[0]?.step).toMatch(/^Bills overdue: [\d,.]+ yuan open$/)
})
