import { describe, expect, it } from 'vitest'
import { chanceFrom } from '~/example/plans/random'
import { confirmSettlement } from '~/landing/sharing/confirm.server'
import { drawUp } from '~/landing/sharing/settle.server'
import { quarterBefore } from '~/landing/quarters/quarter'
import { db } from '~/platform/db.server'
import { landed } from '../support/scenes/landing/landed'
import { agreed, answered } from '../support/scenes/landing/sharing'
import { makePerson, makeWorld, type World } from '../support/world'
import { OCTOBER } from './quarters-support'

const QUARTERS = ['2026Q1', '2026Q2', '2026Q3']

/** Landings of two parks with answers of some quarters, and agreements of all, of a park and of one landing. */
async function someWorld(seed: number) {
  const world = await makeWorld({ now: OCTOBER })
  const chance = chanceFrom(seed)
  const projects: string[] = []
  for (let number = 0; number < 7; number += 1) {
    const since = ['2024-05-10', '2026-03-31', '2026-04-01'][chance.whole(0, 2)] ?? ''
    const made = await landed(world, { since, parkId: world.parks[chance.whole(0, 1)]?.id ?? '' })
    projects.push(made.projectId)
    for (const quarter of QUARTERS) {
      if (chance.whole(0, 3) === 0) continue
      const [output, tax] = [chance.whole(0, 90_000_000), chance.whole(0, 9_000_000)]
      await answered(world, made, quarter, { output: String(output / 100), tax: String(tax / 100) })
    }
  }
  const { ref } = await db.landingProject.findFirstOrThrow({ where: { id: projects[0] ?? '' } })
  const shares = () => String(chance.whole(0, 10_000) / 100)
  const fromOn = () => ['2026-01-01', '2026-04-01', '2026-07-01'][chance.whole(0, 2)] ?? ''
  const ids = [
    await agreed(world, { fromOn: fromOn(), tax_home: shares(), output_home: shares() }),
    await agreed(world, {
      scope: 'park',
      parkId: world.parks[0]?.id ?? '',
      fromOn: fromOn(),
      tax_home: shares(),
    }),
    await agreed(world, {
      scope: 'project',
      project: ref,
      fromOn: fromOn(),
      tax_home: shares(),
      tax_base: '40',
    }),
  ]
  return { world, chance, ids }
}

/** What the rows of settlements that stand come to, and what the answers of the same landings say, by statements of their own. */
const recounted = (enclaveId: string) => db.$queryRaw<
  { wrong: number; twice: number; rows: number; parts: number }[]
>`
  WITH standing AS (SELECT s.* FROM "SharingSettlement" s WHERE s."enclaveId" = ${enclaveId}::uuid AND s.state = 'confirmed'),
  last AS (SELECT DISTINCT ON (k."projectId", k.quarter) k."projectId", k.quarter, a."outputYuan", a."taxYuan"
    FROM "QuarterAsk" k JOIN "QuarterAnswer" a ON a."askId" = k.id WHERE k."enclaveId" = ${enclaveId}::uuid
    ORDER BY k."projectId", k.quarter, a.version DESC)
  SELECT
    (SELECT count(*)::int FROM standing s JOIN "SharingRow" r ON r."settlementId" = s.id LEFT JOIN last a
      ON a."projectId" = r."projectId" AND a.quarter = r.quarter
      WHERE r.amount IS DISTINCT FROM CASE r.metric WHEN 'tax' THEN a."taxYuan" ELSE a."outputYuan" END) AS wrong,
    (SELECT count(*)::int FROM (SELECT 1 FROM standing s JOIN "SharingRow" r ON r."settlementId" = s.id
      GROUP BY r."projectId", r.metric, r.quarter HAVING count(*) > 1) x) AS twice,
    (SELECT count(*)::int FROM standing s JOIN "SharingRow" r ON r."settlementId" = s.id) AS rows,
    (SELECT count(*)::int FROM standing s JOIN "SharingPart" p ON p."settlementId" = s.id
      WHERE p.amount <> (SELECT COALESCE(sum(r.amount), 0) FROM "SharingRow" r WHERE r."settlementId" = s.id
          AND r.metric = p.metric)
        OR p.shared <> trunc(p.amount * p."basePercent" / 100, 2) OR p."agreedHome" + p."agreedHost" <> p.shared
        OR abs(p."agreedHome" - p.shared * p."homePercent" / 100) > 100
        OR p.firms <> (SELECT count(DISTINCT r."projectId") FROM "SharingRow" r WHERE r."settlementId" = s.id
          AND r.metric = p.metric)) AS parts`

async function stand(world: World, settlementId: string) {
  for (const by of [await makePerson(world, 'bureau', {}, world.now), world.host_bureau])
    await confirmSettlement(by, settlementId, world.now)
}

describe('settlements of random worlds', () => {
  it.each([1, 2, 3, 4])(
    'are what plain statements count, and count every landing once: world %i',
    async (seed) => {
      const { world, chance, ids } = await someWorld(seed)
      const order = [...ids, ...ids, ...ids].sort(() => chance.share() - 0.5)
      let settled = 0
      for (const id of order)
        for (const period of [quarterBefore('2026Q3', chance.whole(0, 2)), ...QUARTERS]) {
          const drawn = await drawUp(world.bureau, id, { period, reason: '' }, world.now)
          if (!drawn.ok) continue
          settled += 1
          await stand(world, drawn.value.settlementId)
        }
      expect(settled).toBeGreaterThan(2)
      const [counted] = await recounted(world.enclaveId)
      expect(counted).toMatchObject({ wrong: 0, twice: 0, parts: 0 })
      expect(counted?.rows).toBeGreaterThan(3)
      // With all scopes settled nothing of a shared quarter is left out: every answer of the widest agreement's time is in one.
      const [left] = await db.$queryRaw<{ left: number }[]>`
      SELECT count(*)::int AS left FROM "QuarterAsk" k JOIN "QuarterAnswer" a ON a."askId" = k.id
      JOIN "Milestone" m ON m."projectId" = k."projectId" AND m.stage = 'registered'
      JOIN "SharingVersion" v ON v."agreementId" = ${ids[0]}::uuid
      WHERE k."enclaveId" = ${world.enclaveId}::uuid AND m."actualOn" < v."fromOn" + 90
        AND k.quarter >= to_char(v."fromOn", 'YYYY"Q"Q') AND NOT EXISTS (SELECT 1 FROM "SharingRow" r
          WHERE r."projectId" = k."projectId" AND r.quarter = k.quarter AND r.metric = 'tax')`
      expect(left?.left).toBe(0)
    },
  )
})
