import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { applicationFile } from '~/admission/case-file/file.server'
import { addLink } from '~/admission/experts/add-link.server'
import { accept, decline, invitationOf } from '~/admission/assignment/answer.server'
import { askExperts } from '~/admission/assignment/ask.server'
import { questionOf } from '~/admission/assignment/question.server'
import { fileForDownload } from '~/admission/reviews/file-access.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { assign } from '~/admission/assignment/assign.server'
import { recuse } from '~/admission/reviewing/recuse.server'
import { ownReview, reviewQueue } from '~/admission/reviews/queries.server'
import { addWorkingDays } from '~/shared/calendar'
import { dayFromDate, instantOf } from '~/shared/days'
import { uploaded } from '../firms/support'
import { applicationIn } from '../support/applications'
import { askedIn, invitationFor, letters, stateOf, tokenFor } from './support'
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
/** A screened file of this world, with two experts asked and the third and fourth waiting. */
const asked = (alternates = [2, 3]) => askedIn(world, experts, alternates)

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
      applicationId: id,
      experts: [expert(0).userId, expert(1).userId],
      alternates: [],
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
    const { reviewId } = must(await accept({ token }, world.now))
    const review = await db.review.findFirstOrThrow({ where: { applicationId: id } })
    expect([review.id, review.expertId, review.state]).toEqual([reviewId, expert(0).userId, 'assigned'])
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
