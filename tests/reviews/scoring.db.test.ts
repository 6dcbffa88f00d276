import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { marksOf } from '~/example/drivers/review'
import { listApplications } from '~/admission/lists/list.server'
import { readListQuery } from '~/admission/lists/list-query'
import { turnOf } from '~/admission/applications/deadlines'
import { periodsOf } from '~/admission/applications/periods.server'
import { TURN_INCLUDE, turnFactsOf } from '~/admission/applications/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { abstain } from '~/admission/reviewing/abstain.server'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { FLAGS, type Flag } from '~/admission/rubrics/flags'
import { assignmentsOf, nextReviewId, reviewsOf } from '~/admission/reviews/queries.server'
import { recuse } from '~/admission/reviewing/recuse.server'
import { respond } from '~/admission/reviews/respond.server'
import { responsesAmong } from '~/admission/reviews/responses.server'
import { ownRound } from '~/admission/reviews/round.server'
import type { ReviewInput } from '~/admission/reviews/review.form'
import { skip } from '~/admission/reviews/save-draft.server'
import { scoresFor } from '~/admission/reviews/scores.server'
import { submitReview } from '~/admission/reviewing/submit-review.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makeSubmitted, putIn, reviewRow } from '../support/submitted'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let file: { id: string }
let third: Actor
let ids: Record<'first' | 'second', string>

const REASON = '不是我的研究领域，判断不了'
const scored = (score: number, advice: ReviewInput['recommendation'] = 'accept'): ReviewInput => ({
  marks: marksOf(DEFAULT_RUBRIC.A, ({ bonus }) => ({ score: bonus ? 0 : score, comment: '依据' })),
  comment: '总体意见',
  recommendation: advice,
})

beforeAll(async () => {
  world = await makeWorld()
  third = await makePerson(world, 'expert')
})

beforeEach(async () => {
  file = await opened()
  ids = { first: await ask(world.expert1), second: await ask(world.expert2) }
})

async function opened() {
  const made = await makeSubmitted(world)
  await putIn(world.enclaveId, made.id, { state: 'in_review', officerId: world.officer.userId })
  return made
}

const ask = (expert: Actor, dueOn = addDays(world.today, 10)) =>
  reviewRow(world, file.id, expert, { dueOn: dateOfDay(dueOn) })

const rowOf = (id: string) =>
  db.review.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId: world.enclaveId, id } } })
const lettersOf = (kind: string) =>
  db.letter.findMany({ where: { enclaveId: world.enclaveId, aboutId: file.id, kind } })

describe('abstaining', () => {
  test('is a state of its own with its reason: no draft stays, staff read it, the file needs another', async () => {
    await skip(world.expert1, ids.first, scored(5), world.now)
    expect(await abstain(world.expert1, ids.first, { reason: REASON }, world.now)).toMatchObject({ ok: true })
    expect(await rowOf(ids.first)).toMatchObject({
      state: 'abstained',
      abstainedReason: REASON,
      recusedReason: null,
      scores: {},
      comment: '',
      recommendation: null,
      total: null,
    })
    expect((await lettersOf('review_abstained')).map(({ toUserId }) => toUserId)).toEqual([
      world.officer.userId,
    ])
    expect((await assignmentsOf(world.officer, file.id))[0]).toMatchObject({ abstainedReason: REASON })
    const row = await db.application.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId: world.enclaveId, id: file.id } },
      include: TURN_INCLUDE,
    })
    const periods = await periodsOf(world.enclaveId)
    expect(turnOf(turnFactsOf(row), world.today, '09:00', periods)).toMatchObject({
      turn: 'us',
      reason: 'assign_experts',
    })
  })

  test('counts in nobody’s median, and leads to no other review', async () => {
    await submitReview(world.expert2, ids.second, scored(4), world.now)
    await abstain(world.expert1, ids.first, { reason: REASON }, world.now)
    const scores = await scoresFor(world.officer, file.id)
    expect(scores.standing).toMatchObject({ count: 1, median: '80.00', spread: '0.00' })
    expect(scores.flags).toEqual(['few'])
    expect((await reviewsOf(world.expert1, file.id)).filter(({ own }) => !own)).toEqual([])
  })

  test('is final, and one of two at once: abstaining, recusing, submitting', async () => {
    const all = await Promise.all([
      abstain(world.expert1, ids.first, { reason: REASON }, world.now),
      recuse(world.expert1, ids.first, { reason: '曾在该企业任职' }, world.now),
      submitReview(world.expert1, ids.first, scored(5), world.now),
    ])
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await abstain(world.expert1, ids.first, { reason: REASON }, world.now)).toMatchObject({
      reason: 'wrong_state',
    })
  })

  test('as the last to speak, tells the director that enough reviews are in', async () => {
    const last = await ask(third)
    await submitReview(world.expert1, ids.first, scored(4), world.now)
    await submitReview(world.expert2, ids.second, scored(4), world.now)
    expect(await lettersOf('reviews_in')).toHaveLength(0)
    await abstain(third, last, { reason: REASON }, world.now)
    expect(await lettersOf('reviews_in')).toHaveLength(1)
  })

  test('the database keeps no abstention without a reason, and no total but of a submitted review', async () => {
    const put = (data: Record<string, unknown>) => db.review.updateMany({ where: { id: ids.first }, data })
    await expect(put({ state: 'abstained' })).rejects.toThrow(/abstention_has_a_reason/)
    await expect(put({ total: '70' })).rejects.toThrow(/only_a_submitted_review_counts/)
    await expect(put({ state: 'lost' })).rejects.toThrow(/Review_state_is_known/)
  })
})

