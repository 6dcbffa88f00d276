import { beforeAll, describe, expect, it } from 'vitest'
import { applicationFile } from '~/applications/file.server'
import { addLink } from '~/experts/add-link.server'
import { accept, decline, invitationOf } from '~/experts/answer.server'
import { askExperts } from '~/experts/ask.server'
import { askedAbout } from '~/experts/asked.server'
import { questionOf } from '~/experts/question.server'
import { remindExperts } from '~/experts/remind.server'
import { fileForDownload } from '~/files/queries.server'
import type { Actor } from '~/people/actor'
import { db } from '~/platform/db.server'
import { unseal } from '~/platform/seal.server'
import { assign } from '~/reviews/assign.server'
import { recuse } from '~/reviews/recuse.server'
import { ownReview, reviewQueue } from '~/reviews/queries.server'
import { addWorkingDays } from '~/shared/calendar'
import { dayFromDate, instantOf } from '~/shared/days'
import { uploaded } from '../firms/support'
import { applicationIn } from '../support/applications'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'

let world: World
let experts: Actor[]
beforeAll(async () => {
  world = await makeWorld()
  const more = [1, 2, 3].map(() => makePerson(world, 'expert'))
  experts = [world.expert1, world.expert2, ...(await Promise.all(more))]
})

const expert = (index: number): Actor => {
  const found = experts[index]
  if (!found) throw new Error('no such expert')
  return found
}
const days = (count: number) => instantOf(addWorkingDays(world.today, count), 10 * 60)

/** A screened file, with two experts asked and the third and fourth waiting. */
async function asked(alternates = [2, 3]) {
  const file = await applicationIn(world, 'screening')
  const plan = {
    ...{ method: 'random' as const, seed: '7f3a', dueOn: addWorkingDays(world.today, 10) },
    choices: [
      {
        applicationId: file.id,
        experts: [expert(0).userId, expert(1).userId],
        alternates: alternates.map((index) => expert(index).userId),
      },
    ],
  }
  const outcome = await askExperts(world.officer, plan, world.now)
  if (!outcome.ok) throw new Error(outcome.reason)
  return file
}

const invitationFor = (applicationId: string, who: Actor) =>
  db.reviewInvitation.findFirstOrThrow({ where: { applicationId, expertId: who.userId } })

/** The token of the letter, as its receiver reads it. */
async function tokenFor(applicationId: string, who: Actor, kind = 'review_invitation'): Promise<string> {
  const { id } = await invitationFor(applicationId, who)
  const letter = await db.letter.findFirstOrThrow({ where: { aboutId: id, kind } })
  expect(letter.body).not.toContain('/asked/')
  return unseal(letter.link ?? '').split('/asked/')[1] ?? ''
}
const stateOf = async (applicationId: string, who: Actor) => (await invitationFor(applicationId, who)).state
const letters = (kind: string, who: Actor, aboutId?: string) =>
  db.letter.count({ where: { kind, toUserId: who.userId, ...(aboutId ? { aboutId } : {}) } })

