import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { dropProject } from '~/landing/projects/drop.server'
import { factsOf, milestonesOf } from '~/landing/projects/facts'
import { STAGES } from '~/landing/projects/stages'
import { projectsBehind, rollingCounts, type Counts } from '~/landing/rolling-counts/counts.server'
import { readCounts, type CountsQuery } from '~/landing/rolling-counts/counts-query'
import { phaseOn, PHASES } from '~/landing/rolling-counts/phases'
import { countsTable } from '~/across/board-files/counts-table.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { project, row } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  // Landings of both kinds in two parks, at every step, begun between a year and a month ago.
  for (let index = 0; index < 14; index += 1) {
    const park = world.parks[index % 3 === 0 ? 1 : 0]?.id ?? ''
    const factory = index % 2 === 0
    const area = factory ? { areaMu: undefined, areaSqm: '800' } : {}
    const premises = factory ? ('factory' as const) : ('land' as const)
    const money = `${(index + 1) * 1_000_001}.07`
    const { projectId } = await project(world, { parkId: park, premises, investment: money, ...area })
    const last = (index * 3) % 8
    let day = addDays('2025-11-20', index * 11)
    await db.milestone.deleteMany({ where: { projectId } })
    for (const stage of STAGES.slice(0, last + 1)) {
      const row = { enclaveId: world.enclaveId, projectId, stage }
      await db.milestone.create({ data: { ...row, actualOn: dateOfDay(day) } })
      const next = addDays(day, 17 + index)
      if (next > world.today) break
      day = next
    }
    const reached = await db.milestone.findMany({ where: { projectId } })
    const stage = STAGES.findLast((one) => reached.some((it) => it.stage === one)) ?? 'intent'
    await db.landingProject.updateMany({
      where: { id: projectId },
      data: { stage, stageSince: dateOfDay(day) },
    })
    if (index % 6 === 5) {
      const { version } = await row(projectId)
      const on = stage === 'producing' ? world.today : undefined
      must(await dropProject(world.director, projectId, { reason: '企业改变计划', version, on }, world.now))
    }
  }
})
const asked = (given: Partial<CountsQuery> = {}): CountsQuery => ({
  ...readCounts(new URLSearchParams(), world.today),
  ...given,
})

/** The same counted anew, project by project and with nothing of the product's SQL. */
async function recount(day: Day, parkId: string | null) {
  return db.$queryRaw<{ phase: string; n: number; yuan: string }[]>`
    SELECT phase, count(*)::int AS n, sum(yuan)::numeric(20, 2)::text AS yuan FROM (
      SELECT p."investmentYuan" AS yuan, (
        SELECT CASE
          WHEN bool_or(m.stage = 'producing') THEN 'producing'
          WHEN bool_or(m.stage = 'under_construction' AND p.premises = 'land' AND to_char(m."actualOn", 'YYYY-MM') = left(${day}, 7)
            OR m.stage = 'approved_or_leased' AND p.premises = 'factory' AND to_char(m."actualOn", 'YYYY-MM') = left(${day}, 7)) THEN 'started'
          WHEN bool_or(m.stage = 'under_construction' AND p.premises = 'land'
            OR m.stage = 'approved_or_leased' AND p.premises = 'factory') THEN 'building'
          WHEN bool_or(m.stage <> 'intent') THEN 'reserved'
          WHEN bool_or(m.stage = 'intent') THEN 'planned' END
        FROM "Milestone" m WHERE m."projectId" = p.id AND m."actualOn" <= ${day}::date) AS phase
      FROM "LandingProject" p WHERE p."enclaveId" = ${world.enclaveId}::uuid
        AND (${parkId}::uuid IS NULL OR p."parkId" = ${parkId}::uuid)
        AND NOT (p.stage = 'dropped' AND p."stageSince" <= ${day}::date)) x
    WHERE phase IS NOT NULL GROUP BY phase`
}
const numbers = (counts: Counts) => PHASES.codes.map((code) => counts[code])
const recounted = (rows: { phase: string; n: number }[]) =>
  PHASES.codes.map((code) => rows.find(({ phase }) => phase === code)?.n ?? 0)

