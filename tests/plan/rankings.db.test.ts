import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { ranksTable } from '~/across/board-files/ranks-table.server'
import { boardOf } from '~/plan/board/board.server'
import { draftBulletin } from '~/plan/bulletins/change-bulletin.server'
import { bulletinPage } from '~/plan/bulletins/queries.server'
import { closeMonth } from '~/plan/months/close.server'
import { decideRank } from '~/plan/rankings/decide.server'
import { rankingItems } from '~/plan/rankings/desk-items.server'
import { rankingPage, ranksOn } from '~/plan/rankings/queries.server'
import { ReadingForm } from '~/plan/rankings/rank.form'
import { reportRank } from '~/plan/rankings/report.server'
import { RankingsForm, rankingsInLines } from '~/setup/settings-pages/rankings.form'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, instantOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import { uploaded } from '../firms/support'
import { placed, RANKED, watched } from '../support/scenes/rankings'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
  await watched(world, RANKED)
})

const report = async (given: { onDay?: Day; place?: number; among?: number | null } = {}, now = world.now) =>
  reportRank(
    world.officer,
    RANKED.code,
    {
      onDay: addDays(world.today, -20),
      place: 5,
      among: 11,
      source: '省科技厅年度通报',
      ...given,
      proof: await uploaded(world.officer),
    },
    now,
  )
const decide = (id: string, verdict: 'approve' | 'return' = 'approve', now = world.now) =>
  decideRank(world.bureau, { code: RANKED.code, reading: id }, { verdict, note: '依据要补齐' }, now)
const shown = async () => (await ranksOn(world.enclaveId, world.today))[0]

it('goes from a line in the settings to a place on the board, with proof and by two people', async () => {
  expect(await shown()).toMatchObject({ target: 3, last: null, before: null, waiting: 0 })
  const { id } = must(await report())
  expect(await shown()).toMatchObject({ last: null, waiting: 1 })
  const items = await rankingItems(world.bureau, world.today, 'zh')
  expect(items.map(({ firmName, step, turn }) => [firmName, step, turn])).toEqual([
    [RANKED.zh, '科技局核定：第 5 位', 'bureau'],
  ])
  must(await decide(id))
  expect(await shown()).toMatchObject({ last: { place: 5, among: 11 }, before: null, waiting: 0 })
  must(await decide(must(await report({ onDay: addDays(world.today, -5), place: 4 })).id))
  expect(await shown()).toMatchObject({ last: { place: 4 }, before: { place: 5 } })
  const { rows, isWatched } = await rankingPage(world.bureau, RANKED.code, world.today)
  expect(rows.map(({ place, state }) => [place, state])).toEqual([
    [4, 'approved'],
    [5, 'approved'],
  ])
  expect(isWatched).toBe(true)
})

it('is corrected by a further one of the same day, which is kept beside it', async () => {
  must(await decide(must(await report({ place: 7 })).id))
  must(await decide(must(await report({ place: 6 })).id, 'approve', new Date(world.now.getTime() + 1000)))
  expect(await shown()).toMatchObject({ last: { place: 6 }, before: null })
  expect((await rankingPage(world.officer, RANKED.code, world.today)).rows).toHaveLength(2)
})

it('is returned with a reason and reported anew; what was returned stands nowhere', async () => {
  must(await decide(must(await report()).id, 'return'))
  expect(await shown()).toMatchObject({ last: null, waiting: 0 })
  const [item] = await rankingItems(world.officer, world.today, 'zh')
  expect(item).toMatchObject({ step: '名次第 5 位被退回：改好再报', turn: 'us' })
  must(await report({ place: 6 }))
  expect(await shown()).toMatchObject({ waiting: 1 })
})

