import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { verifyChain } from '~/ground/audit/verify.server'
import { changeDraft } from '~/setup/criteria-rules/change-draft.server'
import { copySet } from '~/setup/criteria-rules/copy-set.server'
import { discardSet } from '~/setup/criteria-rules/discard-set.server'
import { criteriaEvents } from '~/ground/criteria/events'
import { holds, type Criterion } from '~/ground/criteria/expression'
import { moveRule } from '~/setup/criteria-rules/move-rule.server'
import { publishSet } from '~/setup/criteria-sets/publish-set.server'
import { setLines } from '~/ground/criteria/queries.server'
import { removeRule } from '~/setup/criteria-rules/remove-rule.server'
import { renameSet } from '~/setup/criteria-rules/rename-set.server'
import { retireSet } from '~/setup/criteria-sets/retire-set.server'
import { saveRule } from '~/setup/criteria-rules/save-rule.server'
import { openIntake } from '~/setup/founding/open-intake.server'
import { admissionCriteria } from '~/admission/intakes/queries.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay } from '~/shared/days'
import { answerOf, makeWorld, type World } from '../support/world'

let world: World
let inForce: string
let codes = 0

beforeAll(async () => {
  world = await makeWorld()
  inForce = (await admissionCriteria(world.enclaveId, world.today))?.id ?? ''
})

async function makeDraft() {
  codes += 1
  const titles = { code: `d-${codes}`, titleZh: `草案 ${codes}`, titleEn: `Draft ${codes}` }
  return must(await copySet(world.officer, { from: inForce, ...titles }, world.now)).setId
}
const setOf = (id: string) =>
  db.criteriaSet.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId: world.enclaveId, id } } })
const codesOf = async (id: string) =>
  ((await setOf(id)).criteria as unknown as Criterion[]).map(({ code }) => code)
const head = (code: string, version = 1) => ({
  version,
  code,
  track: 'A' as const,
  severity: 'must' as const,
  points: '',
  papers: ['ip_list'],
  zh: '有国际市场',
  en: 'Sells abroad',
  clauseZh: '第九条',
  clauseEn: 'Article 9',
})
const abroad = holds('international_market')
const publish = (id: string, effectiveFrom: string, version = 1) =>
  publishSet(world.director, id, { version, effectiveFrom }, world.now)

describe('a draft', () => {
  it('begins as a copy that staff change criterion by criterion', async () => {
    const id = await makeDraft()
    const before = await codesOf(id)
    expect(
      await saveRule(world.officer, id, null, { head: head('X1'), expression: abroad }, world.now),
    ).toEqual({ ok: true, value: null })
    expect(
      await saveRule(world.officer, id, 'X1', { head: head('X2', 2), expression: abroad }, world.now),
    ).toEqual({ ok: true, value: null })
    await moveRule(world.officer, id, { code: 'X2', direction: 'up', version: 3 }, world.now)
    await removeRule(world.officer, id, { code: 'A1', version: 4 }, world.now)
    const last = before.at(-1) ?? ''
    expect(await codesOf(id)).toEqual([...before.slice(1, -1), 'X2', last])
    expect((await setOf(inForce)).version).toBe(1)
  })

  it('takes no code twice, neither of a criterion nor of a set', async () => {
    const id = await makeDraft()
    const taken = await saveRule(world.officer, id, null, { head: head('A1'), expression: abroad }, world.now)
    expect(taken).toEqual({ ok: false, reason: 'code_taken' })
    const { code } = await setOf(inForce)
    const titles = { version: 1, code, titleZh: '一', titleEn: 'One' }
    expect(await renameSet(world.officer, id, titles, world.now)).toEqual({ ok: false, reason: 'code_taken' })
  })

  it('is begun once, however often the same form is sent', async () => {
    const form = {
      from: inForce,
      code: 'once',
      titleZh: '一次',
      titleEn: 'Once',
      idempotencyKey: 'criteria-once',
    }
    const [one, other] = await Promise.all([
      copySet(world.officer, form, world.now),
      copySet(world.officer, form, world.now),
    ])
    expect(one).toEqual(other)
    expect(await db.criteriaSet.count({ where: { enclaveId: world.enclaveId, code: 'once' } })).toBe(1)
  })

  it('of two who change it at once keeps one change, and says so to the other', async () => {
    const id = await makeDraft()
    const answers = await Promise.all([
      saveRule(world.officer, id, null, { head: head('Y1'), expression: abroad }, world.now),
      saveRule(world.director, id, null, { head: head('Y2'), expression: abroad }, world.now),
    ])
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.reason)).sort()).toEqual([
      'changed_meanwhile',
      'ok',
    ])
    expect((await codesOf(id)).filter((code) => code.startsWith('Y'))).toHaveLength(1)
  })

  it('is nobody else’s: another enclave does not find it, and other roles may not change it', async () => {
    const id = await makeDraft()
    const stranger = await makeWorld()
    const answer = await answerOf(() => discardSet(stranger.officer, id, 1, world.now))
    expect(answer.status).toBe(404)
    expect(await discardSet(world.admin, id, 1, world.now)).toEqual({ ok: false, reason: 'wrong_role' })
    expect(
      await publishSet(world.officer, id, { version: 1, effectiveFrom: world.today }, world.now),
    ).toEqual({ ok: false, reason: 'wrong_role' })
  })

  it('can be thrown away', async () => {
    const id = await makeDraft()
    expect(await discardSet(world.officer, id, 1, world.now)).toEqual({ ok: true, value: null })
    expect(await db.criteriaSet.count({ where: { enclaveId: world.enclaveId, id } })).toBe(0)
  })
})