describe('rolling counts of landings', () => {
  it('are what one counts anew, of every park and of every month', async () => {
    for (const month of ['2026-11', '2026-08', '2026-03', '2025-12']) {
      const found = await rollingCounts(world.bureau, asked({ month }), world.today)
      const whole = await recount(found.day, null)
      expect(numbers(found.total)).toEqual(recounted(whole))
      for (const park of world.parks) {
        const own = found.parks.find(({ id }) => id === park.id)
        const rows = await recount(found.day, park.id)
        expect(own ? numbers(own) : [0, 0, 0, 0, 0]).toEqual(recounted(rows))
      }
      for (const one of found.months) expect(numbers(one)).toEqual(recounted(await recount(one.day, null)))
    }
    const present = await rollingCounts(world.bureau, asked(), world.today)
    expect(present.total.all).toBeGreaterThan(8)
    expect(numbers(present.total).filter((n) => n > 0).length).toBeGreaterThan(2)
  })

  it('are what the rule says of each project', async () => {
    const ids = await db.landingProject.findMany({
      where: { enclaveId: world.enclaveId },
      select: { id: true },
    })
    const rows = await Promise.all(ids.map(({ id }) => row(id)))
    const found = await rollingCounts(world.bureau, asked(), world.today)
    for (const { day, ...one } of found.months) {
      const phases = rows.map((each) =>
        phaseOn(
          {
            premises: factsOf(each).premises,
            milestones: milestonesOf(each.milestones),
            endedOn: each.stage === 'dropped' ? dayFromDate(each.stageSince) : null,
          },
          day,
        ),
      )
      expect(numbers(one)).toEqual(
        PHASES.codes.map((code) => phases.filter((phase) => phase === code).length),
      )
    }
  })

  it('add up, and each number opens as many rows', async () => {
    const found = await rollingCounts(world.bureau, asked({ month: '2026-10' }), world.today)
    for (const code of PHASES.codes) {
      expect(found.parks.reduce((sum, one) => sum + one[code], 0)).toBe(found.total[code])
      for (const one of found.parks) {
        const query = asked({ month: '2026-10', park: one.id, phase: code, rows: true })
        const { rows } = await projectsBehind(world.bureau, query, world.today)
        expect(rows.length).toBe(one[code])
        expect(rows.every(({ phase }) => phase === code)).toBe(true)
      }
    }
    expect(numbers(found.total).reduce((sum, n) => sum + n, 0)).toBe(found.total.all)
    const whole = await recount(found.day, null)
    const cents = (yuan: string) => Math.round(Number(yuan) * 100)
    expect(cents(found.total.yuan)).toBe(whole.reduce((sum, { yuan }) => sum + cents(yuan), 0))
    expect(found.parks.reduce((sum, { yuan }) => sum + cents(yuan), 0)).toBe(cents(found.total.yuan))
  })

  it('are those of the own park for its officer, and nobody else’s', async () => {
    const found = await rollingCounts(world.park, asked(), world.today)
    const own = (await rollingCounts(world.bureau, asked(), world.today)).parks.find(
      ({ id }) => id === world.parks[0]?.id,
    )
    expect(found.parks.map(({ id }) => id)).toEqual([world.parks[0]?.id])
    expect(found.total.all).toBe(own?.all)
    const other = { ...asked({ park: world.parks[1]?.id ?? null }), rows: true }
    expect((await projectsBehind(world.park, other, world.today)).rows).toEqual([])
    const far = await makeWorld()
    expect((await rollingCounts(far.bureau, asked(), world.today)).total.all).toBe(0)
  })

  it('leave as a file with the same numbers and what they mean', async () => {
    const query = new URLSearchParams('month=2026-10')
    const table = await countsTable({ actor: world.bureau, query, today: world.today, locale: 'zh' })
    const found = await rollingCounts(world.bureau, asked({ month: '2026-10' }), world.today)
    const lines: unknown[][] = []
    for await (const stretch of table.stretches) lines.push(...stretch)
    expect(lines).toHaveLength(found.parks.length + 1 + found.months.length)
    const { all, yuan } = found.total
    expect(lines[found.parks.length]?.slice(1)).toEqual(['合计', ...numbers(found.total), all, yuan])
    expect(table.notes?.lines.map(([name]) => name)).toEqual(
      expect.arrayContaining(['谋划', '储备', '新开', '建设', '投产', '口径']),
    )
  })
})