it('waits one at a time and is decided once, whoever is at it at once; nobody decides on their own', async () => {
  const reported = await Promise.all([0, 1, 2].map((one) => report({ place: one + 1 })))
  expect(reported.filter(({ ok }) => ok)).toHaveLength(1)
  expect(reported.filter((one) => !one.ok).map((one) => !one.ok && one.reason)).toEqual(['waits', 'waits'])
  const id = must(reported.find(({ ok }) => ok) ?? reported[0]!).id
  const second = await makePerson(world, 'bureau')
  const both = await Promise.all(
    [world.bureau, second].map((who) =>
      decideRank(who, { code: RANKED.code, reading: id }, { verdict: 'approve' }, world.now),
    ),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const both2 = both.filter((one) => !one.ok).map((one) => !one.ok && one.reason)
  expect(both2).toEqual(['wrong_state'])
  // A member who changed sides cannot approve what they entered; the database says so, too.
  const own = await placed(world, { onDay: addDays(world.today, -1) })
  const changed = { ...world.bureau, userId: world.officer.userId }
  expect(
    await decideRank(changed, { code: RANKED.code, reading: own.id }, { verdict: 'approve' }, world.now),
  ).toMatchObject({ reason: 'own' })
  const where = { enclaveId_id: { enclaveId: world.enclaveId, id: own.id } }
  const data = { state: 'approved', decidedById: world.officer.userId, decidedAt: world.now }
  await expect(db.rankReading.update({ where, data })).rejects.toThrow('a_place_is_decided_by_somebody_else')
  await expect(db.rankReading.update({ where, data: { place: 1 } })).rejects.toThrow('never change')
})

it('is of nobody else, of no day that lies ahead, and of no ranking that is not watched', async () => {
  expect(await report({ onDay: addDays(world.today, 1) })).toMatchObject({ reason: 'not_yet' })
  const other = await makeWorld()
  const { id } = must(await report())
  await expect(
    decideRank(other.bureau, { code: RANKED.code, reading: id }, { verdict: 'approve' }, world.now),
  ).rejects.toMatchObject({ status: 404 })
  const input = { onDay: world.today, place: 1, among: null, source: '通报', proof: newId() }
  await expect(reportRank(world.officer, 'nothing', input, world.now)).rejects.toMatchObject({ status: 404 })
  await expect(reportRank(world.bureau, RANKED.code, input, world.now)).rejects.toMatchObject({ status: 403 })
  await expect(rankingPage(other.bureau, RANKED.code, other.today)).rejects.toMatchObject({ status: 404 })
})

it('stands in a bulletin as it was approved when its month was closed', async () => {
  const [closed, later] = [instantOf(addDays(world.today, 1), 720), instantOf(addDays(world.today, 2), 720)]
  await placed(world, { onDay: '2026-07-31', place: 8, state: 'approved' })
  must(await closeMonth(world.bureau, '2026-10-01', closed))
  await placed(world, { onDay: '2026-10-31', place: 2, state: 'approved', at: later })
  must(await draftBulletin(world.bureau, '2026-10', later))
  const { bulletin, marks } = await bulletinPage(world.bureau, '2026-10')
  const table = bulletin?.paper.parts.find((part) => part.kind === 'table' && part.caption === '名次指标')
  expect(table).toMatchObject({ rows: [[RANKED.zh, '第 8 位（共 11）', '—', '第 3 位以内', '2026-07-31']] })
  expect(new Map(marks).get(`${RANKED.zh}·名次`)).toBe('第 8 位（共 11）')
})

it('leaves as a file with everything that was reported', async () => {
  await placed(world, { place: 9, state: 'approved' })
  await placed(world, { place: 4, onDay: addDays(world.today, -3), state: 'returned' })
  const asked = { actor: world.bureau, today: world.today, locale: 'zh' as const }
  const unknown = ranksTable({ ...asked, query: new URLSearchParams({ code: 'nope' }) } as never)
  await expect(unknown).rejects.toMatchObject({ status: 404 })
  const table = await ranksTable({ ...asked, query: new URLSearchParams({ code: RANKED.code }) } as never)
  const rows: unknown[][] = []
  for await (const some of table.stretches) rows.push(...some)
  expect(rows).toHaveLength(2)
  expect(table.columns.map(({ head }) => head).slice(0, 4)).toEqual([
    '榜单',
    '数据日期',
    '名次',
    '参加排名的总数',
  ])
})

type Act = { what: 'report' | 'approve' | 'return'; code: number; days: number; place: number }
const act = fc.record({
  what: fc.constantFrom(
    'report' as const,
    'report' as const,
    'approve' as const,
    'approve' as const,
    'return' as const,
  ),
  code: fc.nat(2),
  days: fc.nat(40),
  place: fc.integer({ min: 1, max: 40 }),
})

it('is never added to another, whatever is done: each ranking shows one approved place, and no figure of the plan moves', async () => {
  const codes = ['one', 'two', 'three']
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts: Act[]) => {
      const own = await makeWorld()
      await watched(own, ...codes.map((code) => ({ code, zh: code, en: code, target: 2 })))
      const before = await boardOf(own.enclaveId, own.today)
      const kept = new Map<string, { day: Day; place: number; at: number }[]>()
      const waiting = new Map<string, { id: string; day: Day; place: number }>()
      let at = 0
      for (const { what, code: pick, days, place } of acts) {
        const code = codes[pick] ?? ''
        const now = new Date(own.now.getTime() + (at += 1) * 1000)
        const open = waiting.get(code)
        if (what === 'report') {
          const day = addDays(own.today, -days)
          const proof = await uploaded(own.officer)
          const said = { onDay: day, place, among: null, source: '通报', proof }
          const done = await reportRank(own.officer, code, said, now)
          expect(done.ok).toBe(!open)
          if (done.ok) waiting.set(code, { id: done.value.id, day, place })
        } else if (open) {
          const input = { verdict: what, note: '依据要补齐' } as const
          must(await decideRank(own.bureau, { code, reading: open.id }, input, now))
          waiting.delete(code)
          if (what === 'approve')
            kept.set(code, [...(kept.get(code) ?? []), { day: open.day, place: open.place, at }])
        }
      }
      for (const line of await ranksOn(own.enclaveId, own.today)) {
        const newest = [...(kept.get(line.code) ?? [])].sort(
          (a, b) => b.day.localeCompare(a.day) || b.at - a.at,
        )
        const [first] = newest
        const next = newest.find(({ day }) => day !== first?.day)
        expect([line.last?.place, line.before?.place]).toEqual([first?.place, next?.place])
        expect(line.waiting).toBe(waiting.has(line.code) ? 1 : 0)
      }
      expect(await boardOf(own.enclaveId, own.today)).toEqual(before)
      const [sums] = await db.$queryRaw<{ n: number }[]>`
        SELECT (SELECT count(*) FROM "IndicatorMonth" WHERE "enclaveId" = ${own.enclaveId}::uuid)::int
          + (SELECT count(*) FROM "EvidenceDay" WHERE "enclaveId" = ${own.enclaveId}::uuid)::int
          + (SELECT count(*) FROM "EvidencePart" WHERE "enclaveId" = ${own.enclaveId}::uuid)::int AS n`
      expect(sums?.n).toBe(0)
    }),
    { numRuns: 8 },
  )
})

