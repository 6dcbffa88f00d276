import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { oneFact } from '../kpi/expressions'
import { makeTenant } from '../kpi/evidence-world'
import { addOwnRecord } from '~/ground/records/add-own-record.server'
import { recordsOfFirm } from '~/ground/records/records.server'
import { kindCalled } from '~/ground/record-kinds/kinds.server'
import { ownRecordForm } from '~/ground/record-kinds/own-record.form'
import type { OwnKind } from '~/ground/record-kinds/shape'
import { boardOf } from '~/plan/board/board.server'
import { recount } from '~/plan/board/recount.server'
import { remindOfCertificates } from '~/plan/board/remind-certificates.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { alikeTo } from '~/plan/evidence/alike.server'
import { candidates } from '~/plan/evidence/candidates.server'
import { choiceOf } from '~/plan/evidence/chosen'
import { evidenceRow } from '~/plan/evidence/row.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { endRecord } from '~/plan/record-changes/change-record.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { instantOf, type Day } from '~/shared/days'
import { defineIndicator, type Rule } from '~/setup/indicators/define.server'
import { IndicatorForm } from '~/setup/indicators/indicator.form'
import { kindsToCount } from '~/setup/indicators/view.server'
import { changeKind, defineKind, publishKind, retireKind } from '~/setup/record-kinds/define.server'
import { kindList } from '~/setup/record-kinds/view.server'
import { kindInUse, kindOf, newKindOf, ownRecordSaid } from '../support/scenes/kinds'
import { ownIndicatorSaid } from '../support/scenes/indicators'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const kindNow = async (code: string, day: Day = world.today): Promise<OwnKind> =>
  (await kindCalled(world.enclaveId, code, day)) ?? expect.fail(`no kind ${code}`)
const inputOf = (kind: OwnKind, part: object = {}) =>
  ownRecordForm(kind).parse({ ...ownRecordSaid(), askedBy: String(kind.version), ...part })
const add = async (code: string, firmId: string, part: object = {}, now = world.now) =>
  addOwnRecord(world.officer, firmId, code, inputOf(await kindNow(code), part), now)
const indicatorOn = async (code: string, part: object, expression: Rule['expression'] = null) => {
  const own = (await kindsToCount(world.enclaveId)).find((one) => one.code === code) ?? null
  const said = IndicatorForm.parse({ ...ownIndicatorSaid(), effectiveOn: '2026-01-01', ...part })
  return must(await defineIndicator(world.admin, said, { recordKind: 'own', own, expression }, world.now))
    .code
}
const valueOn = async (code: string, day: Day = world.today) => {
  const { indicators } = await boardOf(world.enclaveId, day)
  return Number(indicators.find((one) => one.code === code)?.progress.value)
}
const reasons = (all: readonly { ok: boolean; reason?: string }[]) =>
  all.map((one) => (one.ok ? 'ok' : one.reason)).sort()

