import { beforeAll, expect, it } from 'vitest'
import { rankingOf } from '~/admission/lists/ranking.server'
import { readListQuery } from '~/admission/lists/list-query'
import { listApplications } from '~/admission/lists/list.server'
import { findAll } from '~/across/finding/find.server'
import { db } from '~/platform/db.server'
import { cohortOf } from '~/setup/criteria-sets/cohort.server'
import { dayOf } from '~/shared/days'
import { workingDaysBetween } from '~/shared/calendar'
import { expectTalliesToAgree } from '../support/recounts/tallies'
import { makeSubmitted } from '../support/submitted'
import { makeWorld, type World } from '../support/world'

const COPIES = 1100
let world: World
let first: string
let number: number
beforeAll(async () => {
  world = await makeWorld()
  const { id } = await makeSubmitted(world, { product: '毫米波雷达', area_needed: '12.5' })
  first = id
  await db.$executeRaw`
    WITH made AS (INSERT INTO "Application" SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
      'ref', 'MF-' || lpad(n::text, 5, '0'), 'state', 'decided', 'outcome', 'declined', 'track', CASE WHEN n % 3 = 0 THEN 'B' ELSE 'A' END,
      'submittedAt', a."submittedAt" - n * interval '1 hour',
      'decidedAt', a."submittedAt" - n * interval '1 hour' + (n % 37) * interval '1 day'))).*
    FROM "Application" a, generate_series(1, ${COPIES}::int) n WHERE a.id = ${id}::uuid RETURNING *)
    INSERT INTO "Submission" ("enclaveId", id, "applicationId", number, cause, answers, "byId", at)
    SELECT "enclaveId", gen_random_uuid(), id, 1, 'handed_in', answers, "createdById", "submittedAt" FROM made`
  number = (await db.intake.findFirstOrThrow({ where: { applications: { some: { id } } } })).number
})

const ask = (search: string) =>
  listApplications(world.officer, readListQuery(new URLSearchParams(search)), world.today)
const expected = async (take: number, skip = 0) => {
  const rows = await db.application.findMany({
    where: { enclaveId: world.enclaveId, submittedAt: { not: null } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take,
    skip,
  })
  return rows.map(({ id }) => id)
}

it('finds a word that stands in very many files page by page, and counts no further than a thousand', async () => {
  const page = await ask('q=雷达')
  expect(page).toMatchObject({ counts: null, total: 1000, more: true })
  expect(page.lines.map(({ id }) => id)).toEqual(await expected(30))
  const next = await ask(`q=雷达&after=${page.after ?? ''}`)
  expect(next.lines.map(({ id }) => id)).toEqual(await expected(30, 30))
  const back = await ask(`q=雷达&before=${next.before ?? ''}`)
  expect(back.lines.map(({ id }) => id)).toEqual(await expected(30))
})

it('still counts a common word where few of its files are asked for', async () => {
  expect(await ask('q=雷达&state=submitted')).toMatchObject({ total: 1, more: false, lines: [{ id: first }] })
  expect(await ask('q=雷达&state=screening')).toMatchObject({ total: 0, more: false, lines: [] })
  expect(await ask('q=MF-00017')).toMatchObject({ total: 1, more: false, counts: { decided: 1 } })
  const found = await findAll(world.officer, '雷达')
  expect([found.applications.length, found.more]).toEqual([12, true])
  expect((await findAll(world.officer, 'MF-00017')).more).toBe(false)
})

it('counts from tallies what the rows are, by track, intake and officer', async () => {
  const counted = async (where: object) => {
    const rows = await db.application.groupBy({
      by: ['state'],
      where: { enclaveId: world.enclaveId, submittedAt: { not: null }, ...where },
      _count: true,
    })
    return Object.fromEntries(rows.map(({ state, _count }) => [state, _count]))
  }
  expect((await ask('track=B')).counts).toEqual(await counted({ track: 'B' }))
  expect((await ask(`intake=${number}&track=A`)).counts).toEqual(await counted({ track: 'A' }))
  expect((await ask(`officer=${world.officer.userId}`)).counts).toEqual({})
  expect((await ask('officer=nobody')).counts).toEqual(await counted({ officerId: null }))
  await expectTalliesToAgree(world.enclaveId, world.today)
})

it('sends a ranking a page at a time, every file once', async () => {
  const refs: string[] = []
  let page: number | null = 1
  while (page) {
    const { rows, next }: Awaited<ReturnType<typeof rankingOf>> = await rankingOf(
      world.director,
      number,
      page,
    )
    expect(rows.length).toBeLessThanOrEqual(100)
    refs.push(...rows.map(({ ref }) => ref))
    page = next
  }
  expect(refs).toHaveLength(COPIES)
  expect(new Set(refs).size).toBe(COPIES)
})

it('counts an intake as a cohort as one does file by file', async () => {
  const files = await db.application.findMany({
    where: { enclaveId: world.enclaveId, state: { not: 'draft' } },
  })
  const days = files.flatMap(({ submittedAt, decidedAt }) =>
    submittedAt && decidedAt ? [workingDaysBetween(dayOf(submittedAt), dayOf(decidedAt))] : [],
  )
  days.sort((a, b) => a - b)
  const cohort = await cohortOf(world.director, number)
  expect(cohort.steps.decide).toEqual({ median: days[Math.floor((days.length - 1) / 2)], cases: COPIES })
  expect(cohort).toMatchObject({
    received: COPIES + 1,
    accepted: 0,
    areaAsked: 12.5 * (COPIES + 1),
    since: { admitted: 0, graduated: 0, landed: 0, areaGiven: 0 },
  })
  expect(cohort.states).toContainEqual({ state: 'submitted', A: 1, B: 0, all: 1 })
})
