import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { rateAnswer, ratePlan } from '~/landing/firm-plans/answer-support.server'
import { passOn, takeBack } from '~/landing/firm-plans/ask-support.server'
import { firmPlanItems } from '~/landing/firm-plans/desk-items.server'
import { changePlan, openPlan } from '~/landing/firm-plans/open-plan.server'
import { VisitForm } from '~/landing/firm-plans/plan.form'
import { ownFirmPlan, planOfFirm, planPage } from '~/landing/firm-plans/queries.server'
import { remindOfSupport } from '~/landing/firm-plans/remind.server'
import { requestList } from '~/landing/firm-plans/requests.server'
import { ownPlan, ownRequest } from '~/landing/firm-plans/visible.server'
import { recordVisit, reviewWatch } from '~/landing/firm-plans/watch.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, type Day } from '~/shared/days'
import { kindsTo } from '../landing/support'
import {
  answered,
  asked,
  ended,
  keyFirm,
  planned,
  planRow,
  proposed,
  requestRow,
  saidOf,
  watched,
} from '../support/scenes/landing/firm-plans'
import { makeFirm, makePerson, makeWorld, type World } from '../support/world'

const at = (day: Day) => new Date(`${day}T02:00:00Z`)
const visit = (visitedOn: Day) =>
  VisitForm.parse({
    visitedOn,
    visitors: '李晓燕',
    met: '总经理',
    findings: '设备已到位',
    nextStep: '协调用电',
  })
const kindsOf = async (planId: string) =>
  (await db.event.findMany({ where: { subjectId: planId }, orderBy: { seq: 'asc' } })).map(({ kind }) => kind)
const reasons = (outcomes: readonly ({ ok: true } | { ok: false; reason: string })[]) =>
  outcomes.map((one) => (one.ok ? 'ok' : one.reason)).sort()

describe('the plan of a key firm', () => {
  it('is opened once where two open it at the same time, for a firm that resides or lands alone', async () => {
    const world = await makeWorld()
    const { firm } = await keyFirm(world)
    const open = (by: World['officer']) => openPlan(by, firm.id, saidOf(world), world.now)
    expect(reasons(await Promise.all([open(world.officer), open(world.director)]))).toEqual([
      'has_a_plan',
      'ok',
    ])
    const stranger = await makeFirm(world.enclaveId)
    await db.firm.updateMany({ where: { id: stranger.id }, data: { known: true } })
    expect(await openPlan(world.officer, stranger.id, saidOf(world), world.now)).toMatchObject({
      reason: 'not_a_key_firm',
    })
    const other = { ...saidOf(world), officerId: world.bureau.userId }
    const { firm: next } = await keyFirm(world)
    expect(await openPlan(world.officer, next.id, other, world.now)).toMatchObject({
      reason: 'officer_unknown',
    })
  })

  it('goes from opening over what is asked and answered to its end and rating, each step on record and told', async () => {
    const world = await makeWorld()
    const { founder, planId, firm } = await planned(world)
    const first = await asked(world, planId)
    const second = await proposed(world, founder, planId)
    must(await answered(world, first, 'partly'))
    must(await rateAnswer(founder, first, { version: 2, rating: 4, note: '很快' }, world.now))
    const money = { version: 1, departmentId: world.departments[1]?.id ?? '' }
    must(await passOn(world.officer, { planId, requestId: second }, money, world.now))
    expect(await ended(world, planId)).toMatchObject({ reason: 'requests_open' })
    const back = { version: 2, reason: '企业已自行解决' }
    must(await takeBack(world.officer, { planId, requestId: second }, back, world.now))
    must(await ended(world, planId))
    must(await ratePlan(founder, planId, { version: 2, rating: 5, note: '' }, world.now))
    expect(await kindsOf(planId)).toEqual([
      'firm_plan_opened',
      'support_asked',
      'support_proposed',
      'support_answered',
      'support_rated',
      'support_asked',
      'support_withdrawn',
      'firm_plan_ended',
      'firm_plan_rated',
    ])
    expect(await kindsTo(founder.userId)).toEqual([
      'firm_plan_opened',
      'support_passed_on',
      'support_answered',
      'support_passed_on',
      'support_withdrawn',
      'firm_plan_ended',
    ])
    expect(await kindsTo(world.officer.userId)).toEqual([
      'support_proposed',
      'support_answered',
      'firm_plan_rated',
    ])
    expect(await kindsTo(world.department.userId)).toEqual(['support_asked'])
    // Once it has ended a firm may have another.
    must(await openPlan(world.officer, firm.id, saidOf(world), world.now))
  })

  it('is changed with both values and why on record, by one of two who change it at once', async () => {
    const world = await makeWorld()
    const { planId } = await planned(world)
    const said = {
      ...saidOf(world),
      leader: '某副秘书长',
      officerId: world.director.userId,
      version: 1,
      reason: '分工调整',
    }
    const both = [
      changePlan(world.officer, planId, said, world.now),
      changePlan(world.director, planId, said, world.now),
    ]
    expect(reasons(await Promise.all(both))).toEqual(['changed_meanwhile', 'ok'])
    expect(await changePlan(world.officer, planId, { ...said, version: 2 }, world.now)).toMatchObject({
      reason: 'nothing_changed',
    })
    const event = await db.event.findFirstOrThrow({ where: { subjectId: planId, kind: 'firm_plan_changed' } })
    expect(event.payload).toMatchObject({
      reason: '分工调整',
      changes: [
        { field: 'officerId', before: world.officer.name, after: world.director.name },
        { field: 'leader', before: '某副市长', after: '某副秘书长' },
      ],
    })
  })
})

