import { beforeAll, expect, it } from 'vitest'
import { listSearch, readListQuery } from '~/admission/lists/list-query'
import { everyFileOf } from '~/admission/lists/every-file.server'
import { listApplications } from '~/admission/lists/list.server'
import { findAll } from '~/across/finding/find.server'
import { recordSubmission } from '~/admission/submissions/submissions.part.server'
import { db, inTransaction } from '~/platform/db.server'
import { makeSubmitted, putIn } from '../support/submitted'
import { makeFirm, makeWorld, type World } from '../support/world'

let world: World
let radar: string
let drone: string
let blank: string
beforeAll(async () => {
  world = await makeWorld()
  radar = (await makeSubmitted(world, { product: '毫米波雷达', staff: '9' })).id
  drone = (await makeSubmitted(world, { product: '无人机飞控', staff: '25' })).id
  blank = (await makeSubmitted(world, { product: '高温波纹管' })).id
  await putIn(world.enclaveId, drone, { state: 'screening', officerId: world.officer.userId })
})

const ask = (search: string) =>
  listApplications(world.officer, readListQuery(new URLSearchParams(search)), world.today)
/** The same application with other answers handed in, in one transaction. */
const amendTo = (id: string, answers: Record<string, string>) =>
  inTransaction(async (tx) => {
    const { enclaveId, founder, now } = world
    await tx.application.updateMany({ where: { enclaveId, id }, data: { answers } })
    await recordSubmission(tx, { enclaveId, id }, { cause: 'amended', answers, byId: founder.userId }, now)
  })
const idsOf = async (search: string) => (await ask(search)).lines.map(({ id }) => id)

it.each([
  ['one character', '达', () => [radar]],
  ['two', '飞控', () => [drone]],
  ['one of several files', '波', () => [blank, radar]],
  ['words in any order', '雷达 毫米', () => [radar]],
  ['full-width letters', '％', () => []],
  ['pairs that do not stand together', '毫米雷达', () => []],
])('finds %s', async (_, q, expected) => {
  expect(await idsOf(`q=${encodeURIComponent(q)}`)).toEqual(expected())
})

it('finds an application by its firm, as the firm is called now', async () => {
  const { firmId } = await db.application.findFirstOrThrow({ where: { id: radar } })
  await db.firm.updateMany({ where: { id: firmId }, data: { name: '临潼声学（试验）' } })
  expect(await idsOf('q=声学')).toEqual([radar])
})

it('finds a new answer in the transaction that kept it, and no draft', async () => {
  await amendTo(blank, { product: '石墨烯薄膜' })
  expect(await idsOf('q=薄膜')).toEqual([blank])
  const draft = await makeSubmitted(world, { product: '还没交的想法' })
  await putIn(world.enclaveId, draft.id, { state: 'draft', submittedAt: null })
  expect(await idsOf('q=想法')).toEqual([])
})

it('sorts by a figure as a figure, and what has none comes last both ways', async () => {
  expect(await idsOf('answer=staff&sort=answer')).toEqual([radar, drone, blank])
  expect(await idsOf('answer=staff&sort=-answer')).toEqual([drone, radar, blank])
})

it('narrows by an answer, an officer and a state together', async () => {
  expect(await idsOf('answer=staff&test=least&value=10')).toEqual([drone])
  expect(await idsOf('answer=staff&test=most&value=9')).toEqual([radar])
  expect(await idsOf('answer=staff&value=much')).toEqual([])
  expect(await idsOf(`officer=${world.officer.userId}&state=screening`)).toEqual([drone])
  expect((await ask('officer=nobody')).counts).toEqual({ submitted: 2 })
})

it('walks every page there and back by any column', async () => {
  const own = await makeWorld()
  for (let count = 0; count < 33; count += 1) {
    const { id } = await makeSubmitted(own, { staff: String(count % 4) })
    const officer = [undefined, own.officer, own.director][count % 3]
    const track = count % 5 === 0 ? 'B' : 'A'
    await putIn(own.enclaveId, id, { track, ...(officer ? { officerId: officer.userId } : {}) })
  }
  const sorts = ['firm', 'officer', '-officer', 'track', '-track', 'intake', '-intake', 'since', '-ref', '']
  for (const search of [
    ...sorts.map((sort) => `sort=${sort}`),
    'answer=staff&sort=answer',
    'answer=staff&sort=-officer',
  ]) {
    const query = readListQuery(new URLSearchParams(search))
    const first = await listApplications(own.officer, query, own.today)
    const second = await listApplications(own.officer, { ...query, after: first.after }, own.today)
    const back = await listApplications(own.officer, { ...query, before: second.before }, own.today)
    expect([first.lines.length, second.lines.length, second.after]).toEqual([30, 3, null])
    expect(back.lines).toEqual(first.lines)
    const all = (await everyFileOf(own.officer, query, own.today)).split(',')
    expect(all).toEqual([...first.lines, ...second.lines].map(({ id }) => id))
  }
})

it('reads an address and writes the same one', () => {
  const search = '?q=%E6%B3%A2&officer=nobody&answer=staff&value=3&test=least&sort=answer'
  expect(listSearch(readListQuery(new URLSearchParams(search)))).toBe(search)
})

it('finds firms, applications and rooms from one box, of one’s own enclave only', async () => {
  const other = await makeWorld()
  await makeFirm(other.enclaveId, { name: '别处的声学企业' })
  const found = await findAll(world.officer, '声学')
  expect(found.firms.map(({ name }) => name)).toEqual(['临潼声学（试验）'])
  expect(found.applications.map(({ id }) => id)).toEqual([radar])
  expect((await findAll(world.officer, '101')).rooms.map(({ code }) => code)).toContain('101')
})
