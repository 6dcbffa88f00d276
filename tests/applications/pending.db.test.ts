import { beforeAll, describe, expect, test } from 'vitest'
import { must } from '~/example/drivers/must'
import { decide, prepareDecision } from '~/admission/decisions/decide.server'
import { dropDecision } from '~/admission/decisions/drop-decision.server'
import { applicationFile } from '~/admission/case-file/file.server'
import { founderView } from '~/admission/case-file/founder-view.server'
import { fileTimeline, founderTimeline } from '~/admission/applications/timeline.server'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { pendingDecisions } from '~/admission/decisions/pending.server'
import { publishDecisions } from '~/admission/decisions/publish-decisions.server'
import { ownApplication } from '~/admission/applications/queries.server'
import { resume } from '~/admission/assignment/resume.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { dropLetter, editLetter } from '~/across/letter-templates/edit-letter.server'
import { sendDue } from '~/ground/notices/send.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { applicationIn } from '../support/applications'
import { putIn } from '../support/submitted'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let director2: Actor

const SECRET = '主任的理由，公布之前谁也不能看到，客户和订单都说不清楚。'
const DECLINED = { outcome: 'declined' as const, cites: ['rubric:market'], note: SECRET }
const ACCEPTED = { outcome: 'accepted' as const, cites: [], note: '' }

beforeAll(async () => {
  world = await makeWorld()
  director2 = await makePerson(world, 'director')
})

async function held(input: typeof DECLINED | typeof ACCEPTED = DECLINED) {
  const made = await applicationIn(world, 'in_review', { reviewed: 2 })
  const outcome = must(await prepareDecision(world.director, made.id, input, world.now))
  const [letter] = await db.letter.findMany({ where: { aboutId: outcome.decisionId } })
  return { ...made, decisionId: outcome.decisionId, letterId: letter?.id ?? '' }
}
const read = (id: string) =>
  db.application.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId: world.enclaveId, id } } })
const letterOf = (id: string) =>
  db.letter.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId: world.enclaveId, id } } })
const publish = (actor: Actor, ...ids: string[]) => publishDecisions(actor, ids, world.now)

const toldExperts = (reviewIds: readonly string[]) =>
  db.letter.findMany({
    where: { kind: 'review_outcome', aboutId: { in: [...reviewIds] } },
    select: { toUserId: true, body: true },
  })

test('the experts who scored are told of the outcome and of their own advice once it is published, once', async () => {
  const { decisionId, reviewIds } = await held()
  expect(await toldExperts(reviewIds)).toEqual([])
  await Promise.all([publish(world.director, decisionId), publish(director2, decisionId)])
  const letters = await toldExperts(reviewIds)
  const told = letters.map(({ toUserId }) => toUserId).sort()
  expect(told).toEqual([world.expert1.userId, world.expert2.userId].sort())
  for (const { body } of letters) {
    expect(body).toMatch(/不予同意。您当时的建议：建议(同意|候补|不予同意)。/)
    expect(body).not.toContain(SECRET)
  }
})

