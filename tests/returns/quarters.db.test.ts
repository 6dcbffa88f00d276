import { beforeAll, describe, expect, it } from 'vitest'
import { reportFigures } from '~/ground/firms/report-figures.server'
import { quarterFiguresPage } from '~/plan/quarter-figures/queries.server'
import { reportQuarter } from '~/plan/quarter-figures/report.server'
import { sumAnsweredYears } from '~/plan/quarter-figures/sum-years.server'
import { submitReturn } from '~/plan/returns/change-return.server'
import { draftOf, markOf } from '~/plan/returns/draft.server'
import { debtsPage } from '~/plan/returns/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, instantOf } from '~/shared/days'
import { project } from '../landing/support'
import { makeTenant } from '../kpi/evidence-world'
import { makeWorld, type World } from '../support/world'
import { NOW, nothing, say, TODAY, typed } from './quarters-support'

/** A landing of a firm itself, registered, that was asked a quarter and answers it or not. */
async function landed(
  world: World,
  quarter: string,
  answer: { output: string; tax: string; jobs: number } | null,
) {
  const { enclaveId, now } = world
  const { firm, projectId } = await project(world)
  const askId = newId()
  const ask = { enclaveId, id: askId, projectId, quarter, askedAt: now }
  await db.quarterAsk.create({
    data: { ...ask, answerBy: dateOfDay('2026-04-15'), closesOn: dateOfDay('2026-05-15') },
  })
  if (answer) await answered(world, askId, answer)
  return { firmId: firm.id, askId, projectId }
}

async function answered(
  { enclaveId }: World,
  askId: string,
  { output, tax, jobs }: { output: string; tax: string; jobs: number },
) {
  await db.quarterAnswer.create({
    data: {
      enclaveId,
      id: newId(),
      askId,
      version: 1,
      outputYuan: output,
      taxYuan: tax,
      jobs,
      byLink: true,
      answeredAt: NOW,
    },
  })
}

