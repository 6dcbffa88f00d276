import { expect, it } from 'vitest'
import { accept } from '~/admission/assignment/answer.server'
import { invitationsFor } from '~/admission/assignment/invitations-for.server'
import { questionOf } from '~/admission/assignment/question.server'
import { remindExperts } from '~/admission/assignment/remind.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { instantOf } from '~/shared/days'
import { applicationIn } from '../support/applications'
import { makePerson, makeWorld, type World } from '../support/world'
import { askedIn, letters, stateOf, tokenFor } from './support'

let world: World
let experts: Actor[]

const expert = (index: number): Actor => {
  const found = experts[index]
  if (!found) throw new Error('no such expert')
  return found
}
const asked = (alternates = [2, 3]) => askedIn(world, experts, alternates)
const days = (count: number) => instantOf(addWorkingDays(world.today, count), 10 * 60)
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
  const { invitations } = await invitationsFor(world.officer, id)
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
