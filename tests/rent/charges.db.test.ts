import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { reliefPromised } from '~/across/portal/relief-promised.server'
import { must } from '~/example/drivers/must'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { issueRun } from '~/residence/charges/issue.server'
import { prepareMonth } from '~/residence/charges/prepare.server'
import { prepareMonths } from '~/residence/charges/prepare-months.server'
import { approveRun, returnRun, submitRun } from '~/residence/charges/steps.server'
import { recordPayment } from '~/residence/payments/record.server'
import { formatYuan } from '~/shared/money'
import { setScheme } from '~/residence/rent/set-scheme.server'
import { endLease } from '~/residence/leaving/end-lease.server'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { makePerson, makeWorld, type World } from '../support/world'
import { billed, TERMS, tenant, withScheme } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await withScheme(world, '2026-09-01')
  await tenant(world, '101', ['2026-09-10', '2027-09-09'], 'none')
  await tenant(world, '102', ['2026-10-01', '2027-09-30'])
})

const linesOf = async (runId: string) =>
  (
    await db.charge.findMany({
      where: { runId },
      orderBy: [{ month: 'asc' }, { leaseId: 'asc' }, { kind: 'asc' }],
    })
  ).map(({ leaseId, kind, month, startsOn, revision, full, relief }) =>
    [
      leaseId,
      kind,
      month.toISOString(),
      startsOn.toISOString(),
      revision,
      full.toFixed(2),
      relief.toFixed(2),
    ].join(),
  )

/** Waits until somebody stands before a locked door, and ends their session there. */
async function killTheWaiting(): Promise<void> {
  for (;;) {
    const killed = await db.$queryRaw<unknown[]>`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
        AND wait_event_type = 'Lock' AND query ILIKE '%"Charge"%'`
    if (killed.length > 0) return
  }
}