const settings = (rankings: string) => RankingsForm.safeParse({ rankings, basedOn: '0' })
it.each([
  [
    'all of it',
    'city | 创新指数名次 | Index | 3',
    [{ code: 'city', zh: '创新指数名次', en: 'Index', target: 3 }],
  ],
  [
    'no target and no English',
    'city | 创新指数名次',
    [{ code: 'city', zh: '创新指数名次', en: '创新指数名次', target: null }],
  ],
  ['nothing', '', []],
  ['no name', 'city', null],
  ['a code that is none', 'City 1 | 名次', null],
  ['a place that is none', 'city | 名次 | Index | 0', null],
  ['a mark of a bulletin', 'city | 名次{专利}', null],
  ['a code twice', 'city | 甲\ncity | 乙', null],
])('rankings as typed: %s', (_, typed, read) => {
  const found = settings(typed)
  expect(found.success ? found.data.content.rankings : null).toEqual(read)
  if (found.success)
    expect(settings(rankingsInLines(found.data.content.rankings)).data?.content).toEqual(found.data.content)
})

it.each([
  ['a place', {}, true],
  ['without a total', { among: '' }, true],
  ['last of all', { place: '11', among: '11' }, true],
  ['behind the last', { place: '12', among: '11' }, false],
  ['none', { place: '0' }, false],
  ['a part of one', { place: '1.5' }, false],
  ['far too many', { place: '10001', among: '' }, false],
  ['without its proof', { proof: '' }, false],
])('a reported place: %s', (_, given, good) => {
  const fields = { onDay: '2026-10-01', place: '5', among: '11', source: '通报', proof: newId(), ...given }
  expect(ReadingForm.safeParse(fields).success).toBe(good)
})