describe('asking', () => {
  it('ends screening, writes to the experts and not to the alternates, and keeps the seed', async () => {
    const { id } = await asked()
    const application = await db.application.findFirstOrThrow({ where: { id } })
    expect(application.state).toBe('in_review')
    const rows = await db.reviewInvitation.findMany({ where: { applicationId: id }, orderBy: { id: 'asc' } })
    expect(rows.map(({ state, position, seed }) => [state, position, seed])).toEqual([
      ['invited', 0, '7f3a'],
      ['invited', 0, '7f3a'],
      ['reserve', 1, '7f3a'],
      ['reserve', 2, '7f3a'],
    ])
    expect(rows.every(({ tokenHash, state }) => (tokenHash === null) === (state === 'reserve'))).toBe(true)
    const event = await db.event.findFirstOrThrow({ where: { subjectId: id, kind: 'application_referred' } })
    expect(event.payload).toMatchObject({ experts: 2, method: 'random', seed: '7f3a' })
    expect(await db.review.count({ where: { applicationId: id } })).toBe(0)
  })

  it('is refused whole when one of many is in conflict', async () => {
    const files = [await applicationIn(world, 'screening'), await applicationIn(world, 'screening')]
    const firm = await db.firm.findFirstOrThrow({ where: { id: files[1]?.firmId ?? '' } })
    const said = {
      kind: 'shareholding',
      partyKind: 'firm',
      party: firm.ref,
      number: firm.uscc,
      note: '',
    } as const
    await addLink(expert(1), expert(1).userId, { ...said, since: null, until: null }, world.now)
    const choices = files.map(({ id }) => ({
      ...{ applicationId: id, experts: [expert(0).userId, expert(1).userId], alternates: [] },
    }))
    const dueOn = addWorkingDays(world.today, 10)
    const refused = await askExperts(world.officer, { method: 'even', seed: null, dueOn, choices }, world.now)
    expect(refused).toEqual({
      ok: false,
      reason: 'conflict',
      detail: { ref: files[1]?.ref, expert: expert(1).name },
    })
    expect(
      await db.reviewInvitation.count({ where: { applicationId: { in: files.map(({ id }) => id) } } }),
    ).toBe(0)
    const states = await db.application.findMany({ where: { id: { in: files.map(({ id }) => id) } } })
    expect(states.map(({ state }) => state)).toEqual(['screening', 'screening'])
  })

  it('asks nobody twice', async () => {
    const { id } = await asked()
    const choices = [{ applicationId: id, experts: [expert(2).userId], alternates: [] }]
    const dueOn = addWorkingDays(world.today, 10)
    const again = await askExperts(world.officer, { method: 'hand', seed: null, dueOn, choices }, world.now)
    expect(again).toMatchObject({ ok: false, reason: 'already_asked' })
    const unasked = await assign(world.officer, id, { experts: [expert(0).userId], dueOn }, world.now)
    expect(unasked).toMatchObject({ ok: false, reason: 'already_asked' })
  })
})

