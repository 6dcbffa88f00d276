import { beforeAll, describe, expect, it } from 'vitest'
import { boardOf } from '~/plan/board/board.server'
import { forecastOf } from '~/plan/forecast/forecast.server'
import { db } from '~/platform/db.server'
import { makeWorld, type World } from '../support/world'
import { dateOfDay } from '~/shared/days'
import { makeLanding, makeTenant } from '../kpi/evidence-world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  for (const stage of ['intent', 'signed', 'registered']) {
    const firm = await makeTenant(world)
    await makeLanding(world, firm.id, stage, stage === 'registered' ? '2025-03-01' : null)
  }
})

describe('the forecast of an indicator', () => {
  it('begins at the figure of the board, has every landing that does not count yet on its way, and adds up', async () => {
    const { enclaveId, today } = world
    const { indicators } = await boardOf(enclaveId, today)
    for (const { code, progress } of indicators) {
      const seen = await forecastOf(enclaveId, code, today)
      expect(Number(seen.value), code).toBe(Number(progress.value))
      const { parts } = seen
      const coming = parts.projects
        ? parts.projects.onTheWay + parts.projects.toBegin
        : (parts.firms?.brings ?? 0)
      expect(seen.band.likely).toBeCloseTo(Number(seen.value) + parts.waiting + coming - parts.lost, 6)
      expect(await forecastOf(enclaveId, code, today)).toEqual(seen)
    }
    const [own] = await db.$queryRaw<{ open: number }[]>`
      SELECT count(DISTINCT "firmId")::int AS open FROM "LandingProject" p
      WHERE "enclaveId" = ${enclaveId}::uuid AND stage <> 'dropped' AND NOT EXISTS (
        SELECT 1 FROM "Evidence" e JOIN "Indicator" i ON i.id = e."indicatorId"
        WHERE e."firmId" = p."firmId" AND i.code = 'landed_tech_smes' AND e.state IN ('approved', 'submitted'))`
    const landed = await forecastOf(enclaveId, 'landed_tech_smes', today)
    expect(own?.open).toBeGreaterThan(2)
    expect(landed.parts.projects?.open).toBe(own?.open)
    expect(landed.needed?.of).toBe('projects')
  })

  it('has a landing begin on its day in Shanghai, be it before the morning in Greenwich', async () => {
    const one = await makeWorld()
    const firm = await makeTenant(one)
    await makeLanding(one, firm.id, 'intent', null)
    const begun = async (at: string) => {
      await db.landingProject.updateMany({
        where: { enclaveId: one.enclaveId },
        data: { createdAt: new Date(at), stageSince: dateOfDay('2026-11-01') },
      })
      return (await forecastOf(one.enclaveId, 'landed_tech_smes', one.today)).parts.projects?.perYear
    }
    expect(await begun('2026-10-31T15:00:00Z')).toBeGreaterThan(0)
    // Half past midnight of the first of November, in a month that is not whole yet.
    expect(await begun('2026-10-31T16:30:00Z')).toBe(0)
  })
})
