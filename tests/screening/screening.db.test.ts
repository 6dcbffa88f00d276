import { beforeAll, expect, it } from 'vitest'
import { adjustFinding } from '~/admission/findings/adjust-finding.server'
import { assignOfficer } from '~/admission/applications/assign-officer.server'
import { decide } from '~/admission/decisions/decide.server'
import { applicationFile } from '~/admission/case-file/file.server'
import { fileTimeline } from '~/admission/applications/timeline.server'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { refer } from '~/admission/assignment/refer.server'
import { changeIntake } from '~/admission/intakes/change-intake.server'
import { assignmentPage, wishFrom } from '~/admission/assignment/assignment.server'
import { intakeToChange } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { changeOpinion, giveOpinion } from '~/admission/screening/give-opinion.server'
import type { OpinionInput } from '~/admission/screening/opinion.form'
import { screeningView } from '~/admission/screening/queries.server'
import { ruleOnScreening } from '~/admission/screening/rule.server'
import { seatSecondScreener } from '~/admission/screening/second-screener.server'
import { addDays } from '~/shared/days'
import { makeSubmitted, putIn } from '../support/submitted'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let second: Actor
let third: Actor

beforeAll(async () => {
  world = await makeWorld()
  second = await makePerson(world, 'officer')
  third = await makePerson(world, 'officer')
  await db.intake.updateMany({ where: { enclaveId: world.enclaveId }, data: { screeners: 2 } })
})

const referral = () => ({
  experts: [world.expert1.userId, world.expert2.userId],
  dueOn: addDays(world.today, 14),
})
const sendOff = (id: string) => refer(world.officer, id, referral(), world.now)
const seat = (id: string, actor: Actor, person: Actor) =>
  seatSecondScreener(actor, id, { person: person.userId }, world.now)

async function inScreening(): Promise<string> {
  const { id } = await makeSubmitted(world)
  await putIn(world.enclaveId, id, { state: 'screening', officerId: world.officer.userId })
  return id
}

/** An opinion that agrees with what is on record but for what is said. */
async function opinion(
  id: string,
  recommendation: OpinionInput['recommendation'] = 'refer',
  other: Record<string, 'met' | 'unmet'> = {},
): Promise<OpinionInput> {
  const findings = await db.finding.findMany({ where: { enclaveId: world.enclaveId, applicationId: id } })
  const verdicts = findings.map(({ criterion, verdict }) => {
    const seen = verdict as 'met' | 'unmet'
    return { criterion, seen, verdict: other[criterion] ?? seen, note: other[criterion] ? '与材料不符' : '' }
  })
  return { verdicts, recommendation, note: recommendation === 'refer' ? '' : '见各条依据' }
}

it('refers only when both have spoken and agree, and says who is missing', async () => {
  const id = await inScreening()
  expect(await sendOff(id)).toMatchObject({ reason: 'second_screener_missing' })
  expect((await seat(id, world.officer, world.officer)).ok).toBe(false)
  expect(await seat(id, second, second)).toMatchObject({ ok: true })
  expect(await giveOpinion(third, id, await opinion(id), world.now)).toMatchObject({
    reason: 'not_a_screener',
  })
  expect((await giveOpinion(world.officer, id, await opinion(id), world.now)).ok).toBe(true)
  expect(await sendOff(id)).toMatchObject({ reason: 'opinion_missing', detail: { who: second.name } })
  const search = new URLSearchParams({ file: id })
  const page = await assignmentPage(
    world.officer,
    wishFrom(search, world.today, { freshSeed: 'x', usual: '2099-12-31', fewest: 2 }),
    world.today,
  )
  expect(page.plans).toEqual([])
  expect(page.heldBack).toMatchObject([{ id, reason: 'opinion_missing', who: second.name }])

  const twice = await Promise.all(
    [1, 2].map(async () => giveOpinion(second, id, await opinion(id), world.now)),
  )
  expect(twice.filter(({ ok }) => ok).length).toBe(1)
  expect((await sendOff(id)).ok).toBe(true)
  const rows = await db.screeningOpinion.findMany({ where: { applicationId: id } })
  expect(rows.map(({ round }) => round)).toEqual([1, 1])
})

it('hides an opinion from everybody who has not earned it, in every data of the page', async () => {
  const id = await inScreening()
  await seat(id, second, second)
  const secret = '保密意见：成立日期有疑问'
  const given = { ...(await opinion(id, 'not_eligible', { A1: 'unmet' })), note: secret }
  await giveOpinion(world.officer, id, given, world.now)
  for (const reader of [second, third, world.director, world.bureau]) {
    const data = JSON.stringify([
      await screeningView(reader, id),
      await applicationFile(reader, id, world.today, 'zh'),
      await fileTimeline(reader, id, eventCatalogue, 'zh'),
    ])
    expect(data).not.toContain(secret)
    expect(data).not.toContain('not_eligible')
  }
  const letters = await db.letter.findMany({ where: { enclaveId: world.enclaveId, aboutId: id } })
  expect(letters.map(({ kind, toUserId }) => [kind, toUserId])).toEqual([
    ['screening_opinion_awaited', second.userId],
  ])
  await giveOpinion(second, id, await opinion(id), world.now)
  expect(JSON.stringify(await screeningView(second, id))).toContain(secret)
  expect(JSON.stringify(await screeningView(third, id))).not.toContain(secret)
})

