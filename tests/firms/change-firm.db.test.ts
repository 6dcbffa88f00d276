import { compareFirms } from '~/admission/duplicates/compare.server'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { duplicates } from '~/admission/duplicates/queries.server'
import { findAll } from '~/across/finding/find.server'
import type { FirmChangeInput } from '~/admission/register-changes/change-firm.form'
import { askFirmChange, changeFirm, decideFirmChange } from '~/admission/register-changes/change-firm.server'
import { identityOf } from '~/ground/firms/identity.server'
import { firmPage } from '~/across/firm-page/page.server'
import { firmTimeline } from '~/across/firm-page/timeline.server'
import { answerCorrection } from '~/admission/corrections/answer-correction.server'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { applicationFile } from '~/admission/case-file/file.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { drafting } from '../support/drafting'
import { makeFirm, makeWorld, usccOf, type World } from '../support/world'
import { uploaded } from './support'

let world: World
let crew: ReturnType<typeof drafting>
let filed: Awaited<ReturnType<typeof submitted>>

beforeAll(async () => {
  world = await makeWorld()
  crew = drafting(world)
})
beforeEach(async () => {
  filed = await submitted()
})

async function submitted() {
  const draft = await crew.makeDraft()
  await crew.fill(draft)
  must(await submitApplication(draft.actor, draft.id, world.now))
  return { ...draft, firmId: draft.actor.firmId ?? '' }
}

const READER = { locale: 'zh', events: eventCatalogue } as const
const firmNow = (id = filed.firmId) => db.firm.findFirstOrThrow({ where: { id } })

async function input(given: Partial<FirmChangeInput>): Promise<FirmChangeInput> {
  return { ...identityOf(await firmNow()), reason: '登记时填错了', ...given }
}
const ask = async (given: Partial<FirmChangeInput>) =>
  askFirmChange(filed.actor, filed.firmId, await input(given), world.now)
const change = async (given: Partial<FirmChangeInput>) =>
  changeFirm(world.officer, filed.firmId, await input(given), world.now)
const verdictOf = async (criterion: string) =>
  (await db.finding.findFirstOrThrow({ where: { applicationId: filed.id, criterion } })).verdict

describe('a firm asks for a change of its register', () => {
  it('what stands on the licence needs a proof; how to reach it does not', async () => {
    expect(await ask({ name: '渭水新名科技有限公司' })).toMatchObject({ reason: 'proof_missing' })
    expect((await ask({ contactPhone: '029-88886666' })).ok).toBe(true)
    expect(await ask({})).toMatchObject({ reason: 'nothing_changed' })
    const theirs = await uploaded(world.officer)
    expect(await ask({ name: '渭水新名科技有限公司', file: theirs })).toMatchObject({
      reason: 'unknown_file',
    })
  })

  it('changes nothing until an officer accepts; then the former name stays, with its day, and is found', async () => {
    const file = await uploaded(filed.actor)
    const was = (await firmNow()).name
    const name = `渭水${filed.ref.slice(-4)}新名科技有限公司`
    const { changeId } = must(await ask({ name, sinceOn: addDays(world.today, -3), file }))
    expect((await firmNow()).name).toBe(was)
    const page = await firmPage(filed.actor, filed.firmId, world.today, READER)
    expect(page.change.open).toEqual({ id: changeId, on: world.today })
    const yes = { verdict: 'accept' } as const
    const twice = await Promise.all(
      [1, 2].map(() => decideFirmChange(world.officer, changeId, yes, world.now)),
    )
    expect(twice.filter(({ ok }) => ok).length).toBe(1)
    expect(await firmNow()).toMatchObject({
      name,
      formerNames: [{ name: was, until: addDays(world.today, -3) }],
    })
    const found = await findAll(world.officer, was)
    expect(found.firms.find(({ id }) => id === filed.firmId)).toMatchObject({ name, formerly: [was] })
    const { lines } = await firmTimeline(filed.actor, filed.firmId, READER)
    expect(lines.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['企业申请更改登记信息', '登记信息已更改']),
    )
    expect(eventCatalogue.kindsFor('firm')).toContain('firm_changed')
    const letters = await db.letter.findMany({ where: { aboutId: filed.firmId } })
    expect(letters.map(({ kind }) => kind).sort()).toEqual(['firm_change_asked', 'firm_changed'])
    for (const { body, page } of letters) expect(page && body.endsWith(page)).toBe(true)
  })

  it('one request is open: the next takes its place; a no says why and changes nothing', async () => {
    const [first, second] = [await ask({ contactName: '甲' }), await ask({ contactName: '乙' })]
    if (!first.ok || !second.ok) throw new Error('refused')
    const no = { verdict: 'decline', answer: '请先与前任核对' } as const
    expect(await decideFirmChange(world.officer, first.value.changeId, no, world.now)).toMatchObject({
      reason: 'already_decided',
    })
    expect((await decideFirmChange(world.officer, second.value.changeId, no, world.now)).ok).toBe(true)
    expect((await firmNow()).contactName).toBe('试验人')
    const page = await firmPage(filed.actor, filed.firmId, world.today, READER)
    expect(page.change).toEqual({ open: null, declined: { on: world.today, answer: '请先与前任核对' } })
    const both = await Promise.all([ask({ contactName: '丙' }), ask({ contactName: '丁' })])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(await db.firmChange.count({ where: { firmId: filed.firmId, state: 'asked' } })).toBe(1)
  })

  it('a stranger’s firm is not found', async () => {
    const other = await crew.makeDraft()
    const asked = askFirmChange(other.actor, filed.firmId, await input({ contactName: '甲' }), world.now)
    await expect(asked).rejects.toMatchObject({ status: 404 })
  })
})

