import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { answerReport, replyToChange } from '~/landing/commitments/answer.server'
import { askWaiver, changeCommitment, removeCommitment } from '~/landing/commitments/change.server'
import { ChangeCommitmentForm, NewCommitmentForm, ReportForm } from '~/landing/commitments/commitment.form'
import { commitmentItems } from '~/landing/commitments/desk-items.server'
import { enterCommitment } from '~/landing/commitments/enter.server'
import { readCommitmentQuery } from '~/landing/commitments/list-query'
import {
  commitmentList,
  commitmentPage,
  commitmentsOfProject,
  countsOfFirm,
} from '~/landing/commitments/queries.server'
import { remindOfCommitments } from '~/landing/commitments/remind.server'
import { reportCommitment } from '~/landing/commitments/report.server'
import type { Kind } from '~/landing/commitments/vocabulary'
import { ownCommitment } from '~/landing/commitments/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, instantOf } from '~/shared/days'
import { uploaded } from '../firms/support'
import { clause, signedProject } from '../support/scenes/landing/commitments'
import { makePerson, makeWorld, type World } from '../support/world'
import { kindsTo, project } from '../landing/support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const newClause = (given: Record<string, string> = {}) =>
  NewCommitmentForm.parse({
    kind: 'subsidy',
    what: '设备补助',
    amount: '500',
    office: 'park',
    dueOn: addDays(world.today, 60),
    consequence: 'hold',
    ...given,
  })
const report = async (by: Actor, kind: Kind, amount: string, doneOn = world.today) =>
  ReportForm.parse({ kind, amount, doneOn, proof: await uploaded(by) })
const openReport = async (commitmentId: string) =>
  (await db.commitmentProgress.findFirstOrThrow({ where: { commitmentId, state: 'reported' } })).id
const openChange = async (commitmentId: string) =>
  (await db.commitmentChange.findFirstOrThrow({ where: { commitmentId, state: 'open' } })).id
const confirm = async (by: Actor, id: string) =>
  answerReport(by, id, { progressId: await openReport(id), verdict: 'confirm', reason: '' }, world.now)
const agree = async (by: Actor, id: string) =>
  replyToChange(by, id, { changeId: await openChange(id), verdict: 'agree', reason: '' }, world.now)
const stateOf = async (id: string) => (await db.commitment.findFirstOrThrow({ where: { id } })).state
const eventsOf = async (id: string) =>
  (
    await db.event.findMany({ where: { subjectType: 'commitment', subjectId: id }, orderBy: { seq: 'asc' } })
  ).map(({ kind }) => kind)