test('a skipped file keeps its draft and comes back after the others', async () => {
  const expert = await makePerson(world, 'expert')
  const soon = await ask(expert, addDays(world.today, 2))
  file = await opened()
  const later = await ask(expert)
  expect(await nextReviewId(expert)).toBe(soon)
  await skip(expert, soon, scored(3), world.now)
  expect(await rowOf(soon)).toMatchObject({ state: 'assigned', comment: '总体意见' })
  expect(await nextReviewId(expert)).toBe(later)
  expect(await ownRound(expert, world.today)).toMatchObject({ done: 0, all: 2, left: 2 })
  await submitReview(expert, later, scored(4), world.now)
  expect(await nextReviewId(expert, later)).toBe(soon)
  expect(await ownRound(expert, world.today)).toMatchObject({ done: 1, all: 2, left: 1 })
})

describe('what experts say of each other’s reviews', () => {
  const SAID = '落地计划说得太乐观，没有园区的回函'
  const say = (agrees: boolean, reason = SAID) =>
    respond(world.expert1, { reviewId: ids.first, otherId: ids.second }, { agrees, reason }, world.now)
  const both = async () => {
    await submitReview(world.expert1, ids.first, scored(4), world.now)
    await submitReview(world.expert2, ids.second, scored(4), world.now)
  }

  test('comes after the own review, once a review, and may be changed until the decision', async () => {
    await submitReview(world.expert2, ids.second, scored(4), world.now)
    expect(await say(false)).toMatchObject({ reason: 'wrong_state' })
    await submitReview(world.expert1, ids.first, scored(4), world.now)
    expect(await say(true)).toMatchObject({ ok: true })
    expect(await say(false)).toMatchObject({ ok: true })
    const rows = await db.reviewResponse.findMany({ where: { reviewId: ids.second } })
    expect(rows).toMatchObject([{ byReviewId: ids.first, agrees: false, reason: SAID }])
    expect((await scoresFor(world.officer, file.id)).flags).toEqual(['disagree'])
    await putIn(world.enclaveId, file.id, { state: 'decided', outcome: 'declined' })
    expect(await say(true)).toMatchObject({ reason: 'file_closed' })
  })

  test('said twice at once, it stands once; said the same again, nothing more is recorded', async () => {
    await both()
    const told = await Promise.all([say(false), say(false), say(false)])
    expect(told.filter(({ ok }) => ok)).toHaveLength(3)
    expect(await db.reviewResponse.count({ where: { reviewId: ids.second } })).toBe(1)
    const events = { subjectId: file.id, kind: 'review_response_given' }
    expect(await db.event.count({ where: events })).toBe(1)
  })

  test('nobody answers the own review, a draft, or a review of another file', async () => {
    await both()
    const draft = await ask(third)
    for (const otherId of [ids.first, draft, newId()]) {
      const answer = respond(
        world.expert1,
        { reviewId: ids.first, otherId },
        { agrees: true, reason: SAID },
        world.now,
      )
      await expect(answer).rejects.toMatchObject({ status: 404 })
    }
    const self = { enclaveId: world.enclaveId, id: newId(), reviewId: ids.first, byReviewId: ids.first }
    await expect(
      db.reviewResponse.create({ data: { ...self, agrees: true, reason: 'x', givenAt: world.now } }),
    ).rejects.toThrow(/response_is_to_another/)
  })

  test('leaks to no expert before the own review, and in no event or letter', async () => {
    await both()
    await say(false)
    const waiting = await ask(third)
    const read = async () =>
      JSON.stringify([
        await responsesAmong(third, await reviewsOf(third, file.id)),
        await scoresFor(third, file.id),
      ])
    expect(await read()).not.toContain(SAID)
    expect((await scoresFor(third, file.id)).flags).toEqual(['unscored'])
    await submitReview(third, waiting, scored(4), world.now)
    expect(await read()).toContain(SAID)
    const told = JSON.stringify([
      await db.event.findMany({ where: { subjectId: file.id } }),
      await db.letter.findMany({ where: { enclaveId: world.enclaveId } }),
    ])
    expect(told).not.toContain(SAID)
  })
})

describe('the flags on the list', () => {
  const listed = async (flag: Flag) => {
    const query = readListQuery(new URLSearchParams(`flag=${flag}`))
    return (await listApplications(world.officer, query, world.today)).lines
  }
  const flagsFound = async () => {
    const found = await Promise.all(FLAGS.map(async (flag) => [flag, await listed(flag)] as const))
    return found.flatMap(([flag, lines]) => (lines.some(({ id }) => id === file.id) ? [flag] : []))
  }
  const flagsShown = async () =>
    (await listApplications(world.officer, readListQuery(new URLSearchParams()), world.today)).lines.find(
      ({ id }) => id === file.id,
    )?.flags

  test('are those that the filter finds', async () => {
    expect([await flagsFound(), await flagsShown()]).toEqual([['unscored'], ['unscored']])
    await submitReview(world.expert1, ids.first, scored(5, 'accept'), world.now)
    expect([await flagsFound(), await flagsShown()]).toEqual([['few'], ['few']])
    await submitReview(world.expert2, ids.second, scored(2, 'decline'), world.now)
    expect([await flagsFound(), await flagsShown()]).toEqual([
      ['apart', 'disagree'],
      ['apart', 'disagree'],
    ])
  })

  test('say that experts disagree when one says so of another’s review', async () => {
    await submitReview(world.expert1, ids.first, scored(4), world.now)
    await submitReview(world.expert2, ids.second, scored(4), world.now)
    expect([await flagsFound(), await flagsShown()]).toEqual([[], []])
    const answer = { agrees: false, reason: '市场一项给得太高' }
    await respond(world.expert1, { reviewId: ids.first, otherId: ids.second }, answer, world.now)
    expect([await flagsFound(), await flagsShown()]).toEqual([['disagree'], ['disagree']])
  })
})