describe('an officer changes the register', () => {
  it('files that are not decided follow, with what was frozen of the firm; what was decided stays', async () => {
    expect(await verdictOf('A1')).toBe('met')
    expect((await change({ foundedOn: '2020-03-01' })).ok).toBe(true)
    expect(await verdictOf('A1')).toBe('unmet')
    const frozen = async () =>
      (await db.application.findFirstOrThrow({ where: { id: filed.id } })).identity as { foundedOn: string }
    expect((await frozen()).foundedOn).toBe('2020-03-01')
    await db.application.updateMany({
      where: { id: filed.id },
      data: { state: 'decided', outcome: 'declined' },
    })
    expect((await change({ foundedOn: '2026-03-01' })).ok).toBe(true)
    expect([await verdictOf('A1'), (await frozen()).foundedOn]).toEqual(['unmet', '2020-03-01'])
  })

  it('a code that another firm has is refused, also when two take it at once', async () => {
    const taken = await makeFirm(world.enclaveId, {}, world.now)
    expect(await change({ uscc: taken.uscc })).toMatchObject({ reason: 'uscc_taken' })
    const other = await submitted()
    const uscc = usccOf(7777)
    const both = await Promise.all(
      [filed.firmId, other.firmId].map(async (id) => {
        const identity = identityOf(await firmNow(id))
        return changeFirm(world.officer, id, { ...identity, uscc, reason: '登记时填错了' }, world.now)
      }),
    )
    expect(both.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['ok', 'uscc_taken'])
    expect(await db.firm.count({ where: { uscc } })).toBe(1)
  })

  it('days to come are refused, and the form is sent twice for one change', async () => {
    const tomorrow = addDays(world.today, 1)
    expect(await change({ foundedOn: tomorrow })).toMatchObject({ reason: 'founded_later' })
    expect(await change({ name: '甲乙有限公司', sinceOn: tomorrow })).toMatchObject({ reason: 'since_later' })
    const again = { contactName: '戊', idempotencyKey: 'k-1' }
    const [one, two] = await Promise.all([change(again), change(again)])
    expect(one).toEqual(two)
    expect(await db.firmChange.count({ where: { firmId: filed.firmId } })).toBe(1)
  })

  it('a firm is compared by the names it bore, too', async () => {
    const name = '渭南秦岭云杉测控有限公司'
    await change({ name, usccReason: undefined })
    await change({ name: '完全不同的新名有限公司' })
    const twin = await makeFirm(world.enclaveId, { name: '渭南秦岭云杉测控科技有限公司' }, world.now)
    await compareFirms()
    const { pairs } = await duplicates(world.director)
    const pair = pairs.find(({ lowerId, upperId }) => [lowerId, upperId].includes(twin.id))
    expect(pair?.causes.map(({ kind }) => kind)).toContain('name')
  })
})

describe('a correction that names the register', () => {
  it('asks for the change when it is answered, and the firm’s record follows once it is accepted', async () => {
    const { actor, id, firmId } = filed
    await db.application.updateMany({ where: { id }, data: { state: 'screening' } })
    const items = [
      { target: 'identity:foundedOn', reason: 'incorrect' as const, note: '与执照上的日期不符' },
      { target: 'identity:uscc', reason: 'incorrect' as const, note: '少了一位' },
    ]
    expect((await askCorrection(world.officer, id, { items }, world.now)).ok).toBe(true)
    const answer = (texts: Record<string, string>, stays = {}) =>
      answerCorrection(actor, id, { texts, files: {}, stays }, world.now)
    expect(await answer({ 'identity-foundedOn': '1890-13-40', 'identity-uscc': '123' })).toMatchObject({
      reason: 'items_open',
      detail: { 'identity:foundedOn': 'founded_not_a_day', 'identity:uscc': 'uscc_wrong_length:3' },
    })
    expect(await answer({})).toMatchObject({
      detail: { 'identity:foundedOn': 'untouched', 'identity:uscc': 'untouched' },
    })
    const stays = { 'identity:uscc': '与执照一致，没有少' }
    expect((await answer({ 'identity-foundedOn': '2020-03-01' }, stays)).ok).toBe(true)
    expect(identityOf(await firmNow()).foundedOn).toBe('2026-03-01')
    const { change } = await firmPage(world.officer, firmId, world.today, READER)
    const file = await applicationFile(world.officer, id, world.today, 'zh')
    expect(file.corrections[0]?.items.map(({ name, fresh }) => [name, fresh?.text ?? null])).toEqual([
      ['成立日期', '2020-03-01'],
      ['统一社会信用代码', null],
    ])
    const yes = { verdict: 'accept' } as const
    expect((await decideFirmChange(world.officer, change.open?.id ?? '', yes, world.now)).ok).toBe(true)
    expect(identityOf(await firmNow()).foundedOn).toBe('2020-03-01')
    expect(await verdictOf('A1')).toBe('unmet')
  })
})
