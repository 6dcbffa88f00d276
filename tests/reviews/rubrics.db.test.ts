import { beforeAll, expect, it } from 'vitest'
import { changeIntake } from '~/admission/intakes/change-intake.server'
import { reviewToScore } from '~/admission/reviewing/page.server'
import { submitReview } from '~/admission/reviewing/submit-review.server'
import { must } from '~/example/drivers/must'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { rubricFromJson } from '~/admission/rubrics/rubric-json'
import { reviewWith } from '~/example/drivers/review'
import { referTo } from '~/example/drivers/referral.server'
import { db } from '~/platform/db.server'
import { openIntake } from '~/setup/founding/open-intake.server'
import { copyRubric } from '~/setup/rubric-editor/copy.server'
import { removeItem, saveItem } from '~/setup/rubric-editor/items.server'
import { discardRubric, publishRubric, retireRubric } from '~/setup/rubric-editor/publish.server'
import { rubricList, rubricView } from '~/setup/rubric-editor/view.server'
import { addDays, type Day } from '~/shared/days'
import { makeSubmitted, putIn } from '../support/submitted'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

let numbers = 0
async function draft(): Promise<string> {
  const { id: from } = await db.rubric.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, state: 'published' },
    orderBy: { effectiveFrom: 'asc' },
  })
  const titles = { code: `r-${(numbers += 1)}`, titleZh: '新评审表', titleEn: 'New rubric' }
  return must(await copyRubric(world.admin, { from, ...titles }, world.now)).rubricId
}

const versionOf = async (id: string) => (await rubricView(world.admin, id, world.today)).version
const market = {
  zh: '市场前景',
  en: 'Prospects',
  weight: 10,
  commentRequired: false,
  scale: [1, 5].map((score) => ({ score, zh: '分', en: 'Score' })),
}

const publishFrom = async (id: string, effectiveFrom: Day) =>
  publishRubric(
    world.admin,
    id,
    { version: await versionOf(id), effectiveFrom, reason: '评审办法修订' },
    world.now,
  )

function intakeFrom(opensOn: Day) {
  const on = (days: number) => addDays(opensOn, days)
  const days = {
    opensOn,
    closesOn: on(10),
    reviewOn: on(20),
    decideOn: on(30),
    noticeUntil: on(40),
    moveInOn: on(50),
  }
  return { titleZh: '新批次', titleEn: 'Another', quotaFirms: 10, quotaSqm: 400, ...days }
}

it('an intake takes the version of its opening day and keeps it; the one under review is scored by its own', async () => {
  const { director, admin, officer, expert1, expert2, today, now, enclaveId } = world
  const { id } = await makeSubmitted(world)
  await putIn(enclaveId, id, { state: 'screening', officerId: officer.userId })
  const [reviewId = ''] = await referTo(officer, id, [expert1, expert2], now)

  const rubricId = await draft()
  const place = { track: 'A' as const, code: 'market' }
  must(await saveItem(admin, rubricId, place, { version: 1, item: market }, now))
  const from = addDays(today, 30)
  must(await publishFrom(rubricId, from))

  const before = must(await openIntake(director, intakeFrom(addDays(from, -1)), now))
  const after = must(await openIntake(director, intakeFrom(from), now))
  const rowOf = (number: number) =>
    db.intake.findUniqueOrThrow({ where: { enclaveId_number: { enclaveId, number } } })
  const names = async (number: number) =>
    rubricFromJson((await rowOf(number)).rubric).A.find(({ code }) => code === 'market')?.zh
  expect([await names(before.number), await names(after.number)]).toEqual(['市场', '市场前景'])
  expect((await rowOf(after.number)).rubricId).toBe(rubricId)

  // The running one: its experts score by the items they were given.
  expect((await reviewToScore(expert1, reviewId)).rubric.map(({ zh }) => zh)).toContain('市场')
  must(await submitReview(expert1, reviewId, reviewWith(DEFAULT_RUBRIC.A, 4), now))

  // One that is not open yet takes the version of its new day.
  const moved = { ...intakeFrom(addDays(from, 1)), reason: '', experts: [], screeners: undefined }
  must(await changeIntake(director, before.number, moved as Parameters<typeof changeIntake>[2], now))
  expect(await names(before.number)).toBe('市场前景')

  const view = await rubricView(admin, rubricId, today)
  expect(view.changes?.map(({ kind }) => kind)).toEqual(['renamed', 'scale', 'comment'])
  expect(view.usedBy).toEqual([after.number, before.number])
  expect((await rubricList(admin, from)).versions.map(({ standing }) => standing)).toContain('superseded')
  expect(await retireRubric(admin, rubricId, now)).toMatchObject({ reason: 'used_by_intake' })
})

it('is published only while its weights add up, never from the past, and never changed afterwards', async () => {
  const { admin, today, now, enclaveId } = world
  const rubricId = await draft()
  must(await removeItem(admin, rubricId, { track: 'B', code: 'market' }, { version: 1 }, now))
  const from = addDays(today, 60)
  expect(await publishFrom(rubricId, from)).toEqual({
    ok: false,
    reason: 'weights_wrong',
    detail: { track: 'B' },
  })
  must(await saveItem(admin, rubricId, { track: 'B', code: null }, { version: 2, item: market }, now))
  expect(await publishFrom(rubricId, addDays(today, -1))).toMatchObject({ reason: 'day_past' })
  must(await publishFrom(rubricId, from))
  const change = saveItem(admin, rubricId, { track: 'A', code: 'market' }, { version: 3, item: market }, now)
  expect(await change).toMatchObject({ reason: 'not_a_draft' })
  expect(await discardRubric(admin, rubricId, { version: 3 }, now)).toMatchObject({ reason: 'not_a_draft' })
  const where = { where: { enclaveId, id: rubricId } }
  await expect(db.rubric.updateMany({ ...where, data: { items: {} } })).rejects.toThrow(/never change/)
  await expect(db.rubric.deleteMany(where)).rejects.toThrow(/never change/)
  expect(await retireRubric(admin, rubricId, now)).toMatchObject({ ok: true })
})

it('of several who publish for one day, or change one draft, one wins and the others are told', async () => {
  const { admin, officer, today, now } = world
  const drafts = await Promise.all(Array.from({ length: 4 }, draft))
  const published = await Promise.all(drafts.map((id) => publishFrom(id, addDays(today, 90))))
  expect(published.filter(({ ok }) => ok)).toHaveLength(1)
  expect(new Set(published.flatMap((one) => (one.ok ? [] : [one.reason])))).toEqual(new Set(['day_taken']))

  const shared = await draft()
  const place = { track: 'A' as const, code: 'market' }
  const typed = (weight: number) => ({ version: 1, item: { ...market, weight } })
  const saved = await Promise.all(
    [1, 2, 3, 4, 5].map((weight) => saveItem(admin, shared, place, typed(weight), now)),
  )
  expect(saved.filter(({ ok }) => ok)).toHaveLength(1)
  expect(new Set(saved.flatMap((one) => (one.ok ? [] : [one.reason])))).toEqual(
    new Set(['changed_meanwhile']),
  )
  expect(await saveItem(officer, shared, place, typed(6), now)).toMatchObject({ reason: 'wrong_role' })
})