describe('the figures of a quarter', () => {
  let world: World, firmId: string
  beforeAll(async () => {
    world = await makeWorld()
    firmId = (await makeTenant(world, '2024-06-01')).id
  })

  it('are reported by one of many at once, and corrected with a reason', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => say(world, firmId, '2026Q1')))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.filter((one) => !one.ok && one.reason === 'changed_meanwhile')).toHaveLength(4)
    expect(await say(world, firmId, '2026Q1', { basedOn: '1' })).toMatchObject({ reason: 'unchanged' })
    expect(await say(world, firmId, '2026Q1', { basedOn: '1', staff: '21' })).toMatchObject({
      reason: 'reason_needed',
    })
    expect(
      await say(world, firmId, '2026Q1', { basedOn: '1', staff: '21', reason: '漏了一人' }),
    ).toMatchObject({ value: { version: 2 } })
    const where = { enclaveId: world.enclaveId, firmId }
    await expect(db.quarterFigures.updateMany({ where, data: { staff: 1 } })).rejects.toThrow(
      /quarter figures/,
    )
    await expect(db.quarterFigures.deleteMany({ where })).rejects.toThrow(/quarter figures/)
  })

  it('ask about yuan typed as 万元, against the quarter before, the year ago, and more in R&D than there are', async () => {
    const slip = { revenueYuan: '1000100', basedOn: '0' }
    expect(await say(world, firmId, '2025Q4', slip)).toMatchObject({ ok: true })
    expect(await say(world, firmId, '2025Q4', { basedOn: '1', reason: '单位写错' })).toMatchObject({
      ok: true,
    })
    const later = instantOf('2026-07-02', 720)
    expect(await say(world, firmId, '2026Q2', slip, later)).toMatchObject({
      reason: 'slip',
      detail: { figure: 'revenue' },
    })
    expect(await say(world, firmId, '2026Q2', { ...slip, sure: 'yes' }, later)).toMatchObject({
      reason: 'doubt_needed',
    })
    expect(
      await say(world, firmId, '2026Q2', { ...slip, sure: 'yes', doubt: '并购了一家企业' }, later),
    ).toMatchObject({ ok: true })
    expect(await say(world, firmId, '2025Q3', { rdStaff: '21' })).toMatchObject({
      reason: 'rd_staff_over_staff',
    })
    const other = (await makeTenant(world, '2024-06-01')).id
    await reportFigures(
      world.officer,
      other,
      {
        year: 2025,
        revenueYuan: '4000000.00',
        rdYuan: '100.00',
        taxYuan: '100.00',
        staff: 9,
        rdStaff: 1,
        source: 'own',
      },
      NOW,
    )
    expect(await say(world, other, '2026Q1', { revenueYuan: '1000000' })).toMatchObject({ reason: 'slip' })
  })

  it('are not of a quarter that runs, lies before the firm, or of a firm of others', async () => {
    for (const quarter of ['2026Q2', '2023Q4', '2026', 'x'])
      await expect(say(world, firmId, quarter)).rejects.toMatchObject({ status: 404 })
    const other = await makeWorld()
    await expect(say(other, firmId, '2026Q1')).rejects.toMatchObject({ status: 404 })
    await expect(
      reportQuarter(world.bureau, { firmId, quarter: '2026Q1' }, typed(), NOW),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('what a firm answers after its landing', () => {
  it('is taken and not asked a second time', async () => {
    const world = await makeWorld()
    const { firmId, askId } = await landed(world, '2026Q1', {
      output: '1500000.00',
      tax: '9000.00',
      jobs: 12,
    })
    const page = await quarterFiguresPage(world.officer, firmId, '2026Q1', TODAY)
    expect(page).toMatchObject({
      asked: { askId, isAnswered: true },
      here: { revenue: '150.00', tax: '0.90', staff: 12, rd: null },
    })
    const { basedOn, rdYuan, rdStaff, sure, doubt, reason } = typed({ rdStaff: '13' })
    const rest = { basedOn, rdYuan, sure, doubt, reason }
    const at = { firmId, quarter: '2026Q1' }
    expect(await reportQuarter(world.officer, at, { ...rest, rdStaff }, NOW)).toMatchObject({
      reason: 'rd_staff_over_staff',
    })
    expect(await reportQuarter(world.officer, at, { ...rest, rdStaff: 5 }, NOW)).toMatchObject({ ok: true })
    expect(await db.quarterFigures.findFirst({ where: { firmId } })).toMatchObject({
      revenueYuan: null,
      taxYuan: null,
      staff: null,
      rdStaff: 5,
    })
  })

  it('counts for the year once its quarters are whole, whoever answers last', async () => {
    const world = await makeWorld()
    const { enclaveId, now } = world
    const { firmId, askId, projectId } = await landed(world, '2026Q1', null)
    for (const quarter of ['2026Q2', '2026Q3', '2026Q4']) {
      const days = { answerBy: dateOfDay('2027-02-15'), closesOn: dateOfDay('2027-03-15') }
      await db.quarterAsk.create({
        data: { enclaveId, id: newId(), projectId, quarter, askedAt: now, ...days },
      })
    }
    const later = instantOf('2027-01-10', 720)
    const { rdYuan, rdStaff, sure, doubt, reason, basedOn } = typed()
    for (const quarter of ['2026Q2', '2026Q3', '2026Q4'])
      expect(
        await reportQuarter(
          world.officer,
          { firmId, quarter },
          { rdYuan, rdStaff, sure, doubt, reason, basedOn },
          later,
        ),
      ).toMatchObject({ ok: true })
    expect(await say(world, firmId, '2026Q1', {}, later)).toMatchObject({ ok: true })
    expect(await sumAnsweredYears(later, enclaveId)).toBe(0)
    const asks = await db.quarterAsk.findMany({ where: { enclaveId, id: { not: askId } } })
    for (const { id } of asks) await answered(world, id, { output: '1000.00', tax: '1.00', jobs: 30 })
    await Promise.all([sumAnsweredYears(later, enclaveId), sumAnsweredYears(later, enclaveId)])
    expect(await sumAnsweredYears(later, enclaveId)).toBe(0)
    expect(await db.yearFigures.findMany({ where: { firmId } })).toMatchObject([
      { year: 2026, version: 1, source: 'quarters', staff: 30, rdStaff: 8 },
    ])
    const [{ revenue } = { revenue: '' }] = await db.$queryRaw<{ revenue: string }[]>`
      SELECT "revenueYuan"::text AS revenue FROM "YearFigures" WHERE "firmId" = ${firmId}::uuid`
    expect(revenue).toBe('1003100.00')
  })
})

describe('a year and its quarters', () => {
  it('is their sum, and the last of them for persons, until an audit says otherwise and somebody explains it', async () => {
    const world = await makeWorld()
    const firmId = (await makeTenant(world, '2024-06-01')).id
    for (const [index, quarter] of ['2025Q1', '2025Q2', '2025Q3', '2025Q4'].entries())
      expect(
        await say(world, firmId, quarter, { revenueYuan: `${index + 1}0.05`, staff: String(20 + index) }),
      ).toMatchObject({ ok: true })
    const draft = await draftOf(world.enclaveId, '2025', TODAY)
    expect(draft.totals).toMatchObject({
      revenue: '1002',
      rd: '800',
      tax: '120',
      staff: '23',
      firms_reported: '1',
    })
    expect((await debtsPage(world.officer, '2025', TODAY)).owing).toEqual([])
    const corrected = { revenueYuan: '41', staff: '23', basedOn: '1', reason: '漏了一笔' }
    expect(await say(world, firmId, '2025Q4', corrected)).toMatchObject({ ok: true })
    expect((await draftOf(world.enclaveId, '2025', TODAY)).totals.revenue).toBe('1012')

    await reportFigures(
      world.officer,
      firmId,
      {
        year: 2025,
        revenueYuan: '1100000.00',
        rdYuan: '800000.00',
        taxYuan: '120000.00',
        staff: 23,
        rdStaff: 8,
        source: 'own',
      },
      NOW,
    )
    const audited = await draftOf(world.enclaveId, '2025', TODAY)
    const input = { seen: markOf(audited), reason: undefined, ...nothing }
    expect(await submitReturn(world.officer, '2025', input as never, NOW)).toMatchObject({
      reason: 'unexplained',
      detail: { check: 'quarters_differ' },
    })
    const explained = { ...input, explain_quarters_differ: '年报审计调增收入' }
    expect(await submitReturn(world.officer, '2025', explained as never, NOW)).toMatchObject({ ok: true })
    const again = { revenueYuan: '42', staff: '23', basedOn: '2', reason: '又漏了一笔' }
    expect(await say(world, firmId, '2025Q4', again)).toMatchObject({ ok: true })
    expect(await db.yearFigures.count({ where: { firmId, year: 2025 } })).toBe(3)
  })
})