describe('a decision that waits', () => {
  test('moves nothing, and no letter leaves', async () => {
    const { id, letterId } = await held()
    expect(await read(id)).toMatchObject({ state: 'in_review', outcome: null, decidedAt: null })
    await sendDue(world.now, () => Promise.resolve())
    expect(await letterOf(letterId)).toMatchObject({
      state: 'held',
      kind: 'application_declined',
      attempts: 0,
    })
  })

  test('is nothing the firm, an expert or the bureau can read', async () => {
    const { id, ref, founder } = await held()
    const own = await ownApplication([founder], ref)
    if (!own) throw new Error('not their own')
    const pages = [
      await founderView(own, world.today, 'zh'),
      await founderTimeline(own, eventCatalogue, 'zh'),
      await fileTimeline(world.bureau, id, eventCatalogue, 'zh'),
    ]
    const files = await Promise.all(
      [world.expert1, world.bureau, world.officer].map((actor) =>
        applicationFile(actor, id, world.today, 'zh'),
      ),
    )
    expect(JSON.stringify([pages, files])).not.toContain(SECRET)
    const events = await db.event.findMany({ where: { enclaveId: world.enclaveId, subjectId: id } })
    expect(JSON.stringify(events)).not.toMatch(/decision_prepared|declined/)
  })

  test('is listed with its letters for staff', async () => {
    const { id, decisionId, letterId } = await held()
    expect(await pendingDecisions(world.officer, id)).toMatchObject([
      { id: decisionId, outcome: 'declined', note: SECRET, letters: [{ id: letterId, held: true }] },
    ])
  })

  test('is replaced by another, whose letter is the only one left to send', async () => {
    const { id, letterId } = await held()
    expect((await prepareDecision(world.director, id, ACCEPTED, world.now)).ok).toBe(true)
    expect(await pendingDecisions(world.director, id)).toMatchObject([{ outcome: 'accepted' }])
    expect(await letterOf(letterId)).toMatchObject({ state: 'dropped' })
  })

  test('is gone when the director decides at once instead', async () => {
    const { id } = await held()
    expect((await decide(world.director, id, ACCEPTED, world.now)).ok).toBe(true)
    expect(await pendingDecisions(world.director, id)).toEqual([])
    expect(await db.letter.findMany({ where: { aboutId: id, kind: 'application_declined' } })).toEqual([])
  })

  test('is gone when the firm withdraws, and cannot be published afterwards', async () => {
    const { id, decisionId, letterId, founder } = await held()
    expect((await withdrawApplication(founder, id, {}, world.now)).ok).toBe(true)
    expect(await publish(world.director, decisionId)).toEqual({
      ok: true,
      value: { published: [], late: [decisionId] },
    })
    expect(await letterOf(letterId)).toMatchObject({ state: 'dropped' })
  })

  test('is taken back by the director alone', async () => {
    const { id, decisionId } = await held()
    expect(await dropDecision(world.officer, decisionId, world.now)).toMatchObject({ reason: 'wrong_role' })
    expect(await dropDecision(world.director, decisionId, world.now)).toMatchObject({ ok: true })
    expect(await pendingDecisions(world.director, id)).toEqual([])
    await expect(dropDecision(world.director, decisionId, world.now)).rejects.toMatchObject({ status: 404 })
  })
})

describe('publishing', () => {
  test('moves every chosen file and lets its letters go; those not chosen stay', async () => {
    const [one, two, three] = [await held(), await held(ACCEPTED), await held()]
    const outcome = await publish(world.director, one.decisionId, two.decisionId)
    expect(outcome).toEqual({ ok: true, value: { published: [one.decisionId, two.decisionId], late: [] } })
    expect(await read(one.id)).toMatchObject({ state: 'decided', outcome: 'declined' })
    expect(await read(two.id)).toMatchObject({ state: 'decided', outcome: 'accepted' })
    expect(await read(three.id)).toMatchObject({ state: 'in_review' })
    expect(await letterOf(one.letterId)).toMatchObject({
      state: 'queued',
      aboutType: 'application',
      aboutId: one.id,
    })
  })

  test('again changes nothing', async () => {
    const { id, decisionId } = await held()
    await publish(world.director, decisionId)
    expect(await publish(world.director, decisionId)).toMatchObject({ value: { late: [decisionId] } })
    expect(await db.letter.count({ where: { aboutId: id, kind: 'application_declined' } })).toBe(1)
    const decided = { subjectId: id, kind: 'application_decided' }
    expect(await db.event.count({ where: decided })).toBe(1)
  })

  test('by two at once publishes each decision once', async () => {
    const files = [await held(), await held(), await held()]
    const ids = files.map(({ decisionId }) => decisionId)
    const outcomes = await Promise.all([
      publish(world.director, ...ids),
      publish(director2, ...[...ids].reverse()),
    ])
    const published = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.published : []))
    expect(published.sort()).toEqual([...ids].sort())
    for (const { id } of files) {
      expect(await db.event.count({ where: { subjectId: id, kind: 'application_decided' } })).toBe(1)
    }
  })

  test('holds back an acceptance against which a criterion speaks by now', async () => {
    const { id, decisionId } = await held(ACCEPTED)
    const criterion = { enclaveId: world.enclaveId, applicationId: id, criterion: 'A1' }
    await db.finding.updateMany({ where: criterion, data: { verdict: 'unmet' } })
    expect(await publish(world.director, decisionId)).toMatchObject({ value: { late: [decisionId] } })
    expect(await read(id)).toMatchObject({ state: 'in_review' })
  })

  test.each([
    ['an officer', () => world.officer, 'wrong_role'],
    ['the bureau', () => world.bureau, 'wrong_role'],
  ] as const)('is refused to %s', async (_, actor, reason) => {
    const { decisionId } = await held()
    expect(await publish(actor(), decisionId)).toMatchObject({ reason })
  })

  test('of another enclave’s decision, or of none, does nothing', async () => {
    const { id, decisionId } = await held()
    const stranger = (await makeWorld()).director
    expect(await publish(stranger, decisionId, newId())).toMatchObject({ value: { published: [] } })
    expect(await publish(world.director, 'no-id')).toMatchObject({ reason: 'none_chosen' })
    expect(await read(id)).toMatchObject({ state: 'in_review' })
  })
})

