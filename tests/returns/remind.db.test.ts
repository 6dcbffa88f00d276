import { expect, it } from 'vitest'
import { remindOfFigures } from '~/plan/returns/remind.server'
import { debtsPage } from '~/plan/returns/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { instantOf } from '~/shared/days'
import { makeTenant } from '../kpi/evidence-world'
import { makePerson, makeWorld } from '../support/world'

it('reminds a firm that owes a year in three steps, each once, however many rounds run', async () => {
  const world = await makeWorld()
  const { enclaveId, slug } = world
  const { id } = await makeTenant(world, '2025-06-01')
  const founder = await makePerson({ enclaveId, slug }, 'founder', { firmId: id }, world.now)
  const letters = async () =>
    (
      await db.letter.findMany({
        where: { enclaveId, toUserId: founder.userId, kind: { startsWith: 'figures_' } },
        orderBy: { createdAt: 'asc' },
      })
    ).map(({ kind }) => kind)
  const on = async (day: string) => {
    await Promise.all(Array.from({ length: 4 }, () => remindOfFigures(instantOf(day, 600), enclaveId)))
    return letters()
  }
  expect(await on('2026-02-28')).toEqual([])
  expect(await on('2026-03-01')).toEqual(['figures_due'])
  expect(await on('2026-03-24')).toEqual(['figures_due', 'figures_due'])
  expect(await on('2026-03-31')).toEqual(['figures_due', 'figures_due'])
  expect(await on('2026-04-01')).toEqual(['figures_due', 'figures_due', 'figures_late'])
  expect(await on('2026-06-01')).toHaveLength(3)
  const { owing } = await debtsPage(world.officer, '2025', '2026-06-01')
  expect(owing).toMatchObject([{ id, reminded: [{}, {}, {}] }])
})

it('reminds nobody who has reported, who came after the year, or once the return is approved', async () => {
  const world = await makeWorld()
  const { enclaveId, slug, now } = world
  const reported = (await makeTenant(world, '2025-06-01')).id
  const late = (await makeTenant(world, '2026-01-01')).id
  const owing = (await makeTenant(world, '2025-12-31')).id
  for (const firmId of [reported, late, owing])
    await makePerson({ enclaveId, slug }, 'founder', { firmId }, now)
  await db.yearFigures.create({
    data: {
      enclaveId,
      id: newId(),
      firmId: reported,
      year: 2025,
      version: 1,
      revenueYuan: '1',
      rdYuan: '0',
      staff: 1,
      rdStaff: 0,
      source: 'own',
      reportedById: world.officer.userId,
      reportedAt: now,
    },
  })
  expect(await remindOfFigures(instantOf('2026-03-01', 600), enclaveId)).toBe(1)
  await db.yearlyReturn.create({
    data: {
      enclaveId,
      id: newId(),
      year: 2025,
      version: 1,
      state: 'approved',
      figures: {},
      explanations: {},
      submittedById: world.officer.userId,
      submittedAt: now,
      decidedById: world.director.userId,
      decidedAt: now,
    },
  })
  expect(await remindOfFigures(instantOf('2026-04-01', 600), enclaveId)).toBe(0)
})
