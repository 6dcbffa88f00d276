import { beforeAll, describe, expect, it } from 'vitest'
import { endIndicator, changeIndicator, defineIndicator, type Rule } from '~/setup/indicators/define.server'
import { IndicatorForm, VersionForm } from '~/setup/indicators/indicator.form'
import { indicatorList } from '~/setup/indicators/view.server'
import { previewOf } from '~/setup/indicators/preview.server'
import { oneFact } from './expressions'
import { boardOf } from '~/plan/board/board.server'
import { approvalPreview } from '~/plan/board/approval-preview.server'
import { recount } from '~/plan/board/recount.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { candidates } from '~/plan/evidence/candidates.server'
import { choiceOf } from '~/plan/evidence/chosen'
import { evidenceRow } from '~/plan/evidence/row.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'
import { withdrawRecord } from '~/plan/record-changes/withdraw-record.server'
import { openFigures } from '~/plan/open-figures/figures.server'
import { lastDayOf } from '~/plan/counting/indicators.server'
import { closeMonth } from '~/plan/months/close.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay, instantOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import { makeWorld, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const SAID = {
  zh: '专精特新企业',
  en: 'Specialized SMEs',
  identity: 'firm',
  months: '0',
  ruleZh: '在驻、毕业或落地企业，统计日证书有效，计 1 家。',
  ruleEn: '',
  effectiveOn: '2026-01-01',
  reason: '市政府专题会议',
  basedOn: '0',
  takes: 'rows',
  unitZh: '家',
  unitEn: 'firms',
  standing: 'valid',
  stays: 'belonging',
}
const define = (part: Partial<typeof SAID>, rule: Rule) =>
  defineIndicator(world.admin, IndicatorForm.parse({ ...SAID, ...part }), rule, world.now)
const valueOn = async (code: string, day: Day = world.today) => {
  const { indicators } = await boardOf(world.enclaveId, day)
  return Number(indicators.find((one) => one.code === code)?.progress.value)
}
const put = async (recordId: string, code: string, now = world.now) =>
  must(await submitEvidence(world.officer, choiceOf(recordId, code), now)).evidenceId
const approve = (id: string, now = world.now) => approveEvidence(world.bureau, id, now)

/** What counts of an indicator on a day, from rows alone: approved, in a stay, with a certificate in force. */
async function byOwnSql(code: string, day: Day): Promise<number> {
  const [row] = await db.$queryRaw<{ firms: number }[]>`
    SELECT count(DISTINCT e."firmId")::int AS firms
    FROM "Evidence" e
    JOIN "Indicator" i ON i.id = e."indicatorId" AND i.code = ${code}
    JOIN "FirmRecord" r ON r.id = e."recordId" AND r."withdrawnAt" IS NULL
    JOIN "Tenancy" t ON t."firmId" = e."firmId" AND t."startedOn" <= ${dateOfDay(day)}::date
      AND (t."exitedOn" IS NULL OR t."exitedOn" > ${dateOfDay(day)}::date)
    WHERE e."enclaveId" = ${world.enclaveId}::uuid AND e.state = 'approved'
      AND ${dateOfDay(day)}::date BETWEEN r."happenedOn" AND r."validUntil"`
  return row?.firms ?? 0
}

