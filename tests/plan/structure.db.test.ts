import { beforeAll, expect, it } from 'vitest'
import { structureOf } from '~/plan/structure/structure.server'
import { timesOf, wayRows } from '~/plan/structure/times.server'
import { db } from '~/platform/db.server'
import { makeLanding, makeTenant } from '../kpi/evidence-world'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  for (const registeredOn of ['2025-01-31', '2025-03-02', '2025-09-01']) {
    const firm = await makeTenant(world, '2024-06-01')
    await makeLanding(world, firm.id, 'registered', registeredOn)
  }
  await makeTenant(world, '2024-06-01')
})

it('counts firms in residence and landed once each, whatever industry they are in', async () => {
  const { enclaveId, today } = world
  const data = await structureOf(enclaveId, today)
  const [own] = await db.$queryRaw<{ residents: number; landed: number }[]>`
    SELECT (SELECT count(DISTINCT "firmId") FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid AND state = 'active')::int AS residents,
      (SELECT count(DISTINCT p."firmId") FROM "Milestone" m JOIN "LandingProject" p ON p.id = m."projectId"
        WHERE m."enclaveId" = ${enclaveId}::uuid AND m.stage = 'registered' AND m."actualOn" IS NOT NULL)::int AS landed`
  expect([data.firms, data.landed]).toEqual([own?.residents, own?.landed])
  expect(data.landed).toBe(3)
  const lines = [...data.industries, data.others]
  expect(lines.reduce((sum, { firms }) => sum + firms, 0)).toBe(data.firms)
  expect(data.leading.firms).toBeLessThanOrEqual(data.firms)
})

it('takes the median, the middle half and the longest of the days between two stages, and shows the cases', async () => {
  const { enclaveId } = world
  const times = await timesOf(enclaveId)
  const admitted = times.find(({ way }) => way === 'admitted_registered')
  // 1 June 2024 to 31 January, 2 March and 1 September 2025.
  expect(admitted).toMatchObject({ cases: 3, median: 274, longest: 457, quarter: 259, threeQuarters: 365.5 })
  const { rows, more, range } = await wayRows(enclaveId, 'admitted_registered', 1)
  expect(rows.map(({ days }) => days)).toEqual([457, 274, 244])
  expect([more, range]).toEqual([false, expect.objectContaining({ first: 1, total: 3 })])
  await expect(wayRows(enclaveId, 'no_such_way', 1)).rejects.toMatchObject({ status: 404 })
})
