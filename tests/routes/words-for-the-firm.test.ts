import { beforeAll, expect, test } from 'vitest'
import { must } from '~/example/drivers/must'
import { applicationFile } from '~/admission/case-file/file.server'
import { prepareDecision } from '~/admission/decisions/decide.server'
import { decisionView } from '~/admission/case-file/decision-view.server'
import { pendingDecisions } from '~/admission/decisions/pending.server'
import { publishDecisions } from '~/admission/decisions/publish-decisions.server'
import { recordWords } from '~/admission/case-file/record-words'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { applicationIn } from '../support/applications'
import { addresses, paramNames, pathOf } from '../support/route-tree'
import { textIn } from '../support/unzip'
import { wholeProduct } from '../support/whole-build'
import { cookieOf, makeWorld, type World } from '../support/world'

const WORDS = '量产的时间表还可以写细，首批客户请附意向书。'
/** What experts said and gave, none of which the firm may read. */
const MARKERS = ['暗号甲子', '暗号乙丑', '暗号丙寅', '87.31', '41.17', '64.24']

let world: World
let product: Awaited<ReturnType<typeof wholeProduct>>
let made: { id: string; ref: string; founder: Actor }
let cookie: string

beforeAll(async () => {
  world = await makeWorld()
  product = await wholeProduct()
  const { reviewIds, ...file } = await applicationIn(world, 'in_review', { reviewed: 2 })
  made = file
  cookie = await cookieOf(made.founder)
  const marked = DEFAULT_RUBRIC.A.map((item) => [item.code, { score: 3, comment: '暗号甲子' }] as const)
  const said = { scores: Object.fromEntries(marked), comment: '暗号乙丑', recommendation: 'decline' }
  const [one = '', two = ''] = reviewIds
  await db.review.updateMany({ where: { id: one }, data: { ...said, total: '87.31' } })
  await db.review.updateMany({
    where: { id: two },
    data: { ...said, total: '41.17' },
  })
  const answer = { reviewId: one, byReviewId: two, agrees: false, reason: '暗号丙寅', givenAt: world.now }
  await db.reviewResponse.create({ data: { enclaveId: world.enclaveId, id: newId(), ...answer } })
})

async function answerAt(address: string): Promise<Response> {
  const request = new Request(`http://127.0.0.1:3000${address}`, { headers: { Cookie: cookie } })
  const answer = await product.handle(request, { requestId: 'words', ip: '127.0.0.1' })
  expect(product.thrown.splice(0).map(String)).toEqual([])
  return answer
}

/** Everything the founder can open of the application, as pages and as data, by address. */
async function shown(): Promise<Map<string, string>> {
  const letter = await db.letter.findFirst({
    where: { toUserId: made.founder.userId },
    orderBy: { id: 'desc' },
  })
  const params: Record<string, string> = { ref: made.ref, letterId: letter?.id ?? '', section: 'technology' }
  const all = new Map<string, string>()
  for (const { at, id, load } of addresses) {
    if (!/^\/(my|account\/inbox)/.test(at) || !paramNames(at).every((name) => name in params)) continue
    if (!(await load()).loader) continue
    for (const query of at.endsWith('#frame') ? [`?_data=${id}`] : ['', `?_data=${id}`]) {
      const address = `${pathOf(at, params)}${query}`
      all.set(address, await (await answerAt(address)).text())
    }
  }
  const zip = Buffer.from(await (await answerAt(paths.myDownload(made.ref))).arrayBuffer())
  all.set('zip', await textIn(zip, `${made.ref}/${recordWords.zh.answersFile}.txt`))
  return all
}

const lettersToFounder = async () =>
  db.letter.findMany({ where: { toUserId: made.founder.userId, state: { notIn: ['held', 'dropped'] } } })
const where = (all: Map<string, string>, text: string) =>
  [...all].flatMap(([address, said]) => (said.includes(text) ? [address] : []))

test('the firm reads the words put down for it, once published, and nothing of what the experts said', async () => {
  const input = { outcome: 'accepted' as const, cites: [], note: '', commentForFirm: WORDS }
  const { decisionId } = must(await prepareDecision(world.director, made.id, input, world.now))
  // What the markers stand for is there to be read by staff, so that the test proves something.
  const staffReads = JSON.stringify(await decisionView(world.director, made.id, world.today, 'zh'))
  for (const text of MARKERS) expect(staffReads).toContain(text)
  const before = await shown()
  expect(before.get(paths.myPrint(made.ref))).toContain(made.ref)
  expect(before.get(paths.myApplication(made.ref))).toContain(made.ref)
  for (const text of [WORDS, ...MARKERS]) expect({ text, at: where(before, text) }).toEqual({ text, at: [] })
  expect(JSON.stringify(await lettersToFounder())).not.toContain(WORDS)
  expect(await pendingDecisions(world.officer, made.id)).toMatchObject([{ commentForFirm: WORDS }])

  await publishDecisions(world.director, [decisionId], world.now)
  const after = await shown()
  const places = where(after, WORDS)
  const status = paths.myApplication(made.ref)
  for (const place of [status, 'zip']) expect(places).toContain(place)
  const letters = await lettersToFounder()
  expect(letters.find(({ kind }) => kind === 'application_accepted')?.body).toContain(WORDS)
  after.set('letters', JSON.stringify(letters))
  for (const text of MARKERS) expect({ text, at: where(after, text) }).toEqual({ text, at: [] })
  const file = await applicationFile(world.officer, made.id, world.today, 'zh')
  expect(file.decisions).toMatchObject([{ commentForFirm: WORDS }])
})

test('a decision without them leaves no empty place in its letter', async () => {
  const { id } = await applicationIn(world, 'decided')
  const letter = await db.letter.findFirstOrThrow({ where: { aboutId: id, kind: 'application_accepted' } })
  expect(letter.body).not.toMatch(/\n{3}|[{}]|undefined|意见/)
})