it('two who are apart wait for the director, once, who is neither of them; not eligible ends in a decline', async () => {
  const id = await inScreening()
  await seat(id, world.officer, world.director)
  const out = await opinion(id, 'not_eligible', { A1: 'unmet' })
  await giveOpinion(world.officer, id, out, world.now)
  await giveOpinion(world.director, id, await opinion(id), world.now)
  const director2 = await makePerson(world, 'director')
  const director3 = await makePerson(world, 'director')
  const ruling = { recommendation: 'not_eligible' as const, note: '成立日期已核实' }
  expect(await ruleOnScreening(world.director, id, ruling, world.now)).toMatchObject({
    reason: 'own_opinion',
  })
  const ruled = await Promise.all(
    [director2, director3].map((director) => ruleOnScreening(director, id, ruling, world.now)),
  )
  expect(ruled.filter(({ ok }) => ok).length).toBe(1)
  expect(await changeOpinion(world.officer, id, { ...out, reason: '再想了想' }, world.now)).toMatchObject({
    reason: 'ruled',
  })
  const accepted = { outcome: 'accepted' as const, cites: [], note: '' }
  expect(await decide(director2, id, accepted, world.now)).toMatchObject({ reason: 'only_decline' })
  const input = { verdict: 'unmet' as const, seen: 'met' as const, criterion: 'A1', note: '成立已满三年' }
  await adjustFinding(world.officer, id, input, world.now)
  const declined = {
    outcome: 'declined' as const,
    cites: ['criterion:A1'],
    note: '成立时间不符合条件，满足后欢迎再申请。请留意下一批。',
  }
  expect((await decide(director2, id, declined, world.now)).ok).toBe(true)
})

it('one changes theirs with a reason, on record; verdicts both hold must be those on record', async () => {
  const id = await inScreening()
  await seat(id, second, second)
  await giveOpinion(world.officer, id, await opinion(id), world.now)
  const other = await opinion(id, 'refer', { A1: 'unmet' })
  await giveOpinion(second, id, other, world.now)
  expect(await sendOff(id)).toMatchObject({ reason: 'screeners_apart' })
  const change = { ...other, reason: '看了另一位的依据' }
  expect((await changeOpinion(world.officer, id, change, world.now)).ok).toBe(true)
  expect(await sendOff(id)).toMatchObject({ reason: 'verdicts_differ', detail: { criteria: 'A1' } })
  const input = { verdict: 'unmet' as const, seen: 'met' as const, criterion: 'A1', note: '两人都认为不满足' }
  await adjustFinding(world.officer, id, input, world.now)
  expect((await sendOff(id)).ok).toBe(true)
  const event = await db.event.findFirstOrThrow({
    where: { subjectId: id, kind: 'screening_opinion_changed' },
  })
  expect(event.payload).toMatchObject({ reason: change.reason, before: { recommendation: 'refer' } })
})

it('nobody becomes both screeners, however close the two acts are', async () => {
  const id = await inScreening()
  const [seated, handed] = await Promise.all([
    seat(id, third, third),
    assignOfficer(world.director, id, { to: third.userId }, world.now),
  ])
  expect([seated, handed].filter(({ ok }) => ok).length).toBe(1)
  const row = await db.application.findFirstOrThrow({ where: { id } })
  expect(row.secondOfficerId).not.toBe(row.officerId)
  await expect(
    db.application.updateMany({
      where: { enclaveId: world.enclaveId, id },
      data: { officerId: third.userId, secondOfficerId: third.userId },
    }),
  ).rejects.toThrow('two_screeners_are_two_people')
  const both = await inScreening()
  const takers = await Promise.all(
    [second, third].map((taker) =>
      seatSecondScreener(taker, both, { person: taker.userId, seen: null }, world.now),
    ),
  )
  expect(takers.filter(({ ok }) => ok).length).toBe(1)
})

it('a new round begins with every answered correction, and the setting is fixed with the first file', async () => {
  const id = await inScreening()
  await seat(id, second, second)
  await giveOpinion(world.officer, id, await opinion(id), world.now)
  await giveOpinion(second, id, await opinion(id), world.now)
  await putIn(world.enclaveId, id, { screeningRound: 2 })
  expect(await sendOff(id)).toMatchObject({ reason: 'opinion_missing' })
  expect((await screeningView(third, id))?.earlier.map(({ round }) => round)).toEqual([1])
  const { intake } = await intakeToChange(world.officer, 1)
  const days = { ...intake, experts: [], reason: '', screeners: '1' as const }
  expect(await changeIntake(world.officer, 1, days, world.now)).toMatchObject({ reason: 'screening_begun' })
})
