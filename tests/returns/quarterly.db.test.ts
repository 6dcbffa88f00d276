import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quarterOwedBy } from '~/plan/quarter-figures/queries.server'
import { approveReturn, submitReturn } from '~/plan/returns/change-return.server'
import { draftOf, markOf } from '~/plan/returns/draft.server'
import { debtsPage, returnPage } from '~/plan/returns/queries.server'
import { remindOfFigures } from '~/plan/returns/remind.server'
import { db } from '~/platform/db.server'
import { instantOf } from '~/shared/days'
import { makeTenant } from '../kpi/evidence-world'
import { makePerson, makeWorld } from '../support/world'
import { NOW, nothing, say, TODAY } from './quarters-support'

describe('the return of a quarter', () => {
  it('is frozen, approved by another and its own beside the year’s, whatever is corrected later', async () => {
    const world = await makeWorld()
    const firmId = (await makeTenant(world, '2025-02-01')).id
    await say(world, firmId, '2026Q1')
    const figures = await draftOf(world.enclaveId, '2026Q1', TODAY)
    expect(figures).toMatchObject({
      until: '2026-03-31',
      totals: { firms_before: '1', firms_entered: '0', firms_after: '1', revenue: '1000', staff: '20' },
    })
    expect((await draftOf(world.enclaveId, '2025Q1', TODAY)).totals).toMatchObject({
      firms_before: '0',
      firms_entered: '1',
      revenue: '0',
    })
    const input = { seen: markOf(figures), reason: undefined, ...nothing } as never
    const all = await Promise.all(
      Array.from({ length: 4 }, () => submitReturn(world.officer, '2026Q1', input, NOW)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    await expect(submitReturn(world.officer, '2026Q5', input, NOW)).rejects.toMatchObject({ status: 404 })
    expect(await submitReturn(world.officer, '2026Q2', input, NOW)).toMatchObject({
      reason: 'period_running',
    })
    expect(await approveReturn(world.director, '2026Q1', { version: 1 }, NOW)).toMatchObject({ ok: true })
    await expect(approveReturn(world.director, '2026', { version: 1 }, NOW)).rejects.toMatchObject({
      status: 404,
    })
    await say(world, firmId, '2026Q1', { basedOn: '1', staff: '22', reason: '漏了两人' })
    const { figures: kept, versions } = await returnPage(world.bureau, '2026Q1', new URLSearchParams(), TODAY)
    expect(kept.totals.staff).toBe('20')
    expect(versions).toHaveLength(1)
    const letters = await db.letter.findMany({
      where: { enclaveId: world.enclaveId, kind: { startsWith: 'quarter_return' } },
      orderBy: { createdAt: 'asc' },
    })
    expect(letters.map(({ kind, toUserId }) => [kind, toUserId])).toEqual([
      ['quarter_return_handed_in', world.director.userId],
      ['quarter_return_approved', world.officer.userId],
    ])
  })

  it('reminds a firm that owes it in three steps, each once, and no more once all of it is there', async () => {
    const world = await makeWorld()
    const { enclaveId, slug } = world
    const { id: firmId } = await makeTenant(world, '2025-06-01')
    const founder = await makePerson({ enclaveId, slug }, 'founder', { firmId }, world.now)
    const on = async (day: string) => {
      await Promise.all(Array.from({ length: 3 }, () => remindOfFigures(instantOf(day, 600), enclaveId)))
      const where = { enclaveId, toUserId: founder.userId, kind: { startsWith: 'quarter_figures' } }
      return (await db.letter.findMany({ where, orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind)
    }
    expect(await on('2026-04-09')).toEqual([])
    expect(await on('2026-04-10')).toEqual(['quarter_figures_due'])
    expect(await on('2026-04-17')).toHaveLength(2)
    expect(await on('2026-04-21')).toEqual([
      'quarter_figures_due',
      'quarter_figures_due',
      'quarter_figures_late',
    ])
    expect(await on('2026-05-21')).toHaveLength(3)
    const { owing } = await debtsPage(world.officer, '2026Q1', '2026-05-21')
    expect(owing).toMatchObject([
      { id: firmId, missing: ['revenue', 'rd', 'staff', 'rd_staff'], reminded: [{}, {}, {}] },
    ])
    const owed = { today: '2026-05-21', began: '2025-06-01' }
    expect(await quarterOwedBy({ enclaveId, firmId }, owed)).toBe('2026Q1')
    await say(world, firmId, '2026Q1', {}, instantOf('2026-05-21', 700))
    expect(await quarterOwedBy({ enclaveId, firmId }, owed)).toBeNull()
    expect((await debtsPage(world.officer, '2026Q1', '2026-05-21')).owing).toEqual([])
  })
})

it('says of a quarter and of a year, whatever firms reported in whatever order, what a recount of its own says', async () => {
  const move = fc.record({
    firm: fc.integer({ min: 0, max: 2 }),
    quarter: fc.integer({ min: 1, max: 4 }),
    revenue: fc.integer({ min: 0, max: 9_999_999 }),
    staff: fc.integer({ min: 8, max: 90 }),
  })
  for (const moves of fc.sample(fc.array(move, { minLength: 8, maxLength: 20 }), { numRuns: 4, seed: 41 })) {
    const world = await makeWorld()
    const firms = [
      (await makeTenant(world, '2024-06-01')).id,
      (await makeTenant(world, '2025-08-01')).id,
      (await makeTenant(world, '2024-02-01')).id,
    ]
    const versions = new Map<string, number>()
    for (const { firm, quarter, revenue, staff } of moves) {
      const key = `${firm} 2025Q${quarter}`
      const basedOn = String(versions.get(key) ?? 0)
      const given = {
        basedOn,
        revenueYuan: (revenue / 1000).toFixed(3),
        staff: String(staff),
        reason: '更正',
        sure: 'yes',
        doubt: '核对过',
      }
      const said = await say(world, firms[firm] ?? '', `2025Q${quarter}`, given)
      if (said.ok) versions.set(key, said.value.version)
    }
    const newest = `SELECT DISTINCT ON ("firmId", quarter) * FROM "QuarterFigures" WHERE "enclaveId" = '${world.enclaveId}'
      ORDER BY "firmId", quarter, version DESC`
    for (const quarter of ['2025Q1', '2025Q2', '2025Q3', '2025Q4']) {
      const [counted] = await db.$queryRawUnsafe<{ revenue: string; staff: string }[]>(`
        SELECT coalesce(sum(round(n."revenueYuan" / 1000)), 0)::text AS revenue, coalesce(sum(n.staff), 0)::text AS staff
        FROM (${newest}) n JOIN "Tenancy" t ON t."firmId" = n."firmId" WHERE n.quarter = '${quarter}'
          AND t."startedOn" <= make_date(2025, ${Number(quarter.slice(5)) * 3}, 1) + interval '1 month - 1 day'`)
      expect((await draftOf(world.enclaveId, quarter, TODAY)).totals).toMatchObject(counted ?? {})
    }
    const [year] = await db.$queryRawUnsafe<{ revenue: string; staff: string; firms: string }[]>(`
      SELECT coalesce(sum(round(s.revenue / 1000)), 0)::text AS revenue, coalesce(sum(s.staff), 0)::text AS staff,
        count(*)::text AS firms
      FROM (SELECT "firmId", sum("revenueYuan") AS revenue, max(staff) FILTER (WHERE quarter LIKE '%Q4') AS staff
        FROM (${newest}) n GROUP BY 1 HAVING count(*) = 4) s`)
    const { totals, firms: lines } = await draftOf(world.enclaveId, '2025', TODAY)
    expect(totals).toMatchObject({ revenue: year?.revenue, staff: year?.staff, firms_reported: year?.firms })
    for (const { quarters, values } of lines)
      if (quarters?.known === 4) expect(values.revenue).toBe(quarters.revenue)
  }
})
