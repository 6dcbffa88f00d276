import { beforeAll, expect, it } from 'vitest'
import { endLease } from '~/residence/leaving/end-lease.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { billed, TERMS, tenant, withScheme } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld({ now: new Date('2025-12-02T02:00:00Z') })
  await withScheme(world, '2025-12-10')
  const prices = { office: '61.37', lab: '73.11', desk: '95.49' }
  await withScheme(world, '2026-05-17', { ...TERMS, prices, reprices: true, propertyFee: '5.13' })
})

/** A number that looks like chance and is the same every time. */
const chance = (seed: number, most: number) => ((seed * 7919 + 104_729) % 9973) % most

/** One year, reckoned again day by day in SQL alone: what of the contract, the schemes and the firms it comes to. */
async function recount(enclaveId: string, until: string) {
  return db.$queryRaw<{ kind: string; full: string; relief: string }[]>`
    WITH days AS (
      SELECT l.id, u."areaSqm" AS area, u.kind AS class, l.relief AS agreed, l."rentPerSqm" AS price, l."startsOn" AS starts,
        t."startedOn" AS since, COALESCE(t."graduatedOn", t."exitedOn") AS left_on, l."firmId" AS firm,
        d::date AS day, date_trunc('month', d)::date AS month,
        extract(day FROM date_trunc('month', d) + interval '1 month - 1 day')::int AS in_month
      FROM "Lease" l JOIN "Unit" u ON u."enclaveId" = l."enclaveId" AND u.id = l."unitId"
      JOIN "Tenancy" t ON t."enclaveId" = l."enclaveId" AND t.id = l."tenancyId",
      generate_series(GREATEST(l."startsOn", '2025-12-10'), LEAST(l."endsBefore" - 1, ${until}::date), interval '1 day') d
      WHERE l."enclaveId" = ${enclaveId}::uuid AND l.state IN ('active', 'ended')
    ), judged AS (
      SELECT *, CASE WHEN day >= '2026-05-17' AND starts < '2026-05-17' THEN
          CASE class WHEN 'office' THEN 61.37 WHEN 'lab' THEN 73.11 WHEN 'desk' THEN 95.49 ELSE price END ELSE price END AS p,
        CASE WHEN day >= '2026-05-17' THEN 5.13 ELSE 4.5 END AS fee,
        (day >= since + interval '1 year') AS second_year,
        -- The first day of its stretch: of the month, the lease, the charging, the second scheme, the second year.
        GREATEST(month, starts, '2025-12-10'::date,
          CASE WHEN day >= '2026-05-17' THEN '2026-05-17'::date END,
          CASE WHEN day >= since + interval '1 year' THEN (since + interval '1 year')::date END) AS first
      FROM days
    ), relieved AS (
      SELECT *, CASE agreed WHEN 'full' THEN 100 WHEN 'half' THEN 50 WHEN 'none' THEN 0 ELSE
          CASE WHEN left_on IS NOT NULL AND day > left_on THEN 0
            WHEN NOT second_year THEN 100
            WHEN EXISTS (SELECT 1 FROM "LandingProject" x JOIN "Milestone" m ON m."enclaveId" = x."enclaveId"
                AND m."projectId" = x.id AND m.stage = 'intent' AND m."actualOn" <= first
              WHERE x."firmId" = firm AND x.stage <> 'dropped') THEN 50
            ELSE 0 END END AS percent
      FROM judged
    ), months AS (
      SELECT id, month, round(sum(area * p) / max(in_month), 2) AS rent,
        round(sum(area * p * percent) / (100 * max(in_month)), 2) AS relief, round(sum(area * fee) / max(in_month), 2) AS fee
      FROM relieved GROUP BY id, month
    )
    SELECT 'property' AS kind, sum(fee)::text AS "full", '0.00' AS relief FROM months
    UNION ALL SELECT 'rent', sum(rent)::text, sum(relief)::text FROM months ORDER BY 1`
}

it('a year of a random world agrees to the fen with a recount that shares no code', async () => {
  const now = new Date('2025-12-02T02:00:00Z')
  const reliefs = ['scheme', 'half', 'none', 'full'] as const
  const codes = (
    await db.unit.findMany({
      where: { enclaveId: world.enclaveId, leasable: true, kind: { not: 'desk_room' } },
    })
  )
    .map(({ code }) => code)
    .sort()
  const firms = []
  for (const [index, code] of codes.slice(0, 12).entries()) {
    const startsOn = addDays('2025-12-02', chance(index, 150))
    const endsOn = addDays(startsOn, 200 + chance(index + 50, 400))
    firms.push(await tenant(world, code, [startsOn, endsOn], reliefs[index % 2 === 0 ? 0 : (index >> 1) % 4]))
  }
  // Some are longer in residence than their lease: they are in their second year, with an intent or without.
  for (const [index, { tenancyId, firm }] of firms.entries()) {
    if (index % 3 === 0) {
      const startedOn = dateOfDay(addDays('2025-03-03', chance(index, 200)))
      await db.tenancy.updateMany({ where: { id: tenancyId }, data: { startedOn } })
    }
    if (index % 6 === 0) {
      const project = { enclaveId: world.enclaveId, id: firm.id, ref: `R-${index}`, firmId: firm.id }
      await db.landingProject.create({
        data: {
          ...project,
          parkId: world.parks[0]?.id ?? '',
          stage: 'intent',
          investmentYuan: '1',
          premises: 'land',
          productZh: '传感器',
          ownerId: world.officer.userId,
          createdAt: now,
          stageSince: dateOfDay('2026-06-20'),
          milestones: { create: { stage: 'intent', actualOn: dateOfDay('2026-06-20') } },
        },
      })
    }
  }
  for (let month = 0; month < 12; month += 1) {
    const first = dateOfDay('2025-12-01')
    first.setUTCMonth(first.getUTCMonth() + month)
    const day = first.toISOString().slice(0, 10)
    const at = new Date(first.getTime() + 3 * 86_400_000)
    const leaving = firms[month]
    if (leaving && month % 4 === 2) {
      const lastDay = addDays(day, 9)
      await endLease(world.officer, leaving.leaseId, { lastDay, reason: '提前搬离' }, at)
    }
    await billed(world, day, at)
  }
  const charged = await db.$queryRaw<{ kind: string; full: string; relief: string }[]>`
    SELECT kind, sum("full")::text AS "full", sum(relief)::text AS relief FROM "Charge"
    WHERE "enclaveId" = ${world.enclaveId}::uuid AND kind IN ('rent', 'property') GROUP BY kind ORDER BY kind`
  const again = await recount(world.enclaveId, '2026-11-30')
  expect(charged).toEqual(again)
  expect(Number(again[1]?.relief)).toBeGreaterThan(0)
})