describe('a kind of record', () => {
  it('is asked of firms once it is published, and no more once it is retired', async () => {
    const { code } = must(await defineKind(world.admin, newKindOf(), world.now))
    expect(await kindCalled(world.enclaveId, code, world.today)).toBeNull()
    must(await publishKind(world.admin, code, world.now))
    expect(await publishKind(world.admin, code, world.now)).toMatchObject({ reason: 'changed_meanwhile' })
    const firm = await makeTenant(world)
    const input = inputOf(await kindNow(code))
    must(await addOwnRecord(world.officer, firm.id, code, input, world.now))
    must(await retireKind(world.admin, code, { reason: '不再统计' }, world.now))
    expect(await retireKind(world.admin, code, { reason: '不再统计' }, world.now)).toMatchObject({
      reason: 'retired',
    })
    const late = { ...input, number: 'XM2026AB999', idempotencyKey: newId() }
    expect(await addOwnRecord(world.officer, firm.id, code, late, world.now)).toMatchObject({
      reason: 'kind_retired',
    })
    expect(await recordsOfFirm(world.officer, firm.id, world.today)).toMatchObject([
      { kind: 'own', own: { code }, standing: 'valid' },
    ])
  })

  it('begins on its day, and is asked as its version of the day says', async () => {
    const code = await kindInUse(world)
    const next = kindOf({ basedOn: '1', effectiveOn: '2026-12-01', dayZh: '批准日期' })
    must(await changeKind(world.admin, code, next, world.now))
    expect((await kindNow(code)).version).toBe(1)
    expect(await kindNow(code, '2026-12-01')).toMatchObject({ version: 2, shape: { dayZh: '批准日期' } })
  })

  it('refuses a form that was opened before it was changed, and takes it as it is asked now', async () => {
    const code = await kindInUse(world)
    const firm = await makeTenant(world)
    const opened = inputOf(await kindNow(code))
    must(await changeKind(world.admin, code, kindOf({ basedOn: '1' }), world.now))
    expect(await addOwnRecord(world.officer, firm.id, code, opened, world.now)).toMatchObject({
      reason: 'kind_changed',
    })
    must(await addOwnRecord(world.officer, firm.id, code, { ...opened, version: 2 }, world.now))
  })

  it('is decided by one of two at once: codes, names and versions stand once', async () => {
    const said = newKindOf()
    const both = await Promise.all([1, 2, 3].map(() => defineKind(world.admin, said, world.now)))
    expect(reasons(both)).toEqual(['code_taken', 'code_taken', 'ok'])
    const named = await defineKind(world.admin, newKindOf({ zh: said.zh }), world.now)
    expect(named).toMatchObject({ reason: 'name_taken' })
    expect(await defineKind(world.admin, newKindOf({ zh: '授权专利' }), world.now)).toMatchObject({
      reason: 'name_taken',
    })
    const change = () => changeKind(world.admin, said.code, kindOf({ basedOn: '1' }), world.now)
    const all = await Promise.all([change(), change(), change()])
    expect(reasons(all)).toEqual(['changed_meanwhile', 'changed_meanwhile', 'ok'])
  })

  it('keeps its number, its amount and its end once it is in use', async () => {
    const code = await kindInUse(world)
    const change = (part: Record<string, string>) =>
      changeKind(world.admin, code, kindOf({ basedOn: '1', ...part }), world.now)
    expect(await change({ numberForm: 'kept', pattern: 'XM\\d+', example: 'XM1' })).toMatchObject({
      reason: 'number_fixed',
    })
    expect(await change({ ends: 'never' })).toMatchObject({ reason: 'ends_fixed' })
    expect(await change({ 'fields[1].role': 'none' })).toMatchObject({ reason: 'amount_fixed' })
    must(await change({}))
  })

  it('is written once, and defined by administrators alone', async () => {
    const where = { enclaveId: world.enclaveId, version: 1 }
    await expect(db.ownKindVersion.updateMany({ where, data: { zh: 'x' } })).rejects.toThrow(
      /does not change/,
    )
    expect(await defineKind(world.officer, newKindOf(), world.now)).toMatchObject({ reason: 'wrong_role' })
  })
})

describe('the number of a kind', () => {
  it('stands once across firms however it is typed, of many at once one, and says where it stands', async () => {
    const code = await kindInUse(world)
    const firms = await Promise.all([1, 2, 3, 4].map(() => makeTenant(world)))
    const spelt = ['XM2026AB500', 'xm2026ab500', 'XM 2026-AB-500', 'ＸＭ２０２６ＡＢ５００']
    const all = await Promise.all(firms.map(({ id }, index) => add(code, id, { f1: spelt[index] })))
    expect(reasons(all)).toEqual(['duplicate_known', 'duplicate_known', 'duplicate_known', 'ok'])
    const own = await makePerson(world, 'founder', { firmId: firms[all.findIndex(({ ok }) => !ok)]?.id })
    const input = inputOf(await kindNow(code), { f1: 'XM2026AB500' })
    expect(await addOwnRecord(own, own.firmId ?? '', code, input, world.now)).toMatchObject({
      reason: 'duplicate_elsewhere',
    })
    const other = await kindInUse(world)
    must(await add(other, firms[0]?.id ?? '', { f1: 'XM2026AB500' }))
  })
})

