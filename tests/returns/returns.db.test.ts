import { beforeAll, describe, expect, it } from 'vitest'
import { SOFT } from '~/plan/returns/checks'
import { approveReturn, fileScan, sendReturnBack, submitReturn } from '~/plan/returns/change-return.server'
import { draftOf, markOf } from '~/plan/returns/draft.server'
import { debtsPage, returnPage } from '~/plan/returns/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { instantOf } from '~/shared/days'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { makePerson, makeWorld, type World } from '../support/world'

const NOW = instantOf('2026-04-10', 720)
const TODAY = '2026-04-10'
const nothing = Object.fromEntries(SOFT.map((check) => [`explain_${check}`, undefined]))
const WHY = '该企业已停业，联系不上'

async function report(world: World, firmId: string, year: number, revenueYuan: string, more: object = {}) {
  const last = await db.yearFigures.count({ where: { enclaveId: world.enclaveId, firmId, year } })
  await db.yearFigures.create({
    data: {
      enclaveId: world.enclaveId,
      id: newId(),
      firmId,
      year,
      version: last + 1,
      revenueYuan,
      rdYuan: '1500.00',
      taxYuan: '499.99',
      staff: 8,
      rdStaff: 3,
      source: 'own',
      reportedById: world.officer.userId,
      reportedAt: NOW,
      ...more,
    },
  })
}

/** What the page of handing in would send. */
async function typed(world: World, year = 2025, more: object = {}) {
  return {
    seen: markOf(await draftOf(world.enclaveId, String(year), TODAY)),
    reason: undefined,
    ...nothing,
    ...more,
  } as never
}

