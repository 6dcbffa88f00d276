import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { STANDARD } from '~/ground/settings/settings'
import { draftOf } from '~/plan/assessments/draft.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { indicatorsFrom } from '~/setup/settings-pages/assessment.form'
import { dateOfDay, instantOf, type Day } from '~/shared/days'
import { ownCount } from '../kpi/own-count'
import { story, write, type Filed } from '../kpi/random-world'
import { ownReturn, reportYears } from '../returns/own-return'
import { makeWorld, type World } from '../support/world'

const YEAR = 2025
const ENDS: Day = '2025-12-31'
const PLAN = { plan_achievements: 'achievements', plan_talents: 'talents', plan_patents: 'patents' } as const
const STANDING = { plan_landed: 'landed_tech_smes', plan_hntes: 'hntes', plan_trade: 'tech_trade' } as const
const DRAWN = [
  ...['firms_after', 'firms_entered', 'reported', 'revenue', 'rd_share', 'tech_smes', 'hntes', 'hnte_share'],
  ...['patents', 'doctors', 'landings_registered', 'landings_producing', 'landed_investment'],
  ...Object.keys({ ...PLAN, ...STANDING }),
]
const FULL = 7

/** Every source that can be drawn, ten points each, all of them at seven of whatever it is counted in. */
async function assessed({ enclaveId, now, today }: World) {
  const lines = DRAWN.map((from) => `${from} |  |  | 10 | 满分 ${FULL}`).join('\n')
  const indicators = indicatorsFrom(lines)
  expect(indicators).toHaveLength(DRAWN.length)
  const content = { ...STANDARD.assessment, indicators: indicators ?? [] }
  const topic = 'assessment'
  const { _max } = await db.setting.aggregate({ where: { enclaveId, topic }, _max: { version: true } })
  const row = { enclaveId, topic, version: (_max.version ?? 0) + 1, effectiveOn: dateOfDay(today) }
  await db.setting.create({ data: { ...row, content, reason: '试验', at: now } })
}

/** Puts forward what may count on some days of the plan up to the end of the year, and approves it. */
async function live({ officer, bureau }: World, filed: readonly Filed[]) {
  for (const day of ['2024-08-15', '2025-02-28', '2025-09-01', ENDS]) {
    const now = instantOf(day, 600)
    for (const { id, kept } of [...filed, ...filed]) {
      if (kept) continue
      const outcome = await submitEvidence(officer, id, now)
      if (outcome.ok) await approveEvidence(bureau, outcome.value.evidenceId, now)
    }
  }
}

const share = (part: string, whole: string) =>
  Number(whole) > 0
    ? new Decimal(part).times(100).div(whole).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString()
    : null

/** What the assessment should say, each value by statements of its own. */
async function own(world: World, kept: readonly string[]) {
  const { enclaveId } = world
  const said = await ownReturn(world, YEAR)
  const counted = await ownCount(enclaveId, ENDS, kept)
  const due = await db.$queryRaw<{ code: string; due: string }[]>`
    SELECT i.code, sum(t.value)::text AS due FROM "Target" t JOIN "Indicator" i ON i.id = t."indicatorId"
    JOIN "Enclave" e ON e.id = t."enclaveId"
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t.year <= ${YEAR} AND t.year >= date_part('year', e."planStartsOn")
    GROUP BY 1`
  const dueOf = (code: string) => due.find((one) => one.code === code)?.due ?? '0'
  const [landed] = await db.$queryRaw<{ registered: string; producing: string; wan: string }[]>`
    SELECT count(*) FILTER (WHERE m.stage = 'registered')::text AS registered,
      count(*) FILTER (WHERE m.stage = 'producing')::text AS producing,
      trim_scale(coalesce(sum(p."investmentYuan") FILTER (WHERE m.stage = 'registered'), 0) / 10000)::text AS wan
    FROM "Milestone" m JOIN "LandingProject" p ON p.id = m."projectId"
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p.stage <> 'dropped' AND date_part('year', m."actualOn") = ${YEAR}`
  const { firms_after, firms_entered, firms_reported, revenue, rd, tech_smes, hntes, patents, doctors } = said
  return {
    firms_after,
    firms_entered,
    revenue,
    tech_smes,
    hntes,
    patents,
    doctors,
    reported: share(firms_reported, firms_after),
    rd_share: share(rd, revenue),
    hnte_share: share(hntes, firms_after),
    landings_registered: landed?.registered ?? '0',
    landings_producing: landed?.producing ?? '0',
    landed_investment: landed?.wan ?? '0',
    ...Object.fromEntries(
      Object.entries({ ...PLAN, ...STANDING }).map(([from, code]) => [
        from,
        share(counted[code] ?? '0', dueOf(code)),
      ]),
    ),
  }
}

/** What was seen of each source over all worlds. */
const seen = new Map<string, Set<string>>()
const WORLDS = fc.sample(story, { numRuns: 12, seed: 20_261_202 })

// A test for each world: the twelve together take longer than one may on a busy machine.
it.each(WORLDS.map((told, number) => ({ told, number })))(
  'says of world $number what a recount of its own says, value by value, point by point and together',
  async ({ told, number }) => {
    const world = await makeWorld()
    await assessed(world)
    const filed = await write(world, told)
    await reportYears(world, number)
    await live(world, filed)
    const { lines, total } = await draftOf({ enclaveId: world.enclaveId, year: YEAR, today: world.today })
    const values = Object.fromEntries(lines.map(({ from, value }) => [from, value]))
    const expected = await own(
      world,
      filed.flatMap(({ id, kept }) => (kept ? [id] : [])),
    )
    expect(values).toEqual(expected)
    for (const [from, value] of Object.entries(expected))
      seen.set(from, (seen.get(from) ?? new Set()).add(String(value)))
    // Ten points at seven, in parts of a hundredth, halves up.
    const cents = Object.values(expected).map((value) =>
      Math.min(1000, Number(new Decimal(value ?? 0).times(1000).div(FULL).toFixed(0, Decimal.ROUND_HALF_UP))),
    )
    expect(lines.map(({ earned }) => Math.round(Number(earned) * 100)).sort()).toEqual([...cents].sort())
    expect(Math.round(Number(total) * 100)).toBe(cents.reduce((sum, one) => sum + one, 0))
  },
)

it('looks at worlds that differ in every source: where all stood at nothing nothing would be proven', () => {
  expect(seen.size).toBe(DRAWN.length)
  expect([...seen].filter(([, found]) => found.size < 2).map(([from]) => from)).toEqual([])
})
