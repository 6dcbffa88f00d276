import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { roundPage } from '~/landing/park-reviews/queries.server'
import { openRound, publishRound, scorePark } from '~/landing/park-reviews/rounds.server'
import { yearsPage } from '~/landing/park-years/queries.server'
import { db } from '~/platform/db.server'
import { dateOfDay } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { fourMoreParks } from './parks-support'

const SEED = 7
let world: World
let parks: string[]
let round: number

const oneOf = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T => {
  const [made] = fc.sample(arbitrary, { numRuns: 1, seed: SEED * 1000 + seed })
  if (made === undefined) throw new Error('nothing was made')
  return made
}
/** Three weights that are a hundred together. */
const weights = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 39 }))
  .map(([one, other]) => [one, other, 100 - one - other])
/** Few different points, so that parks share ranks; and some of odd hundredths. */
const points = fc.oneof(
  fc.constantFrom('70', '80', '90'),
  fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toFixed(2)),
)
const amount = fc.option(fc.integer({ min: 0, max: 900_000_000 }).map((fen) => (fen / 100).toFixed(2)))
const few = fc.option(fc.integer({ min: 0, max: 9 }))

beforeAll(async () => {
  world = await makeWorld()
  parks = await fourMoreParks(world)
  const { enclaveId, bureau, park, today, now } = world
  await db.park.updateMany({ where: { enclaveId }, data: { standing: 'specialised' } })
  const newest = await db.setting.findFirstOrThrow({
    where: { enclaveId, topic: 'parks' },
    orderBy: { version: 'desc' },
  })
  const indicators = oneOf(weights, 0).map((weight, index) => ({
    zh: `甲${index}`,
    en: `A${index}`,
    weight,
    target: 80,
  }))
  const content = { ...(newest.content as object), indicators }
  const row = { enclaveId, topic: 'parks', version: newest.version + 1, effectiveOn: dateOfDay(today) }
  await db.setting.create({ data: { ...row, content, reason: '重算', at: now } })
  const titles = { titleZh: '考评', titleEn: 'Round', heldOn: today }
  round = must(await openRound(bureau, titles, now)).round
  for (const [index, parkId] of parks.entries()) {
    const given = oneOf(fc.array(points, { minLength: 3, maxLength: 3 }), index + 1)
    // Two parks with the same points share a rank.
    const own = index === 1 ? oneOf(fc.array(points, { minLength: 3, maxLength: 3 }), 1) : given
    must(await scorePark(bureau, { round, parkId, points: own }, now))
  }
  must(await publishRound(bureau, round, now))

  let number = 100
  const figure = (parkId: string, year: number, quarter: number, state: string) => {
    const large = oneOf(few, (number += 1))
    return {
      enclaveId,
      id: crypto.randomUUID(),
      parkId,
      year,
      quarter,
      state,
      asOf: dateOfDay(today),
      source: '报表',
      tax: oneOf(amount, (number += 1)),
      muUsed: oneOf(fc.option(fc.integer({ min: 0, max: 3 }).map(String)), (number += 1)),
      landReservedMu: oneOf(amount, (number += 1)),
      factorySqm: oneOf(amount, (number += 1)),
      projects500: large,
      projects100: large === null ? null : large + 3,
      enteredById: park.userId,
      enteredAt: now,
      ...(state === 'submitted' ? {} : { decidedById: bureau.userId, decidedAt: now }),
    }
  }
  for (const parkId of parks) {
    for (const year of [2024, 2025, 2026])
      for (const quarter of [0, 1, 2, 3, 4]) {
        const states = oneOf(fc.subarray(['confirmed', 'returned', 'replaced', 'submitted']), (number += 1))
        await db.parkFigure.createMany({ data: states.map((state) => figure(parkId, year, quarter, state)) })
      }
    for (const [year, version] of [
      [2025, 1],
      [2026, 1],
      [2026, 2],
    ] as const) {
      const asked = {
        landReservedMu: '500000.50',
        factorySqm: String(version * 10_000),
        projects100: 6,
        projects500: 2,
      }
      const set = { source: '任务书', setById: bureau.userId, setAt: now }
      await db.parkQuota.create({ data: { enclaveId, parkId, year, version, ...asked, ...set } })
    }
  }
})

