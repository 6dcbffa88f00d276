import { beforeAll, describe, expect, it } from 'vitest'
import { decideAssessment } from '~/plan/assessments/decide.server'
import { draftOf, markOf } from '~/plan/assessments/draft.server'
import { enterValue } from '~/plan/assessments/enter.server'
import { assessmentPage, assessmentsPage } from '~/plan/assessments/queries.server'
import { submitAssessment } from '~/plan/assessments/submit.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, instantOf, type Day } from '~/shared/days'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { ENTERED, entered, withAssessment } from '../support/scenes/assessments'
import { makePerson, makeWorld, type World } from '../support/world'

const YEAR = 2025
const noQuery = new URLSearchParams()
const draftIn = new URLSearchParams('version=draft')

/** What the page of handing in would send. */
async function typed({ enclaveId, today }: World, reason?: string) {
  return { seen: markOf(await draftOf({ enclaveId, year: YEAR, today })), reason }
}
const submit = async (world: World, reason?: string) =>
  submitAssessment(world.director, String(YEAR), await typed(world, reason), world.now)

describe('the assessment of a year', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld()
    await withAssessment(world)
    const { id } = await makeTenant(world, '2024-06-01')
    await makeTenant(world, '2025-03-01')
    await makeRecord(world, id, 'patent', { happenedOn: '2025-05-05' })
  })

  it('is generated without typing, every point explained by the rows behind it', async () => {
    const { lines, total } = await assessmentPage(world.officer, String(YEAR), noQuery, world.today)
    const of = (key: string) => lines.find((line) => line.key === key)
    expect(of('firms_after')).toMatchObject({ value: '2', earned: '8.00', entered: null })
    expect(of('reported')).toMatchObject({ value: '0', earned: '0.00' })
    expect(of('patents')).toMatchObject({ value: '1', earned: '3.75' })
    expect(of('全市排名')).toMatchObject({ value: null, earned: '0.00' })
    expect(total).toBe(lines.reduce((sum, { earned }) => sum + Number(earned), 0).toFixed(2))
  })

  it('is not handed in while a value is missing, and by nobody but the director', async () => {
    expect(await submit(world)).toMatchObject({ reason: 'values_missing', detail: { count: 1 } })
    const input = await typed(world)
    for (const who of [world.officer, world.bureau])
      await expect(submitAssessment(who, String(YEAR), input, world.now)).rejects.toMatchObject({
        status: 403,
      })
  })

  it('takes what cannot be derived with its proof, corrected as a further version, and nothing over a derived value', async () => {
    const proof = async () => {
      const id = newId()
      const file = {
        id,
        ownerUserId: world.officer.userId,
        sha256: '0'.repeat(64),
        size: 1,
        name: 'rank.pdf',
      }
      await db.file.create({ data: { ...file, mime: 'application/pdf', createdAt: world.now } })
      return id
    }
    const at = { year: String(YEAR), line: ENTERED }
    const input = { key: '全市排名', value: '3', note: '市科技局通报' }
    const both = [await proof(), await proof()]
    const answers = await Promise.all(
      both.map((one) => enterValue(world.officer, at, { ...input, proof: one }, world.now)),
    )
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    const first = await proof()
    expect(
      await enterValue(world.officer, at, { ...input, value: '2', proof: first }, world.now),
    ).toMatchObject({ ok: true })
    expect(
      await enterValue(world.officer, at, { ...input, key: '在孵企业数', proof: await proof() }, world.now),
    ).toMatchObject({ reason: 'changed_meanwhile' })
    expect(await enterValue(world.officer, at, { ...input, proof: first }, world.now)).toMatchObject({
      reason: 'unknown_file',
    })
    await enterValue(
      world.officer,
      { ...at, line: '1' },
      { ...input, key: 'firms_after', proof: await proof() },
      world.now,
    )
    const { lines } = await assessmentPage(world.officer, String(YEAR), noQuery, world.today)
    expect(lines.find(({ key }) => key === '全市排名')).toMatchObject({
      value: '2',
      earned: '8.00',
      entered: { note: '市科技局通报', fileId: first },
      file: { id: first },
    })
    expect(lines.find(({ key }) => key === 'firms_after')).toMatchObject({ value: '2', entered: null })
    await expect(
      enterValue(world.officer, { ...at, line: '99' }, { ...input, proof: first }, world.now),
    ).rejects.toMatchObject({ status: 404 })
    const where = { enclaveId: world.enclaveId }
    await expect(db.assessmentEntry.updateMany({ where, data: { value: '1' } })).rejects.toThrow(
      /never change/,
    )
  })

  it('is handed in once by many at once, and frozen whatever comes later', async () => {
    // What the plan has no targets for is entered, too.
    const { lines } = await assessmentPage(world.officer, String(YEAR), noQuery, world.today)
    for (const { key } of lines.filter(({ value }) => value === null)) await entered(world, YEAR, '50', key)
    const input = await typed(world)
    const all = await Promise.all(
      Array.from({ length: 5 }, () => submitAssessment(world.director, String(YEAR), input, world.now)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.filter((one) => !one.ok && one.reason === 'waits')).toHaveLength(4)
    await makeTenant(world, '2025-04-01')
    const frozen = await assessmentPage(world.bureau, String(YEAR), noQuery, world.today)
    expect(frozen.lines.find(({ key }) => key === 'firms_after')).toMatchObject({
      value: '2',
      earned: '8.00',
    })
    const draft = await assessmentPage(world.bureau, String(YEAR), draftIn, world.today)
    expect(draft.lines.find(({ key }) => key === 'firms_after')).toMatchObject({
      value: '3',
      earned: '12.00',
    })
    const where = { enclaveId: world.enclaveId, year: YEAR }
    await expect(db.assessment.updateMany({ where, data: { total: '99' } })).rejects.toThrow(
      /assessments never/,
    )
    await expect(db.assessment.deleteMany({ where })).rejects.toThrow(/assessments never/)
  })

  it('is answered once by the bureau, returned with a reason, and handed in anew', async () => {
    const other = await makePerson({ enclaveId: world.enclaveId, slug: world.slug }, 'bureau', {}, world.now)
    const returned = { version: 1, verdict: 'return' as const, note: '出租率依据要补齐' }
    await expect(decideAssessment(world.director, String(YEAR), returned, world.now)).rejects.toMatchObject({
      status: 403,
    })
    const all = await Promise.all([
      decideAssessment(world.bureau, String(YEAR), returned, world.now),
      decideAssessment(other, String(YEAR), returned, world.now),
      decideAssessment(other, String(YEAR), returned, world.now),
    ])
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await submit(world)).toMatchObject({ value: { version: 2 } })
    expect(
      await decideAssessment(
        world.bureau,
        String(YEAR),
        { version: 2, verdict: 'confirm', note: '' },
        world.now,
      ),
    ).toMatchObject({ ok: true })
    expect(await submit(world)).toMatchObject({ reason: 'reason_missing' })
    expect(await submit(world, '更正了在孵企业数')).toMatchObject({ value: { version: 3 } })
    const letters = await db.letter.findMany({
      where: { enclaveId: world.enclaveId, kind: { startsWith: 'assessment_' } },
      orderBy: { createdAt: 'asc' },
    })
    const kinds = letters.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'assessment_returned')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'assessment_confirmed')).toHaveLength(1)
    expect(
      letters.filter(
        ({ kind, toUserId }) => kind !== 'assessment_handed_in' && toUserId === world.director.userId,
      ),
    ).toHaveLength(2)
  })

  it('keeps by which rules it was scored, and shows what the year before earned beside it', async () => {
    const { lines, before } = await assessmentPage(world.officer, '2026', noQuery, world.today)
    expect(before).toMatchObject({ year: YEAR, isDraft: false })
    expect(before.lines.map(({ key }) => key)).toEqual(lines.map(({ key }) => key))
    const { years, hasRules } = await assessmentsPage(world.officer, world.today)
    expect(hasRules).toBe(true)
    expect(years.find(({ year }) => year === YEAR)?.newest).toMatchObject({ version: 3, state: 'submitted' })
    expect(years[0]).toMatchObject({ isRunning: true, newest: null })
  })

  it('is of no year that runs, of no enclave of others, and of none without indicators', async () => {
    const { enclaveId, today } = world
    const seen = markOf(await draftOf({ enclaveId, year: 2026, today }))
    expect(
      await submitAssessment(world.director, '2026', { seen, reason: undefined }, world.now),
    ).toMatchObject({
      reason: 'year_running',
    })
    const other = await makeWorld()
    expect((await assessmentPage(other.bureau, String(YEAR), noQuery, today)).versions).toEqual([])
    await expect(
      decideAssessment(other.bureau, String(YEAR), { version: 3, verdict: 'confirm', note: '' }, world.now),
    ).rejects.toMatchObject({ status: 404 })
    expect(await submit(other)).toMatchObject({ reason: 'no_indicators' })
  })
})