describe('the return of a year', () => {
  let world: World
  let firmId: string
  beforeAll(async () => {
    world = await makeWorld()
    firmId = (await makeTenant(world, '2024-06-01')).id
    await report(world, firmId, 2025, '1234500.00')
  })

  it('is handed in by one of many at once, with the figures that were read', async () => {
    const input = await typed(world)
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => submitReturn(world.officer, '2025', input, NOW)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((one) => !one.ok && one.reason === 'waits')).toHaveLength(5)
    const { figures, shown } = await returnPage(world.bureau, '2025', new URLSearchParams(), TODAY)
    expect(shown).toMatchObject({ version: 1, state: 'submitted' })
    expect(figures.totals).toMatchObject({ revenue: '1235', rd: '2', tax: '0', staff: '8', firms_after: '1' })
  })

  it('stays as it was handed in, whatever is corrected later', async () => {
    await report(world, firmId, 2025, '9000000.00')
    const { figures } = await returnPage(world.officer, '2025', new URLSearchParams(), TODAY)
    expect(figures.totals.revenue).toBe('1235')
    expect((await draftOf(world.enclaveId, '2025', TODAY)).totals.revenue).toBe('9000')
    const where = { enclaveId: world.enclaveId, year: 2025 }
    await expect(db.yearlyReturn.updateMany({ where, data: { figures: {} } })).rejects.toThrow(/returns/)
    await expect(db.yearlyReturn.deleteMany({ where })).rejects.toThrow(/returns/)
  })

  it('is decided by another person, a director, and once', async () => {
    const other = await makePerson({ enclaveId: world.enclaveId, slug: world.slug }, 'director', {}, NOW)
    await expect(approveReturn(world.officer, '2025', { version: 1 }, NOW)).rejects.toMatchObject({
      status: 403,
    })
    await expect(approveReturn(world.bureau, '2025', { version: 1 }, NOW)).rejects.toMatchObject({
      status: 403,
    })
    const all = await Promise.all([
      approveReturn(world.director, '2025', { version: 1 }, NOW),
      sendReturnBack(other, '2025', { version: 1, note: '数字要再核对一次' }, NOW),
      approveReturn(other, '2025', { version: 1 }, NOW),
    ])
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is corrected as a new version, with a reason where one is approved', async () => {
    const state = (await db.yearlyReturn.findFirstOrThrow({ where: { enclaveId: world.enclaveId } })).state
    const bare = await submitReturn(world.officer, '2025', await typed(world), NOW)
    expect(bare).toMatchObject(state === 'approved' ? { reason: 'reason_missing' } : { ok: true })
    if (!bare.ok) {
      const input = await typed(world, 2025, { reason: '企业更正了收入' })
      expect(await submitReturn(world.officer, '2025', input, NOW)).toMatchObject({ value: { version: 2 } })
    }
    expect(await approveReturn(world.director, '2025', { version: 2 }, NOW)).toMatchObject({ ok: true })
  })

  it('is not decided by the director who handed it in', async () => {
    const input = await typed(world, 2025, { reason: '企业又更正了收入' })
    expect(await submitReturn(world.director, '2025', input, NOW)).toMatchObject({ value: { version: 3 } })
    expect(await approveReturn(world.director, '2025', { version: 3 }, NOW)).toMatchObject({
      reason: 'own_return',
    })
    const where = { enclaveId: world.enclaveId, version: 3 }
    const data = { state: 'approved', decidedById: world.director.userId, decidedAt: NOW }
    await expect(db.yearlyReturn.updateMany({ where, data })).rejects.toThrow(/nobody_decides_the_own_return/)
  })

  it('takes a scan only when it is approved', async () => {
    const scan = newId()
    await db.file.create({
      data: {
        id: scan,
        ownerUserId: world.officer.userId,
        sha256: '0'.repeat(64),
        size: 1,
        mime: 'application/pdf',
        name: 'scan.pdf',
        createdAt: NOW,
      },
    })
    expect(await fileScan(world.officer, '2025', { version: 3, scan }, NOW)).toMatchObject({
      reason: 'wrong_state',
    })
    expect(await fileScan(world.officer, '2025', { version: 2, scan }, NOW)).toMatchObject({ ok: true })
  })

  it('refuses a year that runs, a year nobody knows and rows that changed meanwhile', async () => {
    expect(await submitReturn(world.officer, '2026', await typed(world, 2026), NOW)).toMatchObject({
      reason: 'period_running',
    })
    await expect(submitReturn(world.officer, 'x', await typed(world), NOW)).rejects.toMatchObject({
      status: 404,
    })
    const other = await makeWorld()
    const { id } = await makeTenant(other, '2025-06-01')
    const before = await typed(other)
    await report(other, id, 2025, '100.00')
    expect(await submitReturn(other.officer, '2025', before, NOW)).toMatchObject({
      reason: 'changed_meanwhile',
    })
  })

  it('shows a row to nobody of another incubator', async () => {
    const other = await makeWorld()
    expect((await returnPage(other.officer, '2025', new URLSearchParams(), TODAY)).versions).toEqual([])
    await expect(approveReturn(other.director, '2025', { version: 3 }, NOW)).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('a firm that owes its figures', () => {
  it('is listed, and needs a written explanation that is kept', async () => {
    const world = await makeWorld()
    const { id } = await makeTenant(world, '2025-06-01')
    expect((await debtsPage(world.officer, '2025', TODAY)).owing).toMatchObject([{ id, reminded: [] }])
    expect(await submitReturn(world.officer, '2025', await typed(world), NOW)).toMatchObject({
      reason: 'unexplained',
      detail: { check: 'no_figures' },
    })
    const input = await typed(world, 2025, { explain_no_figures: WHY })
    expect(await submitReturn(world.officer, '2025', input, NOW)).toMatchObject({ ok: true })
    const { explanations, findings } = await returnPage(world.bureau, '2025', new URLSearchParams(), TODAY)
    expect(explanations).toEqual({ no_figures: WHY })
    expect(findings).toMatchObject([{ check: 'no_figures', firms: [{ id }] }])
  })
})

describe('a hard check', () => {
  it('stops the return: two stays of one firm at once', async () => {
    const world = await makeWorld()
    const { id } = await makeTenant(world, '2025-06-01')
    await report(world, id, 2025, '100000.00')
    const other = await makeTenant(world, '2025-07-01')
    await db.tenancy.updateMany({
      where: { enclaveId: world.enclaveId, firmId: other.id },
      data: { firmId: id, state: 'exited', exitedOn: new Date('2026-02-01'), exitReason: '搬离' },
    })
    expect(await submitReturn(world.officer, '2025', await typed(world), NOW)).toMatchObject({
      reason: 'does_not_agree',
      detail: { check: 'firm_lines' },
    })
  })
})

describe('records on the return', () => {
  it('count in their year, stand while they are in force, and not once withdrawn', async () => {
    const world = await makeWorld()
    const { id } = await makeTenant(world, '2024-06-01')
    await makeRecord(world, id, 'patent', { happenedOn: '2025-12-31' })
    await makeRecord(world, id, 'patent', { happenedOn: '2026-01-01' })
    await makeRecord(world, id, 'hnte', { happenedOn: '2023-01-01', validUntil: '2025-12-31' })
    await makeRecord(world, id, 'tech_sme', { happenedOn: '2025-01-01', validUntil: '2025-12-30' })
    await makeRecord(world, id, 'contract', { happenedOn: '2025-05-01', amountYuan: '1200500.00' })
    const gone = await makeRecord(world, id, 'contract', { happenedOn: '2025-05-01' })
    await db.firmRecord.updateMany({
      where: { id: gone.id },
      data: { withdrawnAt: NOW, withdrawReason: '重复登记' },
    })
    expect((await draftOf(world.enclaveId, '2025', TODAY)).totals).toMatchObject({
      patents: '1',
      inventions: '1',
      hntes: '1',
      tech_smes: '0',
      contracts: '1',
      contract_amount: '1201',
    })
  })
})