it('ranks a round as its scores and weights say, with the gap of each park to the best', async () => {
  const { enclaveId, bureau } = world
  const recount = await db.$queryRaw<{ id: string; total: string; rank: number; gap: string }[]>`
    WITH weight AS (
      SELECT i.ordinality - 1 AS position, (i.value ->> 'weight')::numeric AS weight
      FROM "ParkRound" o
      JOIN "Setting" s ON s."enclaveId" = o."enclaveId" AND s.topic = 'parks' AND s.version = o."rulesVersion",
        jsonb_array_elements(s.content -> 'indicators') WITH ORDINALITY i(value, ordinality)
      WHERE o."enclaveId" = ${enclaveId}::uuid AND o.number = ${round}
    ), total AS (
      SELECT c."parkId" AS id, round(sum(c.points * w.weight) / 100, 2) AS total
      FROM "ParkScore" c JOIN weight w ON w.position = c.position
      WHERE c."enclaveId" = ${enclaveId}::uuid AND c.round = ${round} GROUP BY 1
    )
    SELECT id, total::text, rank() OVER (ORDER BY total DESC)::int AS rank,
      (max(total) OVER () - total)::numeric(5, 2)::text AS gap
    FROM total ORDER BY id`
  const { lines } = await roundPage(bureau, round)
  const shown = lines.map(({ id, ranked }) => ({
    id,
    total: ranked?.total,
    rank: ranked?.rank,
    gap: ranked?.gapToBest,
  }))
  expect(shown.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(recount)
  expect(recount).toHaveLength(parks.length)
  expect(new Set(recount.map(({ rank }) => rank)).size).toBeLessThan(parks.length)
  const kept = await db.parkReview.findMany({ where: { enclaveId, round }, orderBy: { parkId: 'asc' } })
  expect(kept.map(({ rank, total }) => [rank, total.toFixed(2)])).toEqual(
    recount.map(({ rank, total }) => [rank, total]),
  )
})

it('shows the tax per mu of whole years, and what came of each quota, as the confirmed figures say', async () => {
  const { enclaveId, bureau } = world
  let shownInAll = 0
  for (const parkId of parks) {
    const perMu = await db.$queryRaw<{ year: number; quarter: number; taxPerMu: string | null }[]>`
      SELECT year, quarter,
        CASE WHEN quarter = 0 AND "muUsed" > 0 THEN round(tax / "muUsed", 2)::text END AS "taxPerMu"
      FROM "ParkFigure" WHERE "enclaveId" = ${enclaveId}::uuid AND "parkId" = ${parkId}::uuid AND state = 'confirmed'
      ORDER BY year DESC, quarter`
    const quotas = await db.$queryRaw<{ year: number; name: string; actual: string | null; met: boolean }[]>`
      WITH figure AS (
        SELECT f.year, f.quarter, n.name, n.value FROM "ParkFigure" f,
          LATERAL (VALUES ('landReservedMu', f."landReservedMu"), ('factorySqm', f."factorySqm"),
            ('projects100', f.projects100::numeric), ('projects500', f.projects500::numeric)) n(name, value)
        WHERE f."enclaveId" = ${enclaveId}::uuid AND f."parkId" = ${parkId}::uuid AND f.state = 'confirmed'
      ), asked AS (
        SELECT q.year, n.name, n.place, n.value FROM "ParkQuota" q,
          LATERAL (VALUES (1, 'landReservedMu', q."landReservedMu"), (2, 'factorySqm', q."factorySqm"),
            (3, 'projects100', q.projects100::numeric), (4, 'projects500', q.projects500::numeric)) n(place, name, value)
        WHERE q."enclaveId" = ${enclaveId}::uuid AND q."parkId" = ${parkId}::uuid AND q.version = (
          SELECT max(x.version) FROM "ParkQuota" x
          WHERE x."enclaveId" = q."enclaveId" AND x."parkId" = q."parkId" AND x.year = q.year)
      ), came AS (
        SELECT a.*, COALESCE(
          (SELECT f.value FROM figure f WHERE f.year = a.year AND f.quarter = 0 AND f.name = a.name),
          (SELECT sum(f.value) FROM figure f WHERE f.year = a.year AND f.quarter > 0 AND f.name = a.name)) AS actual
        FROM asked a
      )
      SELECT year, name, trim_scale(actual)::text AS actual, COALESCE(actual >= value, false) AS met
      FROM came ORDER BY year DESC, place`
    const page = await yearsPage(bureau, parkId, 1)
    expect(page.periods.map(({ year, quarter, taxPerMu }) => ({ year, quarter, taxPerMu }))).toEqual(perMu)
    expect(
      page.quotas.flatMap(({ year, lines }) =>
        lines.map(({ name, actual, met }) => ({ year, name, actual, met })),
      ),
    ).toEqual(quotas)
    shownInAll += perMu.filter(({ taxPerMu }) => taxPerMu !== null).length
  }
  expect(shownInAll).toBeGreaterThan(0)
})

it('counts growth of revenue over three years as the confirmed figures of four whole years say', async () => {
  const { enclaveId, park, bureau, today, now } = await makeWorld()
  const parkId = park.parkId ?? ''
  const revenue = fc.option(
    fc.integer({ min: 1, max: 90_000_000 }).map((fen) => (fen / 100).toFixed(2)),
    { freq: 6 },
  )
  for (let year = 2005; year <= 2024; year += 1)
    await db.parkFigure.create({
      data: {
        enclaveId,
        id: crypto.randomUUID(),
        parkId,
        year,
        quarter: 0,
        asOf: dateOfDay(today),
        source: '年报',
        state: year % 7 === 0 ? 'returned' : 'confirmed',
        revenue: oneOf(revenue, 9000 + year),
        enteredById: park.userId,
        enteredAt: now,
        decidedById: bureau.userId,
        decidedAt: now,
      },
    })
  const recount = await db.$queryRaw<{ year: number; mean: string; lowest: string }[]>`
    WITH y AS (SELECT year, revenue FROM "ParkFigure"
      WHERE "enclaveId" = ${enclaveId}::uuid AND "parkId" = ${parkId}::uuid AND quarter = 0 AND state = 'confirmed' AND revenue > 0)
    SELECT a.year, round((exp(ln(a.revenue / d.revenue) / 3) - 1) * 100, 1)::text AS mean,
      round((least(a.revenue / b.revenue, b.revenue / c.revenue, c.revenue / d.revenue) - 1) * 100, 1)::text AS lowest
    FROM y a JOIN y b ON b.year = a.year - 1 JOIN y c ON c.year = a.year - 2 JOIN y d ON d.year = a.year - 3
    ORDER BY a.year DESC`
  const { periods } = await yearsPage(bureau, parkId, 1)
  const shown = periods.flatMap(({ year, threeYears }) => (threeYears ? [{ year, ...threeYears }] : []))
  expect(shown).toEqual(recount)
  expect(recount.length).toBeGreaterThan(1)
})
