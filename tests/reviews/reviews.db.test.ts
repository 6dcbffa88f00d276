import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { marksOf } from '~/example/drivers/review'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { assign } from '~/admission/assignment/assign.server'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { assignmentsOf, nextReviewId, reviewQueue, reviewsOf } from '~/admission/reviews/queries.server'
import { recuse } from '~/admission/reviewing/recuse.server'
import type { ReviewInput } from '~/admission/reviews/review.form'
import { topScore } from '~/admission/rubrics/rubric'
import { saveDraft } from '~/admission/reviews/save-draft.server'
import { scoresFor } from '~/admission/reviews/scores.server'
import { submitReview } from '~/admission/reviewing/submit-review.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makeSubmitted, putIn, reviewRow } from '../support/submitted'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let application: { id: string }
let first: string
let second: string

const SECRET = '只有我自己能看到的话'
const review = (comment: string): ReviewInput => ({
  marks: marksOf(DEFAULT_RUBRIC.A, (item) => ({ score: topScore(item), comment: `${comment} ${item.code}` })),
  comment,
  recommendation: 'accept',
})

const ask = (expert: Actor) => reviewRow(world, application.id, expert)

beforeAll(async () => {
  world = await makeWorld()
})

beforeEach(async () => {
  application = await makeSubmitted(world)
  await putIn(world.enclaveId, application.id, { state: 'in_review', officerId: world.officer.userId })
  first = await ask(world.expert1)
  second = await ask(world.expert2)
})

/** Everything an actor can read about the reviews of the file, as text: whatever leaks shows up in it. */
async function everythingFor(actor: Actor) {
  const scores =
    actor.role === 'founder' || actor.role === 'park' ? null : await scoresFor(actor, application.id)
  const queue = await reviewQueue(actor)
  return JSON.stringify([
    await reviewsOf(actor, application.id),
    await assignmentsOf(actor, application.id),
    scores,
    queue,
  ])
}

describe('who reads what', () => {
  test('a draft is read by its expert alone', async () => {
    expect((await saveDraft(world.expert1, first, review(SECRET))).ok).toBe(true)
    const { expert2, officer, director, bureau, admin, founder, park } = world
    for (const actor of [expert2, officer, director, bureau, admin, founder, park]) {
      expect([actor.role, (await everythingFor(actor)).includes(SECRET)]).toEqual([actor.role, false])
    }
    expect(await everythingFor(world.expert1)).toContain(SECRET)
  })

  test('a submitted review opens to staff and bureau at once, to the other expert after the own', async () => {
    expect((await submitReview(world.expert1, first, review(SECRET), world.now)).ok).toBe(true)
    for (const actor of [world.officer, world.director, world.bureau]) {
      expect(await everythingFor(actor)).toContain(SECRET)
    }
    const before = await everythingFor(world.expert2)
    expect(before).not.toContain(SECRET)
    // Nor through a total, a median or a name: until then there is one review as far as this expert can tell.
    expect(before).not.toContain('100.00')
    expect(before).not.toContain(world.expert1.name)

    expect((await submitReview(world.expert2, second, review('另一份'), world.now)).ok).toBe(true)
    expect(await everythingFor(world.expert2)).toContain(SECRET)
  })

  test('neither events nor letters tell a score or a comment', async () => {
    await submitReview(world.expert1, first, review(SECRET), world.now)
    const events = JSON.stringify(await db.event.findMany({ where: { subjectId: application.id } }))
    const letters = JSON.stringify(await db.letter.findMany({ where: { enclaveId: world.enclaveId } }))
    for (const text of [events, letters]) {
      expect(text).not.toContain(SECRET)
      expect(text).not.toContain('100.00')
    }
  })

  test('an expert of another file learns nothing, and neither does one who recused', async () => {
    await submitReview(world.expert1, first, review(SECRET), world.now)
    await recuse(world.expert2, second, { reason: '曾在该企业任职' }, world.now)
    expect(JSON.stringify(await reviewsOf(world.expert2, application.id))).not.toContain(SECRET)
    const stranger = await makePerson(world, 'expert')
    expect(await reviewsOf(stranger, application.id)).toEqual([])
  })
})

