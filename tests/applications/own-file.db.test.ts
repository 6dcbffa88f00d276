import { beforeAll, describe, expect, it } from 'vitest'
import { adjustFinding } from '~/admission/findings/adjust-finding.server'
import { assignOfficer } from '~/admission/applications/assign-officer.server'
import { decide } from '~/admission/decisions/decide.server'
import { refer } from '~/admission/assignment/refer.server'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { runEach } from '~/across/bulk/run.server'
import { askExperts } from '~/admission/assignment/ask.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { assign } from '~/admission/assignment/assign.server'
import { addWorkingDays } from '~/shared/calendar'
import { applicationIn } from '../support/applications'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

/** A director who was a founder of the firm and left it. */
async function formerFounder(firmId: string): Promise<Actor> {
  const director = await makePerson(world, 'director', {}, world.now)
  const { enclaveId, now } = world
  await db.membership.create({
    data: {
      enclaveId,
      id: newId(),
      userId: director.userId,
      role: 'founder',
      firmId,
      createdAt: now,
      endedAt: now,
    },
  })
  return director
}

const refusalOf = async (act: Promise<unknown>) => {
  const answer = await answerOf(() => act)
  return [answer.status, answer.statusText]
}

describe('nobody handles the file of their own firm', () => {
  it.each([
    ['take up', 'submitted', (actor: Actor, id: string) => acceptForScreening(actor, id, world.now)],
    [
      'screen',
      'screening',
      (actor: Actor, id: string) => {
        const finding = { criterion: 'A1', verdict: 'met', seen: 'met', note: '' } as const
        return adjustFinding(actor, id, finding, world.now)
      },
    ],
    [
      'refer',
      'screening',
      (actor: Actor, id: string) => {
        const experts = [world.expert1.userId, world.expert2.userId]
        return refer(actor, id, { experts, dueOn: addWorkingDays(world.today, 10) }, world.now)
      },
    ],
    [
      'ask more experts',
      'in_review',
      (actor: Actor, id: string) => {
        const dueOn = addWorkingDays(world.today, 10)
        return assign(actor, id, { experts: [world.expert1.userId], dueOn }, world.now)
      },
    ],
    [
      'decide',
      'in_review',
      (actor: Actor, id: string) => {
        const decision = { outcome: 'accepted' as const, cites: [], note: '' }
        return decide(actor, id, decision, world.now)
      },
    ],
    [
      'hand to a colleague',
      'screening',
      (actor: Actor, id: string) => assignOfficer(actor, id, { to: actor.userId }, world.now),
    ],
  ] as const)('%s', async (_, state, act) => {
    const { id, firmId } = await applicationIn(world, state, { reviewed: 2 })
    const before = await db.application.findFirstOrThrow({ where: { id } })
    expect(await refusalOf(act(await formerFounder(firmId), id))).toEqual([403, 'Own file'])
    expect(await db.application.findFirstOrThrow({ where: { id } })).toEqual(before)
  })

  it('of many at once theirs is left with the reason, and the others go on', async () => {
    const [own, other] = [await applicationIn(world, 'submitted'), await applicationIn(world, 'submitted')]
    const director = await formerFounder(own.firmId)
    const officer = { ...director, role: 'officer' as const }
    const ran = await runEach(officer, [own.id, other.id], (id) => acceptForScreening(officer, id, world.now))
    expect(ran.left).toEqual([{ id: own.id, ref: own.ref, reason: 'own_file' }])
    expect(ran.done.map(({ id }) => id)).toEqual([other.id])
  })
})

describe('an expert who takes no files, or is away before the scores are due', () => {
  it.each([
    ['paused', { active: false, availableUntil: null }],
    ['away', { active: true, availableUntil: new Date('2026-11-23') }],
  ] as const)('%s: is asked by no way', async (_, said) => {
    const resting = await makePerson(world, 'expert', {}, world.now)
    await db.expertProfile.create({
      data: {
        id: newId(),
        enclaveId: world.enclaveId,
        userId: resting.userId,
        divisions: ['39'],
        knowledge: '',
        employer: '',
        title: '',
        languages: [],
        updatedAt: world.now,
        ...said,
      },
    })
    const dueOn = addWorkingDays(world.today, 10)
    const experts = [world.expert1.userId, resting.userId]
    const screened = await applicationIn(world, 'screening')
    expect(await refer(world.officer, screened.id, { experts, dueOn }, world.now)).toMatchObject({
      reason: 'expert_away',
    })
    const both = [world.expert1.userId, world.expert2.userId]
    const plan = (chosen: string[], alternates: string[]) => ({
      method: 'hand' as const,
      seed: '',
      dueOn,
      choices: [{ applicationId: screened.id, experts: chosen, alternates }],
    })
    expect(await askExperts(world.officer, plan(experts, []), world.now)).toMatchObject({
      reason: 'expert_away',
    })
    expect(await askExperts(world.officer, plan(both, [resting.userId]), world.now)).toMatchObject({
      reason: 'expert_away',
    })
    const reviewed = await applicationIn(world, 'in_review')
    const more = { experts: [resting.userId], dueOn }
    expect(await assign(world.officer, reviewed.id, more, world.now)).toMatchObject({ reason: 'expert_away' })
  })
})