it('says of a year with landings and figures what a recount of its own says', async () => {
  const world = await makeWorld()
  await withAssessment(world)
  const { enclaveId, today } = world
  const firms = await Promise.all(
    ['2023-02-01', '2024-07-01', '2025-11-11', '2026-01-05'].map((day) => makeTenant(world, day as Day)),
  )
  for (const [index, { id: firmId }] of firms.entries()) {
    await makeRecord(world, firmId, 'patent', { happenedOn: addDays('2024-12-20', index * 8) })
    if (index % 2 === 0)
      await db.yearFigures.create({
        data: {
          enclaveId,
          id: newId(),
          firmId,
          year: YEAR,
          version: 1,
          revenueYuan: '1000.00',
          rdYuan: '10.00',
          staff: 3,
          rdStaff: 1,
          source: 'own',
          reportedById: world.officer.userId,
          reportedAt: world.now,
        },
      })
    const projectId = newId()
    await db.landingProject.create({
      data: {
        enclaveId,
        id: projectId,
        ref: `P-${index}`,
        firmId,
        parkId: world.parks[0]?.id ?? '',
        stage: index === 3 ? 'dropped' : 'registered',
        droppedReason: index === 3 ? '资金未到位' : null,
        investmentYuan: String((index + 1) * 7_770_000),
        premises: 'factory',
        areaSqm: '800',
        productZh: '传感器',
        ownerId: world.officer.userId,
        createdAt: instantOf('2024-01-01', 600),
        stageSince: new Date('2025-01-01'),
      },
    })
    const actualOn = new Date(`${2024 + (index === 0 ? 0 : 1)}-0${index + 1}-15`)
    await db.milestone.create({ data: { enclaveId, projectId, stage: 'registered', actualOn } })
  }
  const one = async (sql: string) => (await db.$queryRawUnsafe<{ n: string }[]>(sql, enclaveId))[0]?.n ?? '0'
  const inside = `t."startedOn" <= '2025-12-31' AND coalesce(t."exitedOn", 'infinity') > '2025-12-31'`
  const registered = (what: string) =>
    one(`SELECT ${what}::text AS n FROM "LandingProject" p, "Milestone" m WHERE p."enclaveId" = $1::uuid
      AND m."projectId" = p.id AND m.stage = 'registered' AND date_part('year', m."actualOn") = 2025 AND p.stage <> 'dropped'`)
  const expected = {
    firms_after: await one(
      `SELECT count(*)::text AS n FROM "Tenancy" t WHERE t."enclaveId" = $1::uuid AND ${inside}`,
    ),
    reported:
      await one(`SELECT trim_scale(round(100.0 * count(y.id) / count(*), 2))::text AS n FROM "Tenancy" t
      LEFT JOIN "YearFigures" y ON y."firmId" = t."firmId" AND y.year = 2025 WHERE t."enclaveId" = $1::uuid AND ${inside}`),
    patents:
      await one(`SELECT count(*)::text AS n FROM "FirmRecord" r JOIN "Tenancy" t ON t."firmId" = r."firmId"
      WHERE r."enclaveId" = $1::uuid AND r.kind = 'patent' AND date_part('year', r."happenedOn") = 2025 AND ${inside}`),
    landings_registered: await registered('count(*)'),
    landed_investment: await registered('trim_scale(sum(p."investmentYuan") / 10000)'),
  }
  const { lines } = await draftOf({ enclaveId, year: YEAR, today })
  const values = Object.fromEntries(lines.map(({ from, value }) => [from, value]))
  expect(values).toMatchObject(expected)
  expect(lines.find(({ from }) => from === 'landings_registered')?.landings).toHaveLength(
    Number(expected.landings_registered),
  )
})