describe('commands', () => {
  test('a submitted review is locked', async () => {
    await submitReview(world.expert1, first, review('定稿'), world.now)
    expect(await saveDraft(world.expert1, first, review('改稿'))).toMatchObject({ reason: 'wrong_state' })
    expect(await submitReview(world.expert1, first, review('改稿'), world.now)).toMatchObject({
      reason: 'wrong_state',
    })
    expect(await recuse(world.expert1, first, { reason: '后悔了' }, world.now)).toMatchObject({
      reason: 'wrong_state',
    })
  })

  test('an incomplete review is refused and stays a draft', async () => {
    const gap = review('缺一项')
    const marks = { ...gap.marks, market: { score: null, comment: '' } }
    expect(await submitReview(world.expert1, first, { ...gap, marks }, world.now)).toMatchObject({
      reason: 'incomplete',
    })
    expect((await saveDraft(world.expert1, first, { ...gap, marks })).ok).toBe(true)
  })

  test('sent twice at once, a review is submitted once', async () => {
    const both = await Promise.all([
      submitReview(world.expert1, first, review('一'), world.now),
      submitReview(world.expert1, first, review('二'), world.now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('two last reviews at once tell the director once', async () => {
    await Promise.all([
      submitReview(world.expert1, first, review('一'), world.now),
      submitReview(world.expert2, second, review('二'), world.now),
    ])
    const about = { enclaveId: world.enclaveId, aboutId: application.id, kind: 'reviews_in' }
    expect(await db.letter.count({ where: about })).toBe(1)
  })

  test('recusing erases the draft, tells the officer, and makes room for another expert', async () => {
    await saveDraft(world.expert1, first, review(SECRET))
    expect((await recuse(world.expert1, first, { reason: '曾在该企业任职' }, world.now)).ok).toBe(true)
    const row = await db.review.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId: world.enclaveId, id: first } },
    })
    expect(JSON.stringify(row)).not.toContain(SECRET)
    const letter = await db.letter.findFirst({ where: { kind: 'review_recused', aboutId: application.id } })
    expect(letter?.toUserId).toBe(world.officer.userId)

    const third = await makePerson(world, 'expert')
    const input = { experts: [third.userId], dueOn: addDays(world.today, 10) }
    const both = await Promise.all([
      assign(world.officer, application.id, input, world.now),
      assign(world.director, application.id, input, world.now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'already_asked' })
  })

  test('recusing and submitting at once do one of the two', async () => {
    const both = await Promise.all([
      submitReview(world.expert1, first, review('一'), world.now),
      recuse(world.expert1, first, { reason: '曾在该企业任职' }, world.now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('once decided, nothing more is scored', async () => {
    await putIn(world.enclaveId, application.id, { state: 'decided', outcome: 'declined' })
    expect(await submitReview(world.expert1, first, review('迟了'), world.now)).toMatchObject({
      reason: 'file_closed',
    })
  })

  test('somebody else’s review does not exist', async () => {
    await expect(saveDraft(world.expert2, first, review('x'))).rejects.toMatchObject({ status: 404 })
  })
})

test('after a file comes the one with the fewest reviews, then the one due first', async () => {
  const expert = await makePerson(world, 'expert')
  const due = async (days: number, submitted: number) => {
    application = await makeSubmitted(world)
    await putIn(world.enclaveId, application.id, { state: 'in_review' })
    const others = [world.expert1, world.expert2].slice(0, submitted)
    for (const other of others) {
      const id = await ask(other)
      await db.review.updateMany({ where: { id }, data: { state: 'submitted', submittedAt: world.now } })
    }
    const id = await ask(expert)
    await db.review.updateMany({ where: { id }, data: { dueOn: dateOfDay(addDays(world.today, days)) } })
    return id
  }
  const [reviewed, later, sooner] = [await due(1, 2), await due(9, 0), await due(5, 0)]
  expect(await nextReviewId(expert, reviewed)).toBe(sooner)
  expect(await nextReviewId(expert, sooner)).toBe(later)
})