describe('before the agreement is signed', () => {
  it('clauses are entered once a form, changed at once with both values on record, and taken out where nothing hangs on them', async () => {
    const { projectId } = await project(world)
    const key = newId()
    const input = newClause({ idempotencyKey: key })
    const [one, again] = await Promise.all(
      [1, 2].map(() => enterCommitment(world.park, projectId, input, world.now)),
    )
    expect(must(one ?? again!).commitmentId).toBe(must(again!).commitmentId)
    const investment = newClause({ kind: 'investment', amount: '5000', what: '投资到位' })
    const condition = must(
      await enterCommitment(world.officer, projectId, investment, world.now),
    ).commitmentId
    const tranche = newClause({ dependsOnId: condition, withinDays: '30' })
    const hanging = must(await enterCommitment(world.park, projectId, tranche, world.now)).commitmentId
    expect(
      await removeCommitment(world.park, condition, { version: 1, reason: '写错' }, world.now),
    ).toMatchObject({
      reason: 'is_condition',
    })
    const change = ChangeCommitmentForm.parse({
      kind: 'subsidy',
      what: '设备补助',
      amount: '450',
      dueOn: addDays(world.today, 60),
      withinDays: '30',
      consequence: 'hold',
      version: 1,
      reason: '市财政核定',
    })
    const answers = await Promise.all([
      changeCommitment(world.park, hanging, change, world.now),
      changeCommitment(world.officer, hanging, { ...change, amount: '4000000.00' }, world.now),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toMatchObject([{ reason: 'changed_meanwhile' }])
    const { payload } = await db.event.findFirstOrThrow({
      where: { subjectId: hanging, kind: 'commitment_changed' },
    })
    expect(payload).toMatchObject({ from: { amount: '5000000.00' }, reason: '市财政核定' })
    must(await removeCommitment(world.park, hanging, { version: 2, reason: '写错' }, world.now))
    must(await removeCommitment(world.park, condition, { version: 1, reason: '写错' }, world.now))
    expect(
      (await commitmentsOfProject(world.bureau, projectId, world.today)).map(({ what }) => what),
    ).toEqual(['设备补助'])
    const elsewhere = await makePerson(world, 'park', { parkId: world.parks[1]?.id ?? null })
    await expect(enterCommitment(elsewhere, projectId, newClause(), world.now)).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('once it is signed', () => {
  it('a duty is reported in parts by the firm, confirmed once by the park or the bureau, and a promise that hangs on it falls due', async () => {
    const { projectId, founder } = await signedProject(world)
    const duty = await clause(world, projectId, { kind: 'investment', amount: '5000000' })
    const promise = await clause(world, projectId, {
      kind: 'subsidy',
      office: 'park',
      dependsOnId: duty,
      dueOn: addDays(world.today, -5),
    })
    const dueNow = async () => (await commitmentPage(world.park, promise, world.today, 'zh')).due
    expect(await dueNow()).toBeNull()
    expect(
      await reportCommitment(world.park, duty, await report(world.park, 'investment', '300'), world.now),
    ).toMatchObject({ reason: 'not_yours' })
    const sent = await Promise.all(
      [await report(founder, 'investment', '300'), await report(founder, 'investment', '310')].map((input) =>
        reportCommitment(founder, duty, input, world.now),
      ),
    )
    expect(sent.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await confirm(founder, duty)).toMatchObject({ reason: 'not_yours_to_answer' })
    const progressId = await openReport(duty)
    const answer = { progressId, verdict: 'confirm', reason: '' } as const
    const both = await Promise.all([
      answerReport(world.park, duty, answer, world.now),
      answerReport(world.bureau, duty, answer, world.now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.filter(({ ok }) => !ok)).toMatchObject([{ reason: 'no_open_report' }])
    expect(await stateOf(duty)).toBe('agreed')
    expect(await dueNow()).toBeNull()
    const rest = await report(founder, 'investment', '250')
    must(await reportCommitment(founder, duty, rest, world.now))
    must(await confirm(world.bureau, duty))
    expect(await stateOf(duty)).toBe('confirmed')
    const page = await commitmentPage(founder, duty, world.today, 'zh')
    expect([110, 111, 112]).toContain(page.share)
    expect(await dueNow()).toBe(addDays(world.today, 30))
    must(await reportCommitment(world.park, promise, await report(world.park, 'subsidy', '500'), world.now))
    must(await confirm(founder, promise))
    expect(await stateOf(promise)).toBe('confirmed')
    expect(await eventsOf(promise)).toEqual(['commitment_reported', 'commitment_confirmed'])
    expect(await kindsTo(founder.userId)).toEqual([
      'commitment_confirmed',
      'commitment_confirmed',
      'commitment_reported',
    ])
  })

  it('a return says why and the report comes again; nobody confirms what they reported', async () => {
    const { projectId, founder } = await signedProject(world)
    const id = await clause(world, projectId, { kind: 'subsidy', office: 'bureau' })
    must(await reportCommitment(world.bureau, id, await report(world.bureau, 'subsidy', '500'), world.now))
    const back = { progressId: await openReport(id), verdict: 'return', reason: '没有到账回单' } as const
    must(await answerReport(founder, id, back, world.now))
    expect(await stateOf(id)).toBe('returned')
    must(await reportCommitment(world.bureau, id, await report(world.bureau, 'subsidy', '500'), world.now))
    // The same person as founder of the firm: what they reported for the office they cannot confirm for the firm.
    const twice = { ...founder, userId: world.bureau.userId }
    expect(await confirm(twice, id)).toMatchObject({ reason: 'own_report' })
    must(await confirm(founder, id))
    await expect(
      db.commitmentProgress.updateMany({
        where: { commitmentId: id },
        data: { answeredById: world.bureau.userId },
      }),
    ).rejects.toThrow()
  })

  it('other terms and new clauses wait for the firm; what is done already may be enough by then', async () => {
    const { projectId, founder } = await signedProject(world)
    const id = await clause(world, projectId, { kind: 'jobs', amount: '60' })
    must(await reportCommitment(founder, id, await report(founder, 'jobs', '40'), world.now))
    must(await confirm(world.park, id))
    const row = await ownCommitment(world.park, id)
    const asked = ChangeCommitmentForm.parse({
      kind: 'jobs',
      what: row.what,
      amount: '40',
      dueOn: addDays(world.today, 90),
      consequence: 'none',
      version: row.version,
      reason: '二期推迟',
    })
    must(await changeCommitment(world.officer, id, asked, world.now))
    expect((await ownCommitment(world.park, id)).amount.toString()).toBe('60')
    expect(await agree(world.park, id)).toMatchObject({ reason: 'not_yours_to_answer' })
    const changeId = await openChange(id)
    const replies = await Promise.all(
      (['agree', 'refuse'] as const).map((verdict) =>
        replyToChange(founder, id, { changeId, verdict, reason: '再议' }, world.now),
      ),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.filter(({ ok }) => !ok)).toMatchObject([{ reason: 'no_open_change' }])
    if (replies[0]?.ok) expect(await stateOf(id)).toBe('confirmed')
    else expect((await ownCommitment(world.park, id)).amount.toString()).toBe('60')

    expect(await enterCommitment(world.park, projectId, newClause(), world.now)).toMatchObject({
      reason: 'reason_missing',
    })
    const added = must(
      await enterCommitment(world.park, projectId, newClause({ reason: '补充协议' }), world.now),
    ).commitmentId
    expect(
      await reportCommitment(world.park, added, await report(world.park, 'subsidy', '1'), world.now),
    ).toMatchObject({ reason: 'wrong_state' })
    must(await agree(founder, added))
    expect(await stateOf(added)).toBe('agreed')
    expect(
      await removeCommitment(world.park, added, { version: 2, reason: '不要了' }, world.now),
    ).toMatchObject({ reason: 'is_signed' })
  })

  it('a waiver takes two people: for a duty the bureau or the director, for a promise the firm', async () => {
    const { projectId, founder } = await signedProject(world)
    const duty = await clause(world, projectId, { kind: 'tax' })
    must(await askWaiver(world.director, duty, { reason: '疫情停产' }, world.now))
    expect(await agree(world.director, duty)).toMatchObject({ reason: 'own_question' })
    expect(await agree(founder, duty)).toMatchObject({ reason: 'not_yours_to_answer' })
    expect(await reportCommitment(founder, duty, await report(founder, 'tax', '1'), world.now)).toMatchObject(
      { reason: 'waiver_open' },
    )
    must(await agree(world.bureau, duty))
    expect(await stateOf(duty)).toBe('waived')
    const promise = await clause(world, projectId, { kind: 'workshop', office: 'park', amount: '2000' })
    must(await askWaiver(world.park, promise, { reason: '企业自建' }, world.now))
    expect(await agree(world.director, promise)).toMatchObject({ reason: 'not_yours_to_answer' })
    must(await agree(founder, promise))
    expect(await eventsOf(promise)).toEqual(['commitment_change_asked', 'commitment_change_answered'])
  })

  it('is seen by whom it concerns: the other park, another firm and another department see none of it', async () => {
    const { projectId, founder } = await signedProject(world)
    const id = await clause(world, projectId, { kind: 'subsidy', office: 'department' })
    for (const actor of [world.park, world.bureau, world.officer, world.department, founder])
      expect((await ownCommitment(actor, id)).id).toBe(id)
    const others = [
      await makePerson(world, 'park', { parkId: world.parks[1]?.id ?? null }),
      await makePerson(world, 'department', { departmentId: world.departments[1]?.id ?? null }),
      world.founder,
      world.expert1,
      (await makeWorld()).bureau,
    ]
    const query = readCommitmentQuery(new URLSearchParams())
    for (const actor of others) {
      await expect(ownCommitment(actor, id)).rejects.toMatchObject({ status: 404 })
      expect((await commitmentList(actor, query, world.today)).rows.map((row) => row.id)).not.toContain(id)
    }
    const listed = await commitmentList(world.department, query, world.today)
    expect(listed.rows.map((row) => row.id)).toContain(id)
  })
})

describe('letters and what is due', () => {
  it('tell whoever owes it once before the day and both sides once after it, and anew where the day moves', async () => {
    const other = await makeWorld()
    const { projectId, founder } = await signedProject(other)
    const dueOn = addDays(other.today, 20)
    const id = await clause(other, projectId, { kind: 'investment', dueOn })
    await clause(other, projectId, { kind: 'registration', amount: '1', dueOn: addDays(other.today, 200) })
    const at = (day: string) => instantOf(day, 10 * 60)
    const rounds = (day: string) =>
      Promise.all([1, 2].map(() => remindOfCommitments(at(day), other.enclaveId)))
    expect((await rounds(other.today)).reduce((a, b) => a + b)).toBe(1)
    expect(await kindsTo(founder.userId)).toEqual(['commitment_soon'])
    await rounds(addDays(dueOn, 1))
    await rounds(addDays(dueOn, 5))
    expect(await kindsTo(founder.userId)).toEqual(['commitment_soon', 'commitment_late'])
    expect(await kindsTo(other.park.userId)).toContain('commitment_late')
    const later = dateOfDay(addDays(dueOn, 60))
    await db.commitment.update({
      where: { enclaveId_id: { enclaveId: other.enclaveId, id } },
      data: { dueOn: later },
    })
    await rounds(addDays(dueOn, 55))
    expect(await kindsTo(founder.userId)).toEqual(['commitment_soon', 'commitment_late', 'commitment_soon'])
    const items = await commitmentItems(other.park, addDays(dueOn, 61), 'zh')
    expect(items).toMatchObject([{ turn: 'firm', stalled: true }])
    expect(await countsOfFirm(founder, addDays(dueOn, 61))).toEqual({ all: 2, late: 1, answer: 0 })
    expect(await commitmentItems(other.bureau, other.today, 'en')).toEqual([])
  })
})
