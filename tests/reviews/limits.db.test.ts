import { beforeAll, expect, it } from 'vitest'
import { applicationFile } from '~/admission/case-file/file.server'
import { refer } from '~/admission/assignment/refer.server'
import { listApplications } from '~/admission/lists/list.server'
import { readListQuery } from '~/admission/lists/list-query'
import { rankingOf } from '~/admission/lists/ranking.server'
import { readyFiles } from '~/admission/panels/agenda.part.server'
import { submitReview } from '~/admission/reviewing/submit-review.server'
import { scoresFor } from '~/admission/reviews/scores.server'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import type { Flag } from '~/admission/rubrics/flags'
import { must } from '~/example/drivers/must'
import { referTo } from '~/example/drivers/referral.server'
import { reviewWith } from '~/example/drivers/review'
import type { Reviewing } from '~/ground/settings/reviewing'
import { STANDARD } from '~/ground/settings/settings'
import { newestSetting } from '~/ground/settings/decide.part.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { addDays, type Day } from '~/shared/days'
import { makeSubmitted, putIn } from '../support/submitted'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let third: Actor
beforeAll(async () => {
  world = await makeWorld()
  third = await makePerson(world, 'expert')
})

async function decides(content: Partial<Reviewing>, effectiveOn: Day): Promise<void> {
  const { version } = await newestSetting(db, world.enclaveId, 'reviewing')
  const decided = {
    content: { ...STANDARD.reviewing, ...content },
    when: { effectiveOn, reason: '评审办法修订', basedOn: version },
  }
  must(await decideSetting(world.admin, 'reviewing', decided, world.now))
}

async function screened(): Promise<string> {
  const { id } = await makeSubmitted(world)
  await putIn(world.enclaveId, id, { state: 'screening', officerId: world.officer.userId })
  return id
}

const score = async (expert: Actor, reviewId: string | undefined, points: number) =>
  must(await submitReview(expert, reviewId ?? '', reviewWith(DEFAULT_RUBRIC.A, points), world.now))
const listed = async (flag: Flag) =>
  (await listApplications(world.officer, readListQuery(new URLSearchParams({ flag })), world.today)).lines
const file = (id: string) => applicationFile(world.director, id, world.today, 'zh')

it('what a review needs is what was in force when it began, to its end', async () => {
  const { officer, expert1, expert2, today, now, enclaveId } = world
  await decides({ apartA: 21 }, today)
  const before = await screened()
  const [one, two] = await referTo(officer, before, [expert1, expert2], now)
  await decides({ fewestA: 3, apartA: 20 }, today)
  await decides({ fewestA: 4 }, addDays(today, 30))
  const after = await screened()
  const dueOn = addDays(today, 14)
  const onlyTwo = { experts: [expert1.userId, expert2.userId], dueOn }
  expect(await refer(officer, after, onlyTwo, now)).toMatchObject({
    reason: 'experts_few',
    detail: { fewest: 3 },
  })
  const [first, second, last] = await referTo(officer, after, [expert1, expert2, third], now)

  await score(expert1, one, 4)
  await score(expert2, two, 3)
  await score(expert1, first, 4)
  await score(expert2, second, 3)
  // The same two scores, twenty apart: enough and near enough for the first, too few and far apart for the second.
  expect((await scoresFor(officer, before)).flags).toEqual([])
  expect((await scoresFor(officer, after)).flags).toEqual(['few', 'apart'])
  for (const flag of ['few', 'apart'] as const) {
    const lines = await listed(flag)
    expect(lines.map(({ id, flags }) => [id, flags])).toEqual([[after, ['few', 'apart']]])
  }
  const { rows } = await rankingOf(officer, 1)
  expect(rows.map(({ id, place }) => [id, place])).toEqual([
    [before, 1],
    [after, null],
  ])
  const { intakeId } = await db.application.findFirstOrThrow({ where: { id: before } })
  const ready = () => inTransaction((tx) => readyFiles(tx, { enclaveId, intakeId }))
  expect((await ready()).map(({ id }) => id)).toEqual([before])
  expect((await file(before)).turn.reason).toBe('decide')
  expect((await file(after)).turn.reason).toBe('review')
  await score(third, last, 4)
  expect((await file(after)).turn.reason).toBe('decide')
  expect((await ready()).map(({ id }) => id).sort()).toEqual([before, after].sort())
})

it('is kept by the database', async () => {
  const id = await screened()
  const put = (data: Parameters<typeof putIn>[2]) => putIn(world.enclaveId, id, data)
  const refused = /a_review_says_what_it_needs/
  await expect(put({ state: 'in_review', fewestReviews: null, apartFrom: null })).rejects.toThrow(refused)
  await expect(put({ fewestReviews: 10, apartFrom: 20 })).rejects.toThrow(refused)
  await put({ state: 'in_review' })
  await expect(put({ fewestReviews: 3 })).rejects.toThrow(/does not change once it has begun/)
})