describe('an indicator that counts firms while a certificate is valid', () => {
  let code: string
  const certificate = (firmId: string, happenedOn: Day, validUntil: Day) =>
    makeRecord(world, firmId, 'specialized_sme', { happenedOn, validUntil })

  beforeAll(async () => {
    code = must(await define({}, { recordKind: 'specialized_sme', expression: null })).code
  })

  it('stands after the six, with its name and unit from its row', async () => {
    const { indicators } = await boardOf(world.enclaveId, world.today)
    expect(indicators.at(-1)).toMatchObject({ code, name: { zh: '专精特新企业' }, unit: { zh: '家' } })
    expect(indicators).toHaveLength(7)
  })

  it('counts a firm once it is approved, loses it on the day after the last, and takes it back with a renewal', async () => {
    const firm = await makeTenant(world)
    const record = await certificate(firm.id, '2026-02-01', '2026-12-31')
    expect((await candidates(world.officer, world.today, firm.id)).list).toMatchObject([
      { indicator: code, rule: { counts: true } },
    ])
    const id = await put(record.id, code)
    expect(await valueOn(code)).toBe(0)
    must(await approve(id))
    expect(await valueOn(code)).toBe(1)
    expect([await byOwnSql(code, world.today), await valueOn(code, '2026-12-31')]).toEqual([1, 1])
    expect([await byOwnSql(code, '2027-01-01'), await valueOn(code, '2027-01-01')]).toEqual([0, 0])
    const later = instantOf('2026-12-01')
    const renewal = await certificate(firm.id, '2026-11-30', '2029-11-29')
    must(await approve(await put(renewal.id, code, later), later))
    expect([await byOwnSql(code, '2027-01-01'), await valueOn(code, '2027-01-01')]).toEqual([1, 1])
    must(await withdrawRecord(world.officer, renewal.id, { reason: '企业放弃复核' }, later))
    expect(await valueOn(code, '2027-01-01')).toBe(0)
  })

  it('counts once however many approve at the same moment', async () => {
    const before = await valueOn(code)
    const firm = await makeTenant(world)
    const id = await put((await certificate(firm.id, '2026-03-01', '2029-02-28')).id, code)
    const all = await Promise.all(Array.from({ length: 8 }, () => approve(id)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await valueOn(code)).toBe(before + 1)
    expect(await recount(world.enclaveId)).toEqual([])
    must(await withdrawEvidence(world.officer, id, { reason: '证书核对有误' }, world.now))
    expect(await valueOn(code)).toBe(before)
  })
})

describe('an indicator that sums amounts on a condition', () => {
  it('counts what meets it, says what does not and what is not known, and falls with the record', async () => {
    const rule: Rule = { recordKind: 'funding', expression: oneFact('of_section', 'C') }
    const said = { zh: '制造业企业融资', en: '', takes: 'amount', standing: 'cumulative', identity: 'number' }
    const { code } = must(await define(said, rule))
    const firms = [await makeTenant(world), await makeTenant(world), await makeTenant(world)]
    for (const [index, industryCode] of ['C3985', 'I6510', ''].entries()) {
      await db.firm.updateMany({ where: { id: firms[index]?.id ?? '' }, data: { industryCode } })
    }
    const records = []
    for (const { id } of firms)
      records.push(
        await makeRecord(world, id, 'funding', { happenedOn: '2026-04-01', amountYuan: '3000000' }),
      )
    const outcomes = []
    for (const { id } of records)
      outcomes.push(await submitEvidence(world.officer, choiceOf(id, code), world.now))
    expect(outcomes.map((one) => (one.ok ? 'ok' : one.detail?.reasons))).toEqual([
      'ok',
      'rule_not_met',
      'rule_not_known',
    ])
    const preview = {
      ...rule,
      kind: 'funding',
      standing: false,
      stays: 'belonging',
      months: 0,
      takes: 'amount',
    } as const
    expect(await previewOf(world.admin, preview, world.today)).toMatchObject({ yes: 1, of: 3, more: false })
    const [, , unsaid] = (await candidates(world.officer, world.today)).list.filter(
      (one) => one.indicator === code,
    )
    expect((await candidates(world.officer, world.today, firms[2]?.id)).list[0]?.rule.parts).toMatchObject([
      {
        verdict: 'unknown',
        words: { zh: '行业门类为“C 制造业”' },
        why: { zh: expect.stringContaining('记录里还没有行业门类') },
      },
    ])
    expect(unsaid).toBeUndefined()
    const id = outcomes[0]?.ok ? outcomes[0].value.evidenceId : ''
    const { effects } = await approvalPreview(world.bureau, [id], world.today)
    expect(effects).toMatchObject([{ name: { zh: '制造业企业融资' }, from: '0', to: '3000000' }])
    must(await approve(id))
    expect(await valueOn(code)).toBe(3_000_000)
    const page = await evidenceRow(world.officer, id, world.today, 'zh')
    expect(page.rule).toMatchObject({ money: true, counts: true, parts: [{ verdict: 'met' }] })
    must(await withdrawRecord(world.officer, records[0]?.id ?? '', { reason: '重复登记' }, world.now))
    expect(await valueOn(code)).toBe(0)
    expect(await recount(world.enclaveId)).toEqual([])
  })
})

describe('a record that counts for two indicators', () => {
  it('is put forward for each, and stands for the one while it is not put forward for the other', async () => {
    const said = { zh: '甲类高新技术企业', en: '' }
    const { code } = must(await define(said, { recordKind: 'hnte', expression: oneFact('of_track', 'A') }))
    const firm = await makeTenant(world)
    const record = await makeRecord(world, firm.id, 'hnte', {
      happenedOn: '2026-01-05',
      validUntil: '2029-01-04',
    })
    const open = async () =>
      (await candidates(world.officer, world.today, firm.id)).list.map((one) => one.indicator).sort()
    expect(await open()).toEqual(['hntes', code].sort())
    const first = must(await submitEvidence(world.officer, record.id, world.now))
    expect(await open()).toEqual([code])
    const second = must(await submitEvidence(world.officer, record.id, world.now))
    expect(await open()).toEqual([])
    expect(await submitEvidence(world.officer, record.id, world.now)).toMatchObject({
      ok: false,
      reason: 'put_forward_already',
    })
    const before = [await valueOn('hntes'), await valueOn(code)]
    must(await approve(first.evidenceId))
    must(await approve(second.evidenceId))
    expect([await valueOn('hntes'), await valueOn(code)]).toEqual(before.map((value) => value + 1))
  })
})

describe('the versions of a definition', () => {
  const version = (part: object) =>
    VersionForm.parse({ ...SAID, zh: '股权融资次数', en: '', identity: 'number', ...part })
  const rule: Rule = { recordKind: 'funding', expression: null }
  let code: string

  it('change what counts from their day on, leave what is approved, and keep the newest number', async () => {
    const said = { zh: '股权融资次数', en: '', unitZh: '次', standing: 'cumulative', identity: 'number' }
    code = must(await define(said, rule)).code
    const firm = await makeTenant(world)
    const old = await makeRecord(world, firm.id, 'funding', { happenedOn: '2026-05-01', amountYuan: '10' })
    must(await approve(await put(old.id, code)))
    const stricter: Rule = { recordKind: 'funding', expression: oneFact('of_track', 'B') }
    const next = version({ effectiveOn: '2026-12-01', basedOn: '1' })
    const change = (on: object) => changeIndicator(world.admin, code, version(on), stricter, world.now)
    expect(await change({ effectiveOn: '2026-10-01', basedOn: '1' })).toMatchObject({ reason: 'in_the_past' })
    expect(await change({ basedOn: '0', effectiveOn: '2026-12-01' })).toMatchObject({
      reason: 'changed_meanwhile',
    })
    expect(await change({ ...next, basedOn: '1', zh: '专利成果' })).toMatchObject({ reason: 'name_taken' })
    const all = await Promise.all(
      Array.from({ length: 4 }, () => changeIndicator(world.admin, code, next, stricter, world.now)),
    )
    expect(all.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual([
      ...Array<string>(3).fill('changed_meanwhile'),
      'ok',
    ])
    const record = await makeRecord(world, firm.id, 'funding', { happenedOn: '2026-06-01', amountYuan: '10' })
    const judged = async (day: Day) =>
      (await candidates(world.officer, day, firm.id)).list.find(
        (one) => one.record.id === record.id && one.indicator === code,
      )
    expect((await judged(world.today))?.rule.counts).toBe(true)
    expect((await judged('2026-12-01'))?.rule.counts).toBe(false)
    expect(await valueOn(code, '2026-12-02')).toBe(1)
    const list = await indicatorList(world.admin, world.today, 'zh')
    expect(list.rows.find((one) => one.code === code)).toMatchObject({
      version: { version: 1 },
      comes: { version: 2 },
    })
  })

  it('are written once', async () => {
    const where = { enclaveId: world.enclaveId, version: 1 }
    await expect(db.indicatorVersion.updateMany({ where, data: { zh: 'x' } })).rejects.toThrow(
      /does not change/,
    )
    await expect(db.indicatorVersion.deleteMany({ where })).rejects.toThrow(/does not change/)
  })

  it('end on a day: nothing is put forward or shown from then on, and what was closed keeps its name', async () => {
    must(await closeMonth(world.bureau, '2026-10-01', world.now))
    const closed = await db.monthFigure.findMany({
      where: { enclaveId: world.enclaveId, zh: '股权融资次数' },
    })
    expect(closed).toHaveLength(1)
    const firm = await makeTenant(world)
    const late = await makeRecord(world, firm.id, 'funding', { happenedOn: '2026-06-01', amountYuan: '10' })
    const waiting = await put(late.id, code)
    const end = { on: world.today, reason: '并入其他指标' }
    must(await endIndicator(world.admin, code, end, world.now))
    expect(await endIndicator(world.admin, code, end, world.now)).toMatchObject({ reason: 'ended' })
    expect(await valueOn(code)).toBeNaN()
    // What waited is still in the queue and the count of it, is approved no more, and its page is that of the last day.
    expect(await approve(waiting)).toMatchObject({ reason: 'counts_no_more' })
    const { open, indicators } = await boardOf(world.enclaveId, world.today)
    expect(open.submitted).toBeGreaterThan(indicators.reduce((sum, { submitted }) => sum + submitted.rows, 0))
    const last = await lastDayOf(world.enclaveId, code, world.today)
    expect([last, await valueOn(code, last)]).toEqual([addDays(world.today, -1), closed[0]?.value.toNumber()])
    const { list } = await candidates(world.officer, world.today)
    expect(list.filter((one) => one.indicator === code)).toEqual([])
  })
})

it('refuses what a kind of record cannot carry, and everybody but administrators', async () => {
  const patent: Rule = { recordKind: 'patent', expression: null }
  expect(await define({ zh: '甲' }, patent)).toMatchObject({ reason: 'no_validity' })
  expect(await define({ zh: '甲', standing: 'cumulative', takes: 'amount' }, patent)).toMatchObject({
    reason: 'no_amount',
  })
  expect(await define({ zh: '专利成果', standing: 'cumulative' }, patent)).toMatchObject({
    reason: 'name_taken',
  })
  const said = IndicatorForm.parse({ ...SAID, zh: '甲' })
  expect(await defineIndicator(world.officer, said, patent, world.now)).toMatchObject({
    reason: 'wrong_role',
  })
})

it('is published after the six once it has a target', async () => {
  await db.indicator.updateMany({
    where: { enclaveId: world.enclaveId, zh: '专精特新企业' },
    data: { target: '10' },
  })
  const enclave = await db.enclave.findUniqueOrThrow({ where: { id: world.enclaveId } })
  const said = { nameZh: '', nameEn: '' }
  const figures = await openFigures({ ...enclave, ...said } as never, world.today)
  expect(figures.indicators.at(-1)).toMatchObject({
    name: { zh: '专精特新企业' },
    unitName: { zh: '家' },
    unit: 'item',
  })
})