describe('an indicator on a kind', () => {
  it('counts by its fields what is approved, says why not, and lets go of it where the record ends', async () => {
    const code = await kindInUse(world)
    const said = { takes: 'amount', standing: 'cumulative', identity: 'number' }
    const indicator = await indicatorOn(code, said, oneFact('of_f3', 'c1'))
    const [national, provincial] = [await makeTenant(world), await makeTenant(world)]
    const first = must(await add(code, national.id, { f2: '120' })).recordId
    const second = must(await add(code, provincial.id, { f3: 'c2' })).recordId
    const judged = (await candidates(world.officer, world.today)).list.filter(
      (one) => one.indicator === indicator,
    )
    expect(judged.map(({ record, rule }) => [record.id, rule.counts])).toEqual([
      [first, true],
      [second, false],
    ])
    expect(judged[1]?.rule.parts).toMatchObject([{ verdict: 'unmet', words: { zh: '级别为“国家级”' } }])
    const { evidenceId } = must(await submitEvidence(world.officer, choiceOf(first, indicator), world.now))
    const all = await Promise.all(
      Array.from({ length: 8 }, () => approveEvidence(world.bureau, evidenceId, world.now)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await valueOn(indicator)).toBe(1_200_000)
    const [own] = await db.$queryRaw<{ sum: string }[]>`
      SELECT sum((r.detail ->> 'f2')::numeric)::text AS sum FROM "Evidence" e
      JOIN "FirmRecord" r ON r.id = e."recordId" JOIN "Indicator" i ON i.id = e."indicatorId"
      WHERE i.code = ${indicator} AND i."enclaveId" = ${world.enclaveId}::uuid AND e.state = 'approved'
        AND r.detail ->> 'f3' = 'c1'`
    expect(Number(own?.sum)).toBe(1_200_000)
    const page = await evidenceRow(world.bureau, evidenceId, world.today, 'zh')
    expect(page.record.own?.said).toMatchObject([{ label: { zh: '级别' }, value: { zh: '国家级' } }])
    expect(await recount(world.enclaveId)).toEqual([])
  })

  it('counts firms while such a certificate is valid, and writes 90, 30 and 7 days before it ends', async () => {
    const code = await kindInUse(world)
    const indicator = await indicatorOn(code, {})
    const firm = await makeTenant(world)
    const founder = await makePerson(world, 'founder', { firmId: firm.id })
    const { recordId } = must(await add(code, firm.id, { validUntil: '2027-01-31' }))
    const { evidenceId } = must(await submitEvidence(world.officer, choiceOf(recordId, indicator), world.now))
    must(await approveEvidence(world.bureau, evidenceId, world.now))
    expect([await valueOn(indicator, '2027-01-31'), await valueOn(indicator, '2027-02-01')]).toEqual([1, 0])
    const letters = async (day: Day) => {
      await remindOfCertificates(instantOf(day, 600), world.enclaveId)
      return db.letter.count({
        where: { enclaveId: world.enclaveId, toUserId: founder.userId, kind: 'certificate_ends_soon' },
      })
    }
    expect(await letters('2026-11-20')).toBe(1)
    expect(await letters('2026-11-21')).toBe(1)
    expect([await letters('2027-01-01'), await letters('2027-01-24'), await letters('2027-01-30')]).toEqual([
      2, 3, 3,
    ])
    must(await endRecord(world.officer, recordId, { endedOn: world.today, reason: '项目撤销' }, world.now))
    expect(await valueOn(indicator)).toBe(0)
  })

  it('shows what looks alike across firms with both beside each other, within its kind alone', async () => {
    const part = { 'fields[3].zh': '项目名称', 'fields[3].type': 'text', 'fields[3].role': 'title' }
    const [code, other] = [await kindInUse(world, part), await kindInUse(world, part)]
    const [one, two] = [await makeTenant(world), await makeTenant(world)]
    const title = { f4: '高温薄膜应变计中试线', f2: '88' }
    const first = must(await add(code, one.id, title)).recordId
    const second = must(await add(code, two.id, title)).recordId
    must(await add(other, two.id, title))
    const alike = await alikeTo(world.officer, [first])
    expect(alike.get(first)?.others.map(({ id, likenesses }) => [id, likenesses])).toEqual([
      [second, ['same_title', 'same_amount_and_day']],
    ])
  })
})

it('lists kinds with how many records stand of each', async () => {
  const { rows } = await kindList(world.admin, world.today)
  for (const { code, records } of rows) {
    const where = { enclaveId: world.enclaveId, ownKind: { kind: { code } }, withdrawnAt: null }
    expect([code, records]).toEqual([code, await db.firmRecord.count({ where })])
  }
  expect(rows.length).toBeGreaterThan(5)
})