describe('an answer', () => {
  it('of yes makes the review, and the link is over', async () => {
    const { id } = await asked()
    const token = await tokenFor(id, expert(0))
    expect((await questionOf({ token }, world.now))?.firm).toBeTruthy()
    const outcome = await accept({ token }, world.now)
    if (!outcome.ok) throw new Error(outcome.reason)
    const review = await db.review.findFirstOrThrow({ where: { applicationId: id } })
    expect([review.id, review.expertId, review.state]).toEqual([
      outcome.value.reviewId,
      expert(0).userId,
      'assigned',
    ])
    expect(await accept({ token }, world.now)).toEqual({ ok: false, reason: 'link_ended' })
    expect(await decline({ token }, { reason: '' }, world.now)).toEqual({ ok: false, reason: 'link_ended' })
    expect(await questionOf({ token }, world.now)).toBeNull()
  })

  it('of yes and of no at once is one of the two', async () => {
    const { id } = await asked()
    const token = await tokenFor(id, expert(0))
    const answers = await Promise.all([
      accept({ token }, world.now),
      decline({ token }, { reason: '出差' }, world.now),
      accept({ token }, world.now),
      decline({ token }, { reason: '出差' }, world.now),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const state = await stateOf(id, expert(0))
    const reviews = await db.review.count({ where: { applicationId: id } })
    expect([state, reviews]).toEqual(state === 'accepted' ? ['accepted', 1] : ['declined', 0])
    expect(await stateOf(id, expert(2))).toBe(state === 'accepted' ? 'reserve' : 'invited')
  })

  it('of no by two experts at once calls two alternates, each once', async () => {
    const { id } = await asked()
    const tokens = [await tokenFor(id, expert(0)), await tokenFor(id, expert(1))]
    await Promise.all(tokens.map((token) => decline({ token }, { reason: '' }, world.now)))
    for (const who of [expert(2), expert(3)]) {
      const { id: about, insteadOfId, state } = await invitationFor(id, who)
      expect(state).toBe('invited')
      expect(await letters('review_invitation', who, about)).toBe(1)
      expect([expert(0).userId, expert(1).userId]).toContain(insteadOfId)
    }
    expect(await db.letter.count({ where: { kind: 'experts_missing', aboutId: id } })).toBe(0)
  })

  it('of no without an alternate tells the officer', async () => {
    const { id } = await asked([])
    await decline({ token: await tokenFor(id, expert(0)) }, { reason: '' }, world.now)
    expect(await letters('experts_missing', world.officer, id)).toBe(1)
  })

  it('counts on the last day, and not on the next', async () => {
    const { id } = await asked()
    const token = await tokenFor(id, expert(0))
    const { answerBy } = await invitationFor(id, expert(0))
    expect(answerBy && dayFromDate(answerBy)).toBe(addWorkingDays(world.today, 3))
    expect(await accept({ token }, days(4))).toEqual({ ok: false, reason: 'link_ended' })
    expect((await accept({ token }, days(3))).ok).toBe(true)
  })

  it('is not taken from a file that is no longer in review', async () => {
    const { id } = await asked()
    const token = await tokenFor(id, expert(0))
    await db.application.updateMany({ where: { id }, data: { state: 'withdrawn' } })
    expect(await accept({ token }, world.now)).toEqual({ ok: false, reason: 'link_ended' })
  })

  it('is not given for somebody else', async () => {
    const { id } = await asked()
    const { id: invitationId } = await invitationFor(id, expert(0))
    expect(await invitationOf({ actor: expert(1), invitationId })).toBeNull()
    expect(await accept({ actor: expert(1), invitationId }, world.now)).toMatchObject({ ok: false })
    expect(
      await invitationOf({ actor: expert(2), invitationId: (await invitationFor(id, expert(2))).id }),
    ).toBeNull()
  })

  it('of yes is refused to whoever has come into a conflict, who may still say no', async () => {
    const { id, firmId } = await asked()
    const firm = await db.firm.findFirstOrThrow({ where: { id: firmId } })
    const said = {
      kind: 'mentoring',
      partyKind: 'firm',
      party: firm.ref,
      number: firm.uscc,
      note: '',
    } as const
    await addLink(expert(0), expert(0).userId, { ...said, since: null, until: null }, world.now)
    const token = await tokenFor(id, expert(0))
    expect(await accept({ token }, world.now)).toEqual({ ok: false, reason: 'conflict' })
    expect(await db.review.count({ where: { applicationId: id } })).toBe(0)
    expect((await decline({ token }, { reason: '' }, world.now)).ok).toBe(true)
  })
})

describe('the round of a working day', () => {
  const round = (at: Date) =>
    Promise.all([remindExperts(at, world.enclaveId), remindExperts(at, world.enclaveId)])
  const sum = (answers: { lapsed: number; reminded: number }[], key: 'lapsed' | 'reminded') =>
    answers.reduce((all, answer) => all + answer[key], 0)

  it('reminds once though it runs twice at once, lapses what has no answer, and calls one alternate', async () => {
    world = await makeWorld()
    experts = [
      world.expert1,
      world.expert2,
      ...(await Promise.all([1, 2].map(() => makePerson(world, 'expert')))),
    ]
    const { id } = await asked()
    expect(await round(days(1))).toEqual([
      { lapsed: 0, reminded: 0 },
      { lapsed: 0, reminded: 0 },
    ])
    expect(sum(await round(days(2)), 'reminded')).toBe(2)
    expect(sum(await round(days(2)), 'reminded')).toBe(0)
    expect(await letters('answer_soon', expert(0))).toBe(1)
    // The reminder's own link answers without an account; the link before it has ended, and the log says so.
    const [old, fresh] = [await tokenFor(id, expert(1)), await tokenFor(id, expert(1), 'answer_soon')]
    expect(await questionOf({ token: old }, days(2))).toBeNull()
    expect((await questionOf({ token: fresh }, days(2)))?.firm).toBeTruthy()
    expect(await accept({ token: old }, days(2))).toEqual({ ok: false, reason: 'link_ended' })
    const told = await db.event.findMany({ where: { subjectId: id, kind: 'review_invitation_reminded' } })
    expect(told).toHaveLength(2)
    expect(sum(await round(days(4)), 'lapsed')).toBe(2)
    expect(sum(await round(days(4)), 'lapsed')).toBe(0)
    const states = [0, 1, 2, 3].map((index) => stateOf(id, expert(index)))
    expect(await Promise.all(states)).toEqual(['lapsed', 'lapsed', 'invited', 'invited'])
    expect(await letters('review_invitation', expert(2))).toBe(1)
    const { invitations } = await askedAbout(world.officer, id)
    expect(invitations[0]?.reminders).toEqual([
      { kind: 'answer_soon', on: addWorkingDays(world.today, 2), sentOn: addWorkingDays(world.today, 2) },
    ])
  })

  it('does not remind whoever answers by the link in the same moment', async () => {
    world = await makeWorld()
    experts = [world.expert1, world.expert2]
    const { id } = await asked([])
    const token = await tokenFor(id, expert(0))
    const [answer] = await Promise.all([accept({ token }, days(2)), round(days(2))])
    // Either the yes came first and no letter left, or the link was replaced and the new one still answers.
    const fresh = answer.ok ? null : await tokenFor(id, expert(0), 'answer_soon')
    expect(await letters('answer_soon', expert(0))).toBe(answer.ok ? 0 : 1)
    if (fresh) expect((await accept({ token: fresh }, days(2))).ok).toBe(true)
    expect(await stateOf(id, expert(0))).toBe('accepted')
  })

  it('reminds of scores two working days before, and once after', async () => {
    world = await makeWorld()
    const { reviewIds } = await applicationIn(world, 'in_review')
    const mine = reviewIds[0] ?? ''
    await round(days(7))
    expect(await letters('review_soon', world.expert1, mine)).toBe(0)
    await round(days(8))
    await round(days(9))
    expect(await letters('review_soon', world.expert1, mine)).toBe(1)
    await round(days(11))
    await round(days(12))
    expect(await letters('review_late', world.expert1, mine)).toBe(1)
  })

  it('rests on days off and before the office opens', async () => {
    world = await makeWorld()
    await applicationIn(world, 'in_review')
    const saturday = instantOf('2026-12-05', 10 * 60)
    const early = instantOf(addWorkingDays(world.today, 12), 8 * 60)
    expect(await remindExperts(saturday, world.enclaveId)).toEqual({ lapsed: 0, reminded: 0 })
    expect(await remindExperts(early, world.enclaveId)).toEqual({ lapsed: 0, reminded: 0 })
  })
})

describe('who is not reviewing', () => {
  it('sees nothing of the file: not before the answer, not after a no, not as an alternate', async () => {
    world = await makeWorld()
    experts = [
      world.expert1,
      world.expert2,
      ...(await Promise.all([1, 2].map(() => makePerson(world, 'expert')))),
    ]
    const { id, founder } = await asked()
    const fileId = await uploaded(founder)
    await db.file.update({
      where: { id: fileId },
      data: { aboutType: 'application', aboutId: id, enclaveId: world.enclaveId },
    })
    await decline({ token: await tokenFor(id, expert(1)) }, { reason: '出差' }, world.now)
    await accept({ token: await tokenFor(id, expert(0)) }, world.now)
    const reads = async (who: Actor) => {
      const page = await answerOf(() => applicationFile(who, id, world.today, 'zh'))
      const download = await fileForDownload({ userId: who.userId, actors: [who] }, fileId)
      return [page.status, download !== null, (await reviewQueue(who)).length]
    }
    expect(await reads(expert(0))).toEqual([200, true, 1])
    for (const who of [expert(1), expert(2), expert(3)]) expect(await reads(who)).toEqual([404, false, 0])
  })

  it('after a recusal an alternate is asked, and the one who recused reads no more', async () => {
    const { id } = await asked()
    await accept({ token: await tokenFor(id, expert(0)) }, world.now)
    const review = await db.review.findFirstOrThrow({ where: { applicationId: id } })
    const outcome = await recuse(expert(0), review.id, { reason: '与企业负责人共同承担课题' }, world.now)
    expect(outcome.ok).toBe(true)
    expect(await stateOf(id, expert(2))).toBe('invited')
    expect((await invitationFor(id, expert(2))).insteadOfId).toBe(expert(0).userId)
    expect((await answerOf(() => applicationFile(expert(0), id, world.today, 'zh'))).status).toBe(404)
    expect((await answerOf(() => ownReview(expert(2), review.id))).status).toBe(404)
  })
})
