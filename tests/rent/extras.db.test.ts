import { beforeEach, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { verifyChain } from '~/ground/audit/verify.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { prepareMonth } from '~/residence/charges/prepare.server'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import type { ExtraInput } from '~/residence/extras/extra.form'
import { endExtra, enterExtra } from '~/residence/extras/extras.server'
import { extrasOf } from '~/residence/extras/queries.server'
import { endLease } from '~/residence/leaving/end-lease.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { billed, runOf, settledBy, tenant, withScheme } from './support'

const REASON = '企业买了自己的'

let world: World, firmId: string, leaseId: string
beforeEach(async () => {
  world = await makeWorld({ now: new Date('2026-11-20T02:00:00Z') })
  await withScheme(world, '2026-10-01')
  ;({
    firm: { id: firmId },
    leaseId,
  } = await tenant(world, '101', ['2026-10-01', '2027-09-30']))
})

const laser = (more: Partial<ExtraInput> = {}): ExtraInput => ({
  firmId,
  name: '激光切割机，包月',
  amount: '318',
  vatPercent: 6,
  often: 'monthly' as const,
  firstMonth: '2026-10-01',
  lastMonth: null,
  idempotencyKey: undefined,
  ...more,
})
const at = (day: string) => new Date(`${day}T02:00:00Z`)

/** What stands on bills of it, by the month it is for, in the order in which it was charged. */
async function charged(): Promise<string[]> {
  const rows = await db.charge.findMany({
    where: { enclaveId: world.enclaveId, kind: 'extra' },
    orderBy: [{ month: 'asc' }, { revision: 'asc' }],
    include: { run: true },
  })
  return rows.map(
    ({ month, run, amount, vat, note }) =>
      `${month.toISOString().slice(0, 7)} in ${run.month.toISOString().slice(0, 7)}: ${amount.toFixed(2)} (${vat.toFixed(2)}) ${note}`,
  )
}

describe('what a firm pays besides', () => {
  it('stands on the bill of every month, with its VAT, and twice on none', async () => {
    must(await enterExtra(world.officer, laser(), world.now))
    must(await enterExtra(world.officer, laser({ name: '门禁卡', amount: '20', often: 'once' }), world.now))
    await billed(world, '2026-10-01')
    const { changed } = must(await prepareMonth(world.officer, { month: '2026-11-01' }, world.now))
    expect(changed).toBe(true)
    // Prepared again it is the same.
    expect(must(await prepareMonth(world.officer, { month: '2026-11-01' }, world.now)).changed).toBe(false)
    await billed(world, '2026-11-01')
    expect(await charged()).toEqual([
      '2026-10 in 2026-10: 318.00 (18.00) 激光切割机，包月',
      '2026-10 in 2026-10: 20.00 (1.13) 门禁卡',
      '2026-11 in 2026-11: 318.00 (18.00) 激光切割机，包月',
    ])
    const [bill] = await db.bill.findMany({
      where: { enclaveId: world.enclaveId, firmId },
      orderBy: { ref: 'desc' },
    })
    const lines = await db.charge.aggregate({
      where: { runId: bill?.runId ?? '', firmId },
      _sum: { amount: true },
    })
    expect(bill?.total.toFixed(2)).toBe(lines._sum.amount?.toFixed(2))
    expect(await verifyChain(world.enclaveId)).toMatchObject({ breaks: [] })
  })

  it('is caught up where it was entered late, and given back where it is ended for months that are charged', async () => {
    await billed(world, '2026-10-01')
    const { extraId } = must(await enterExtra(world.officer, laser(), world.now))
    await billed(world, '2026-11-01')
    const end = { how: 'after' as const, lastMonth: '2026-10-01', reason: REASON, version: 1 }
    must(await endExtra(world.officer, extraId, end, at('2026-12-02')))
    expect(await endExtra(world.officer, extraId, end, at('2026-12-02'))).toMatchObject({
      reason: 'changed_meanwhile',
    })
    await billed(world, '2026-12-01', at('2026-12-02'))
    expect(await charged()).toEqual([
      '2026-10 in 2026-11: 318.00 (18.00) 激光切割机，包月',
      '2026-11 in 2026-11: 318.00 (18.00) 激光切割机，包月',
      '2026-11 in 2026-12: -318.00 (-18.00) 激光切割机，包月',
    ])
    // A mistake from the first month on: all of it comes back.
    must(await endExtra(world.officer, extraId, { ...end, how: 'never', version: 2 }, at('2027-01-02')))
    await billed(world, '2027-01-01', at('2027-01-02'))
    const sum = await db.charge.aggregate({
      where: { enclaveId: world.enclaveId, kind: 'extra' },
      _sum: { amount: true, vat: true },
    })
    expect([sum._sum.amount?.toNumber(), sum._sum.vat?.toNumber()]).toEqual([0, 0])
    expect((await extrasOf(world.officer, '2027-01-02', { all: true, page: 1 })).rows[0]?.isNever).toBe(true)
    expect((await extrasOf(world.officer, '2027-01-02', { all: false, page: 1 })).rows).toEqual([])
  })

  it('is settled with all else, and over with the settlement of a firm that has left', async () => {
    await billed(world, '2026-10-01')
    must(await enterExtra(world.officer, laser({ firstMonth: '2026-11-01' }), world.now))
    must(await endLease(world.officer, leaseId, { lastDay: '2026-11-20', reason: '搬离' }, world.now))
    await db.tenancy.updateMany({
      where: { firmId },
      data: { state: 'exited', exitedOn: dateOfDay('2026-11-20') },
    })
    const leave = at(addDays('2026-11-20', 1))
    const input = { kept: undefined, keptFor: undefined }
    await settledBy(world, runOf(must(await prepareSettlement(world.officer, firmId, input, leave))))
    expect(await charged()).toEqual(['2026-11 in 2026-11: 318.00 (18.00) 激光切割机，包月'])
    must(await prepareMonth(world.officer, { month: '2026-11-01' }, leave))
    must(await prepareMonth(world.officer, { month: '2026-12-01' }, at('2026-12-02')))
    expect(await charged()).toHaveLength(1)
  })

  it('is entered once however often it is sent, for a firm that is here, in months that can be billed', async () => {
    const idempotencyKey = newId()
    const all = await Promise.all(
      [1, 2, 3].map(() => enterExtra(world.officer, laser({ idempotencyKey }), world.now)),
    )
    expect(new Set(all.map((one) => (one.ok ? one.value.extraId : one.reason))).size).toBe(1)
    const early = laser({ firstMonth: '2020-01-01' })
    expect(await enterExtra(world.officer, early, world.now)).toMatchObject({ reason: 'too_early' })
    const far = laser({ lastMonth: '2099-01-01' })
    expect(await enterExtra(world.officer, far, world.now)).toMatchObject({ reason: 'too_far' })
    await expect(enterExtra(world.officer, laser({ firmId: newId() }), world.now)).rejects.toMatchObject({
      status: 404,
    })
  })
})
