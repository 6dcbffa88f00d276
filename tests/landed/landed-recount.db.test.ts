import { describe, expect, it } from 'vitest'
import { chanceFrom } from '~/example/plans/random'
import { growthOfAll, landedByPark } from '~/landing/landed/queries.server'
import { quarterBefore } from '~/landing/quarters/quarter'
import { db } from '~/platform/db.server'
import { landed, quarterAsked } from '../support/scenes/landing/landed'
import { makeWorld, type World } from '../support/world'
import { OCTOBER } from './quarters-support'
import { newId } from '~/platform/ids.server'

const LAST = '2026Q3'
type Counted = { quarter: string; firms: number; answered: number; output: string; tax: string; jobs: number }

/** Firms of some stages and days, some dropped, with answers and corrections of six quarters. */
async function someFirms(world: World, seed: number) {
  const chance = chanceFrom(seed)
  const days = ['2024-05-10', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01']
  for (let number = 0; number < 6; number += 1) {
    const stage = ['registered', 'producing', 'dropped'][chance.whole(0, 2)] ?? 'registered'
    const parkId = world.parks[chance.whole(0, 1)]?.id ?? ''
    const areaMu = chance.whole(0, 2) === 0 ? null : String(chance.whole(1, 40))
    const made = await landed(world, { since: days[chance.whole(0, 4)] ?? '', stage, parkId, areaMu })
    for (let ago = 5; ago >= 0; ago -= 1) {
      if (chance.whole(0, 3) === 0) continue
      const { quarterId: askId } = await quarterAsked(world, made, { quarter: quarterBefore(LAST, ago) })
      const versions = chance.whole(0, 2)
      for (let version = 1; version <= versions; version += 1)
        await db.quarterAnswer.create({
          data: {
            enclaveId: world.enclaveId,
            id: newId(),
            askId,
            version,
            reason: version > 1 ? '更正' : '',
            outputYuan: chance.whole(0, 90_000_000) / 100,
            taxYuan: chance.whole(0, 9_000_000) / 100,
            jobs: chance.whole(0, 300),
            byLink: true,
            answeredAt: OCTOBER,
          },
        })
    }
  }
}

/** The same by statements of their own: firms by the day they registered, the last version of each answer. */
const recounted = (enclaveId: string) => db.$queryRaw<Counted[]>`
  SELECT q.quarter, count(*)::int AS firms, count(a.id)::int AS answered, sum(a."outputYuan")::text AS output,
    sum(a."taxYuan")::text AS tax, sum(a.jobs)::int AS jobs
  FROM (VALUES ('2025Q2', '2025-06-30'::date), ('2025Q3', '2025-09-30'), ('2025Q4', '2025-12-31'),
    ('2026Q1', '2026-03-31'), ('2026Q2', '2026-06-30'), ('2026Q3', '2026-09-30')) q (quarter, ends)
  JOIN "LandingProject" p ON p."enclaveId" = ${enclaveId}::uuid AND p.stage <> 'dropped'
  JOIN "Milestone" m ON m."projectId" = p.id AND m.stage = 'registered' AND m."actualOn" <= q.ends
  LEFT JOIN "QuarterAsk" k ON k."projectId" = p.id AND k.quarter = q.quarter
  LEFT JOIN "QuarterAnswer" a ON a."askId" = k.id
    AND a.version = (SELECT max(n.version) FROM "QuarterAnswer" n WHERE n."askId" = k.id)
  GROUP BY q.quarter ORDER BY q.quarter`

describe('the sums of landed firms', () => {
  it.each([1, 2, 3])('are those of plain statements, by quarter and by park: world %i', async (seed) => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId, bureau, today } = world
    await someFirms(world, seed)
    const counted = await recounted(enclaveId)
    const growth = await growthOfAll(bureau, today)
    const answered = counted.filter((one) => one.answered > 0)
    expect(growth).toEqual(
      answered.map(({ quarter, output, tax, jobs, answered: firms }) => ({
        quarter,
        output,
        tax,
        jobs,
        firms,
      })),
    )
    for (const { quarter, firms, answered: known, output } of counted) {
      const parks = await landedByPark(bureau, quarter, today)
      const add = (of: (row: (typeof parks)[number]) => number) =>
        parks.reduce((all, row) => all + of(row), 0)
      expect([quarter, add((row) => row.firms), add((row) => row.answered)]).toEqual([quarter, firms, known])
      expect(add((row) => Number(row.output ?? 0)).toFixed(2)).toBe(Number(output ?? 0).toFixed(2))
      for (const park of parks) expect(park.landTax).toBe(await landTaxOf(enclaveId, park.parkId, quarter))
    }
  })
})

/** Tax of four quarters of the firms of a park that have land, by a statement of its own. */
async function landTaxOf(enclaveId: string, parkId: string, quarter: string) {
  const four = [0, 1, 2, 3].map((by) => quarterBefore(quarter, by))
  const ends = `${quarter.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter.slice(5)) - 1]}`
  const [row] = await db.$queryRaw<{ tax: string | null }[]>`
    SELECT sum(a."taxYuan")::text AS tax FROM "LandingProject" p
    JOIN "Milestone" m ON m."projectId" = p.id AND m.stage = 'registered' AND m."actualOn" <= ${ends}::date
    JOIN "QuarterAsk" k ON k."projectId" = p.id AND k.quarter = ANY(${four})
    JOIN "QuarterAnswer" a ON a."askId" = k.id
      AND a.version = (SELECT max(n.version) FROM "QuarterAnswer" n WHERE n."askId" = k.id)
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p."parkId" = ${parkId}::uuid AND p.stage <> 'dropped' AND p."areaMu" > 0`
  return row?.tax ?? null
}