describe('a month of charges', () => {
  it('prepared while another month is open, too early or before any scheme, is refused', async () => {
    const prepare = (month: string) => prepareMonth(world.officer, { month }, world.now)
    expect(await prepare('2026-08-01')).toMatchObject({ ok: false, reason: 'before_schemes' })
    expect(await prepare('2027-01-01')).toMatchObject({ ok: false, reason: 'too_early' })
  })

  it('in which nothing was due never goes out, and does not hold up the months after it', async () => {
    const empty = await makeWorld()
    await withScheme(empty, '2026-09-01')
    const prepare = (month: string) => prepareMonth(empty.officer, { month }, empty.now)
    const { runId, version } = must(await prepare('2026-09-01'))
    expect(await submitRun(empty.officer, runId, { version }, empty.now)).toMatchObject({ reason: 'empty' })
    await tenant(empty, '101', ['2026-09-20', '2027-09-19'], 'none')
    const next = must(await prepare('2026-10-01'))
    expect(await db.chargeRun.count({ where: { id: runId } })).toBe(0)
    // What became due for the month before comes in with it, and with lines it holds up the next.
    expect((await linesOf(next.runId)).join()).toContain('2026-09-01')
    expect(await prepare('2026-11-01')).toMatchObject({ reason: 'earlier_open' })
  })

  it('killed in its middle has done nothing, and run again is one run', async () => {
    const client = new Client({ connectionString: env().DATABASE_URL })
    await client.connect()
    await client.query('BEGIN')
    await client.query('LOCK TABLE "Charge" IN ACCESS EXCLUSIVE MODE')
    const killed = prepareMonth(world.officer, { month: '2026-10-01' }, world.now).catch(() => null)
    await killTheWaiting()
    await client.query('ROLLBACK')
    await client.end()
    // It tries again by itself, or has failed; either way the next run finds one run or none, and no half of one.
    await killed

    const { runId } = must(await prepareMonth(world.officer, { month: '2026-10-01' }, world.now))
    const once = await linesOf(runId)
    // September, which nobody prepared, comes with October.
    expect(once.length).toBe(8)
    const again = must(await prepareMonth(world.officer, { month: '2026-10-01' }, world.now))
    expect(again).toEqual({ runId, version: 1, changed: false })
    expect(await linesOf(runId)).toEqual(once)
  })

  it('of twenty who prepare at once all come to the same run with the same lines', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => prepareMonth(world.officer, { month: '2026-10-01' }, world.now)),
    )
    expect(new Set(outcomes.map((one) => (one.ok ? one.value.runId : one.reason))).size).toBe(1)
    const rows = await db.charge.groupBy({
      by: ['leaseId', 'kind', 'month', 'startsOn', 'revision'],
      where: { enclaveId: world.enclaveId },
      _count: true,
    })
    expect(rows.every(({ _count }) => _count === 1)).toBe(true)
  })

  it('goes through two hands: the submitter does not approve, and what is approved does not change', async () => {
    const { runId, version } = must(await prepareMonth(world.director, { month: '2026-10-01' }, world.now))
    must(await submitRun(world.director, runId, { version }, world.now))
    expect(await approveRun(world.director, runId, { version }, world.now)).toMatchObject({
      reason: 'own_submission',
    })
    await expect(
      db.chargeRun.update({
        where: { enclaveId_id: { enclaveId: world.enclaveId, id: runId } },
        data: { state: 'approved', approvedById: world.director.userId },
      }),
    ).rejects.toThrow(/nobody_approves_what_they_submitted/)
    const second = await makePerson(world, 'director')
    must(await returnRun(second, runId, { reason: '九月的房间请再核对' }, world.now))
    must(await submitRun(world.officer, runId, { version }, world.now))
    expect(await approveRun(second, runId, { version: version + 1 }, world.now)).toMatchObject({
      reason: 'changed_meanwhile',
    })
    const directors = [world.director, second, world.director, second]
    const approvals = await Promise.all(
      directors.map((one) => approveRun(one, runId, { version }, world.now)),
    )
    expect(approvals.filter(({ ok }) => ok).length).toBe(1)
    await expect(db.charge.updateMany({ where: { runId }, data: { full: '1.00' } })).rejects.toThrow()
    await expect(db.charge.deleteMany({ where: { runId } })).rejects.toThrow(/approved charges are kept/)
    expect(await prepareMonth(world.officer, { month: '2026-10-01' }, world.now)).toMatchObject({
      reason: 'approved',
    })
    expect(await prepareMonth(world.officer, { month: '2026-11-01' }, world.now)).toMatchObject({
      reason: 'earlier_open',
    })

    const sent = await Promise.all(Array.from({ length: 6 }, () => issueRun(world.officer, runId, world.now)))
    expect(sent.filter(({ ok }) => ok).length).toBe(1)
    const bills = await db.bill.findMany({ where: { runId }, orderBy: { ref: 'asc' } })
    expect(bills.length).toBe(2)
    const charged = await db.charge.aggregate({ where: { runId }, _sum: { amount: true } })
    expect(bills.reduce((sum, { total }) => sum.add(total), bills[0]!.total.mul(0)).toFixed(2)).toBe(
      charged._sum.amount?.toFixed(2),
    )
    const letters = await db.letter.findMany({ where: { enclaveId: world.enclaveId, kind: 'rent_bill' } })
    expect(letters.length).toBe(2)
    expect(await prepareMonth(world.officer, { month: '2026-09-01' }, world.now)).toMatchObject({
      reason: 'later_exists',
    })
  })

  it('takes no new scheme for months that are billed', async () => {
    const set = (effectiveFrom: string) =>
      setScheme(
        world.director,
        { effectiveFrom, reason: '调价', terms: TERMS, idempotencyKey: undefined },
        world.now,
      )
    expect(await set('2026-10-15')).toMatchObject({ reason: 'month_is_charged' })
    const twice = await Promise.all([set('2026-12-01'), set('2026-12-01'), set('2026-12-01')])
    expect(twice.map((one) => (one.ok ? 'set' : one.reason)).sort()).toEqual([
      'day_taken',
      'day_taken',
      'set',
    ])
  })

  it('mends what has turned out otherwise by a further line, and a credit pays the next bill', async () => {
    const late = await makeWorld()
    await withScheme(late, '2026-09-01', { depositMonths: 0 })
    const { leaseId, firm } = await tenant(late, '101', ['2026-09-10', '2027-09-09'], 'none')
    await billed(late, '2026-11-01')
    const before = await db.charge.aggregate({ where: { leaseId }, _sum: { amount: true } })
    // Found out afterwards: the lease had ended on the 25th of November.
    const end = { lastDay: '2026-11-25', reason: '提前搬离' }
    must(await endLease(late.officer, leaseId, end, late.now))
    const runId = await billed(late, '2026-12-01')
    const lines = await db.charge.findMany({ where: { runId }, orderBy: { kind: 'asc' } })
    expect(lines.map(({ kind, reason, revision }) => [kind, reason, revision])).toEqual([
      ['property', 'correction', 1],
      ['rent', 'correction', 1],
    ])
    const bills = await db.bill.findMany({ where: { firmId: firm.id }, orderBy: { issuedAt: 'asc' } })
    const [credit] = bills.filter(({ total }) => total.lt(0))
    expect(credit?.settled.eq(credit.total)).toBe(true)
    const owed = bills.find(({ total }) => total.gt(0))
    expect(owed?.settled.toFixed(2)).toBe(credit?.total.neg().toFixed(2))
    const after = await db.charge.aggregate({ where: { leaseId }, _sum: { amount: true } })
    expect(after._sum.amount?.lt(before._sum.amount ?? 0)).toBe(true)
  })

  it('asks by letter for what is left after what the account has paid, and for nothing where that is all', async () => {
    const own = await makeWorld()
    await withScheme(own, '2026-09-01', { depositMonths: 0 })
    const { firm } = await tenant(own, '101', ['2026-10-01', '2027-09-30'], 'none')
    const paid = async (amount: string) => {
      const payment = { direction: 'in' as const, amount, paidOn: '2026-11-02', payer: '某公司', memo: '' }
      must(
        await recordPayment(own.officer, { ...payment, firmId: firm.id, idempotencyKey: undefined }, own.now),
      )
    }
    const letterOf = async (runId: string) => {
      const bill = await db.bill.findFirstOrThrow({ where: { runId, firmId: firm.id } })
      const [letter] = await db.letter.findMany({ where: { aboutType: 'bill', aboutId: bill.id } })
      return { bill, letter }
    }
    await paid('10.00')
    const first = await letterOf(await billed(own, '2026-10-01'))
    expect(first.letter).toMatchObject({ kind: 'rent_bill' })
    expect(first.letter?.subject).toContain(formatYuan(first.bill.total.sub(10).toFixed(2)))
    await paid('100000.00')
    const second = await letterOf(await billed(own, '2026-11-01'))
    expect(second.letter).toMatchObject({ kind: 'rent_bill_paid' })
    expect(second.letter?.body).toContain('不用付款')
    expect(second.letter?.subject).toContain(formatYuan(second.bill.total.toFixed(2)))
  })

  it('is prepared by the night once, however often it runs', async () => {
    const night = await makeWorld()
    await withScheme(night, '2026-11-01')
    await tenant(night, '101', ['2026-11-01', '2027-10-31'], 'none')
    const rounds = await Promise.all([1, 2, 3].map(() => prepareMonths(night.now, night.enclaveId)))
    expect(rounds.some((count) => count === 1)).toBe(true)
    expect(await prepareMonths(night.now, night.enclaveId)).toBe(0)
    expect(await db.chargeRun.count({ where: { enclaveId: night.enclaveId } })).toBe(1)
    expect(await db.charge.count({ where: { enclaveId: night.enclaveId } })).toBe(3)
  })
})

it('is what the portal promises: the relief of the scheme in force, and that the later years ask for something', async () => {
  const own = await makeWorld()
  const promised = async () => reliefPromised(await enclaveOn(db, own.enclaveId, own.today), own.today)
  const before = await promised()
  await withScheme(own, '2027-01-01')
  expect(await promised()).toEqual(before)
  expect(await reliefPromised(await enclaveOn(db, own.enclaveId, own.today), '2027-01-01')).toEqual({
    first: 100,
    later: 50,
    tied: true,
  })
  await withScheme(own, '2026-11-01', { relief: [] })
  expect(await promised()).toEqual({ first: null, later: null, tied: false })
})