test('two directors who hold a decision back at once leave one', async () => {
  const { id } = await applicationIn(world, 'in_review', { reviewed: 2 })
  await Promise.all([
    prepareDecision(world.director, id, ACCEPTED, world.now),
    prepareDecision(director2, id, DECLINED, world.now),
  ])
  expect(await pendingDecisions(world.director, id)).toHaveLength(1)
})

describe('a held letter', () => {
  test('leaves with the text it was given', async () => {
    const { decisionId, letterId } = await held()
    const text = { subject: '关于您的申请', body: '改过的正文' }
    expect(await editLetter(world.officer, letterId, text, world.now)).toMatchObject({ ok: true })
    await publish(world.director, decisionId)
    expect(await letterOf(letterId)).toMatchObject({ ...text, state: 'queued' })
    expect(await editLetter(world.officer, letterId, text, world.now)).toMatchObject({ reason: 'gone' })
  })

  test('that is dropped never leaves, while the decision is published', async () => {
    const { id, decisionId, letterId } = await held()
    expect(await dropLetter(world.director, letterId, world.now)).toMatchObject({ ok: true })
    await publish(world.director, decisionId)
    expect(await read(id)).toMatchObject({ state: 'decided' })
    expect(await letterOf(letterId)).toMatchObject({ state: 'dropped' })
  })

  test('is dropped once of two who drop it', async () => {
    const { letterId } = await held()
    const drop = (actor: Actor) => dropLetter(actor, letterId, world.now)
    const outcomes = await Promise.all([drop(world.director), drop(world.officer)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test.each(['expert1', 'bureau', 'founder', 'park', 'admin'] as const)(
    'is not %s’s to edit',
    async (who) => {
      const { letterId } = await held()
      const text = { subject: 'x', body: 'y' }
      expect(await editLetter(world[who], letterId, text, world.now)).toMatchObject({ reason: 'wrong_role' })
    },
  )
})

describe('a file sent back by the panel', () => {
  test('goes before it again with the scores it has, once of two who send it', async () => {
    const { id } = await applicationIn(world, 'in_review', { reviewed: 2 })
    await putIn(world.enclaveId, id, { state: 'screening' })
    const again = (actor: Actor) => resume(actor, id, world.now)
    const outcomes = await Promise.all([again(world.officer), again(world.director)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await read(id)).toMatchObject({ state: 'in_review' })
  })

  test('needs its reviews', async () => {
    const { id } = await applicationIn(world, 'screening')
    const findings = { enclaveId: world.enclaveId, applicationId: id }
    await db.finding.updateMany({ where: findings, data: { verdict: 'met' } })
    expect(await resume(world.officer, id, world.now)).toMatchObject({ reason: 'reviews_missing' })
  })
})