describe('publishing', () => {
  it('never begins in the past, nor without an obligatory criterion', async () => {
    const id = await makeDraft()
    expect(await publish(id, addDays(world.today, -1))).toEqual({
      ok: false,
      reason: 'day_past',
      detail: { today: world.today },
    })
    const event = (set: string) => criteriaEvents.criterion_removed({ set, code: 'A1' })
    await changeDraft(
      world.officer,
      id,
      { version: 1, event, change: () => ({ ok: true, value: { criteria: [] } }) },
      world.now,
    )
    expect(await publish(id, world.today, 2)).toEqual({ ok: false, reason: 'no_must' })
  })

  it('of two directors at once lets one publish, and of two sets on a day one', async () => {
    const day = addDays(world.today, 40)
    const id = await makeDraft()
    const twice = await Promise.all([publish(id, day), publish(id, day)])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    const [one, other] = [await makeDraft(), await makeDraft()]
    const later = addDays(world.today, 41)
    const answers = await Promise.all([publish(one, later), publish(other, later)])
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.reason)).sort()).toEqual(['day_taken', 'ok'])
  })

  it('makes a set that neither commands nor the database change any more', async () => {
    const id = await makeDraft()
    await publish(id, addDays(world.today, 50))
    const change = { head: head('Z1'), expression: abroad }
    expect(await saveRule(world.officer, id, null, change, world.now)).toEqual({
      ok: false,
      reason: 'not_a_draft',
    })
    expect(await discardSet(world.officer, id, 1, world.now)).toEqual({ ok: false, reason: 'not_a_draft' })
    const where = { enclaveId: world.enclaveId, id }
    const forbidden = [
      () => db.criteriaSet.updateMany({ where, data: { criteria: [] } }),
      () => db.criteriaSet.updateMany({ where, data: { titleZh: '别的' } }),
      () => db.criteriaSet.updateMany({ where, data: { effectiveFrom: dateOfDay(world.today) } }),
      () => db.criteriaSet.updateMany({ where, data: { state: 'draft' } }),
      () => db.criteriaSet.deleteMany({ where }),
    ]
    const refusals = async () => {
      for (const act of forbidden) {
        await expect(act()).rejects.toThrow('published criteria never change')
      }
    }
    await refusals()
    expect(await retireSet(world.director, id, world.now)).toEqual({ ok: true, value: null })
    await refusals()
  })

  it('leaves open intakes their set, and gives a new one the set in force on its opening day', async () => {
    const id = await makeDraft()
    const day = addDays(world.today, 60)
    await publish(id, day)
    const opened = async (opensOn: string) => {
      const on = (days: number) => addDays(opensOn, days)
      const days = {
        closesOn: on(20),
        reviewOn: on(30),
        decideOn: on(40),
        noticeUntil: on(50),
        moveInOn: on(60),
      }
      const titles = { titleZh: '批次', titleEn: 'Intake', quotaFirms: 3, quotaSqm: 100 }
      const { intakeId } = must(await openIntake(world.director, { ...titles, opensOn, ...days }, world.now))
      const key = { enclaveId: world.enclaveId, id: intakeId }
      return (await db.intake.findUniqueOrThrow({ where: { enclaveId_id: key } })).criteriaSetId
    }
    expect(await opened(addDays(day, -1))).not.toBe(id)
    expect(await opened(day)).toBe(id)
    const first = { enclaveId: world.enclaveId, id: world.intakeId }
    expect((await db.intake.findUniqueOrThrow({ where: { enclaveId_id: first } })).criteriaSetId).toBe(
      inForce,
    )
    expect(await retireSet(world.director, id, world.now)).toEqual({ ok: false, reason: 'used_by_intake' })
  })
})

describe('retiring', () => {
  it('and opening an intake at the same moment never leave the intake on a retired set', async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const id = await makeDraft()
      const opensOn = addDays(world.today, 200 + round)
      await publish(id, opensOn)
      const on = (days: number) => addDays(opensOn, days)
      const days = { opensOn, closesOn: on(20), reviewOn: on(30), decideOn: on(40), noticeUntil: on(50) }
      const titles = { titleZh: '同时', titleEn: 'At once', quotaFirms: 3, quotaSqm: 100 }
      const [opened, retired] = await Promise.all([
        openIntake(world.director, { ...titles, ...days, moveInOn: on(60) }, world.now),
        retireSet(world.director, id, world.now),
      ])
      if (!opened.ok) throw new Error(opened.reason)
      const key = { enclaveId_id: { enclaveId: world.enclaveId, id: opened.value.intakeId } }
      const { criteriaSetId } = await db.intake.findUniqueOrThrow({ where: key })
      expect((await setOf(criteriaSetId)).state).toBe('published')
      expect(criteriaSetId === id).toBe(!retired.ok)
    }
  })

  it('never takes the set in force, and happens once', async () => {
    expect(await retireSet(world.director, inForce, world.now)).toEqual({ ok: false, reason: 'in_force' })
    const id = await makeDraft()
    expect(await retireSet(world.director, id, world.now)).toEqual({ ok: false, reason: 'not_published' })
    await publish(id, addDays(world.today, 70))
    const answers = await Promise.all([
      retireSet(world.director, id, world.now),
      retireSet(world.director, id, world.now),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('the list of sets', () => {
  it('says how each stands and which intakes use it', async () => {
    const lines = await setLines(world.officer, world.today)
    const line = lines.find(({ id }) => id === inForce)
    expect(line?.standing).toBe('in_force')
    expect(line?.usedBy.map(({ number }) => number)).toContain(1)
    expect(lines.some(({ standing }) => standing === 'draft')).toBe(true)
    expect((await setLines(world.bureau, world.today)).every(({ state }) => state !== 'draft')).toBe(true)
  })

  it('leaves a log that holds together', async () => {
    expect((await verifyChain(world.enclaveId)).breaks).toEqual([])
  })
})