describe('a request', () => {
  it('is answered once where two of a department answer, and not where it is taken back at the same moment', async () => {
    const world = await makeWorld()
    const { planId } = await planned(world)
    const requestId = await asked(world, planId)
    // Whoever comes second reads it before or after the first has answered.
    const both = reasons(await Promise.all([answered(world, requestId), answered(world, requestId)]))
    expect([
      ['changed_meanwhile', 'ok'],
      ['not_open', 'ok'],
    ]).toContainEqual(both)
    const next = await asked(world, planId)
    const back = { version: 1, reason: '不再需要' }
    const outcomes = await Promise.all([
      answered(world, next),
      takeBack(world.officer, { planId, requestId: next }, back, world.now),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is never open under a plan that has ended, where both happen at once', async () => {
    const world = await makeWorld()
    const { planId } = await planned(world)
    const asks = asked(world, planId).then(
      () => 'asked',
      () => 'refused',
    )
    const [ends, how] = await Promise.all([ended(world, planId), asks])
    const { state } = await planRow(planId)
    const open = await db.supportRequest.count({ where: { planId, state: 'open' } })
    expect({ ended: ends.ok, how, state, open }).toEqual(
      ends.ok
        ? { ended: true, how: 'refused', state: 'ended', open: 0 }
        : { ended: false, how: 'asked', state: 'open', open: 1 },
    )
  })

  it('has the working days of the setting where no day is given, and is read by its department and nobody else', async () => {
    const world = await makeWorld()
    const { founder, planId } = await planned(world)
    const requestId = await asked(world, planId)
    // Ten working days from Friday, 20 November.
    expect((await requestRow(requestId)).dueOn).toEqual(new Date('2026-12-04'))
    const other = await makePerson(world, 'department', { departmentId: world.departments[1]?.id ?? null })
    const notTheirs = [other, world.park, world.admin, world.expert1, await makePerson(world, 'founder', {})]
    for (const actor of notTheirs)
      await expect(ownRequest(actor, { requestId })).rejects.toMatchObject({ status: 404 })
    for (const actor of [world.department, world.bureau, founder])
      expect((await ownRequest(actor, { requestId })).id).toBe(requestId)
    await expect(ownPlan(world.department, planId)).rejects.toMatchObject({ status: 404 })
    const theirs = { department: null, show: null, page: 1 }
    expect((await requestList(other, theirs, world.today)).rows).toEqual([])
    expect((await requestList(world.department, theirs, world.today)).rows.map(({ id }) => id)).toEqual([
      requestId,
    ])
  })

  it('is told of once when it is late, however often the round runs, to the department and the officer', async () => {
    const world = await makeWorld()
    const { planId } = await planned(world)
    await asked(world, planId, { dueOn: addDays(world.today, 3) })
    expect(await remindOfSupport(at(addDays(world.today, 3)), world.enclaveId)).toBe(0)
    const late = at(addDays(world.today, 4))
    const rounds = await Promise.all([
      remindOfSupport(late, world.enclaveId),
      remindOfSupport(late, world.enclaveId),
    ])
    expect(rounds[0] + rounds[1]).toBe(1)
    expect(await remindOfSupport(late, world.enclaveId)).toBe(0)
    const letters = await db.letter.findMany({ where: { aboutId: planId, kind: 'support_late' } })
    expect(letters.map(({ toUserId }) => toUserId).sort()).toEqual(
      [world.department.userId, world.officer.userId].sort(),
    )
  })
})

describe('what is watched and visited', () => {
  it('comes up on its day and once nobody was there for too long, and leaves the list when it was seen to', async () => {
    const world = await makeWorld()
    const { officer, today } = world
    const { planId, founder } = await planned(world)
    const watchId = await watched(world, planId, addDays(today, 5))
    const requestId = await proposed(world, founder, planId)
    await asked(world, planId, { what: '需要环评容量', dueOn: addDays(today, 3) })
    const steps = async (day: Day) =>
      (await firmPlanItems(officer, day, 'zh')).map(({ step, turn, mine, dueOn }) => [
        step,
        turn,
        mine,
        dueOn,
      ])
    expect(await steps(today)).toEqual([['企业提出需求，待转办：需要贷款 500 万元', 'us', true, null]])
    const later = addDays(today, 61)
    expect(await steps(later)).toEqual([
      ['要素保障答复逾期：需要环评容量', 'department', true, addDays(today, 3)],
      ['回看：二期融资进展', 'us', true, addDays(today, 5)],
      ['该走访了', 'us', true, addDays(today, 60)],
      ['企业提出需求，待转办：需要贷款 500 万元', 'us', true, null],
    ])
    const names = await firmPlanItems(officer, later, 'zh')
    expect(names[0]?.turnName).toBe(
      (await db.department.findFirstOrThrow({ where: { id: world.departments[0]?.id ?? '' } })).nameZh,
    )
    must(await recordVisit(officer, planId, visit(addDays(today, 60)), at(later)))
    const settled = { version: 1, verdict: 'settled' as const, note: '已到账' }
    must(await reviewWatch(officer, { planId, watchId }, settled, at(later)))
    must(await takeBack(officer, { planId, requestId }, { version: 1, reason: '不转办' }, at(later)))
    expect((await steps(later)).map(([step]) => step)).toEqual(['要素保障答复逾期：需要环评容量'])
  })

  it('keeps a visit to days that were, and shows the firm its next step but not what was found or watched', async () => {
    const world = await makeWorld()
    const { planId, founder, firm } = await planned(world)
    await watched(world, planId)
    const tomorrow = await recordVisit(world.officer, planId, visit(addDays(world.today, 1)), world.now)
    expect(tomorrow).toMatchObject({ reason: 'in_the_future' })
    const early = await recordVisit(world.officer, planId, visit('2020-01-01'), world.now)
    expect(early).toMatchObject({ reason: 'day_early' })
    must(await recordVisit(world.officer, planId, visit(world.today), world.now))
    const own = await ownFirmPlan(founder, world.today)
    expect(own?.visits).toEqual([
      { id: own?.visits[0]?.id, on: world.today, visitors: '李晓燕', nextStep: '协调用电' },
    ])
    expect(JSON.stringify(own)).not.toMatch(/设备已到位|二期融资/)
    const page = await planPage(world.bureau, await ownPlan(world.bureau, planId), world.today)
    expect([page.visits[0]?.findings, page.watches[0]?.what]).toEqual(['设备已到位', '二期融资进展'])
    expect(await planOfFirm(founder, firm.id, world.today)).toMatchObject({
      lastVisit: world.today,
      openRequests: 0,
    })
    const stranger = await makePerson(world, 'founder', {})
    expect(await planOfFirm(stranger, firm.id, world.today)).toBeNull()
  })

  it('writes a visit down once, and passes a request on once, however often the form is sent', async () => {
    const world = await makeWorld()
    const { planId, founder } = await planned(world)
    const again = { ...visit(world.today), idempotencyKey: newId() }
    await Promise.all([1, 2].map(() => recordVisit(world.officer, planId, again, world.now)))
    expect(await db.planVisit.count({ where: { planId } })).toBe(1)
    const requestId = await proposed(world, founder, planId)
    const to = { version: 1, departmentId: world.departments[0]?.id ?? '' }
    const both = [1, 2].map(() => passOn(world.officer, { planId, requestId }, to, world.now))
    expect(reasons(await Promise.all(both))).toContain('ok')
    expect(await kindsOf(planId)).toEqual([
      'firm_plan_opened',
      'firm_visited',
      'support_proposed',
      'support_asked',
    ])
  })
})
