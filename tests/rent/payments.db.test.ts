import { formatYuan } from '~/shared/money'
import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import { approveRun, submitRun } from '~/residence/charges/steps.server'
import { issueRun } from '~/residence/charges/issue.server'
import { accountOf, creditOf } from '~/residence/payments/account.server'
import { bankFilePage, readBankFile, takeInBankFile } from '~/residence/payments/bank-file.server'
import { matchPayment, undoPayment } from '~/residence/payments/match.server'
import { paymentPage, arrearsOf } from '~/residence/payments/queries.server'
import { recordPayment } from '~/residence/payments/record.server'
import { remindOfBills } from '~/residence/payments/remind.server'
import { endLease } from '~/residence/leaving/end-lease.server'
import { exit } from '~/residence/leaving/exit.server'
import { db } from '~/platform/db.server'
import { addDays, instantOf } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { billed, tenant, withScheme, runOf } from './support'

let world: World
let one: Awaited<ReturnType<typeof tenant>>
let other: Awaited<ReturnType<typeof tenant>>
beforeAll(async () => {
  world = await makeWorld()
  await withScheme(world, '2026-10-01')
  one = await tenant(world, '101', ['2026-10-01', '2027-09-30'], 'none')
  other = await tenant(world, '102', ['2026-10-01', '2027-09-30'])
  await billed(world, '2026-11-01')
})

const billOf = (firmId: string) => db.bill.findFirstOrThrow({ where: { firmId, total: { gt: 0 } } })
const paid = (amount: string, more: object = {}) =>
  recordPayment(
    world.officer,
    {
      direction: 'in' as const,
      amount,
      paidOn: '2026-11-20',
      payer: one.firm.name,
      memo: undefined,
      firmId: undefined,
      idempotencyKey: undefined,
      ...more,
    },
    world.now,
  )
/** What came in for a firm is used or left; what its bills say is settled is what offsets say. */
async function recounted(firmId: string) {
  const [row] = await db.$queryRaw<{ wrong: number }[]>`
    SELECT (
      (SELECT count(*) FROM "Bill" b WHERE b."firmId" = ${firmId}::uuid AND abs(b.settled) <> COALESCE((
        SELECT sum(o.amount) FROM "AccountOffset" o WHERE o."releasedAt" IS NULL
          AND (o."toBillId" = b.id OR o."fromBillId" = b.id)), 0))
      + (SELECT count(*) FROM "Payment" p WHERE p."firmId" = ${firmId}::uuid AND p.settled <> COALESCE((
        SELECT sum(o.amount) FROM "AccountOffset" o WHERE o."releasedAt" IS NULL
          AND (o."fromPaymentId" = p.id OR o."toPaymentId" = p.id)), 0)))::int AS wrong`
  return row?.wrong
}

describe('a payment', () => {
  it('of more than ten years ago is a slip of the year, as one of tomorrow is', async () => {
    expect(await paid('100', { paidOn: '2016-11-19' })).toMatchObject({ reason: 'too_long_ago' })
    expect(await paid('100', { paidOn: '2026-11-21' })).toMatchObject({ reason: 'in_the_future' })
    expect((await paid('100', { paidOn: '2016-11-20' })).ok).toBe(true)
  })

  it('is proposed by its reference and amount, and pays in part, then whole, then too much', async () => {
    const bill = await billOf(one.firm.id)
    const { paymentId } = must(await paid('100', { payer: '张三', memo: `付 ${bill.ref}` }))
    const page = await paymentPage(world.officer, paymentId)
    expect(page.proposals[0]).toMatchObject({ firmId: one.firm.id, billId: bill.id, clues: ['bill_ref'] })
    must(await matchPayment(world.officer, paymentId, { firmId: one.firm.id, billId: bill.id }, world.now))
    expect((await billOf(one.firm.id)).settled.toFixed(2)).toBe('100.00')
    const rest = bill.total.sub(100)
    must(await paid(rest.add('25.5').toFixed(2), { firmId: one.firm.id }))
    expect((await billOf(one.firm.id)).settled.eq(bill.total)).toBe(true)
    expect(await creditOf(db, world.enclaveId, one.firm.id)).toBe('25.50')
    expect((await paid('30', { direction: 'out', firmId: one.firm.id })).ok).toBe(false)
    must(await paid('25.50', { direction: 'out', firmId: one.firm.id }))
    expect(await creditOf(db, world.enclaveId, one.firm.id)).toBe('0.00')
    expect(await recounted(one.firm.id)).toBe(0)
    const letters = await db.letter.findMany({
      where: { toUserId: one.founder.userId, kind: 'payment_received' },
    })
    expect(letters.length).toBe(2)
  })

  it('of ten who confirm it at once one does, and of two payments at once no fen is used twice', async () => {
    const { paymentId } = must(await paid('50', { payer: other.firm.name }))
    const match = { firmId: other.firm.id }
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => matchPayment(world.officer, paymentId, match, world.now)),
    )
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1)
    const bill = await billOf(other.firm.id)
    const open = bill.total.sub(bill.settled).toFixed(2)
    const both = await Promise.all([paid(open, match), paid(open, match), paid(open, match)])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect((await billOf(other.firm.id)).settled.eq(bill.total)).toBe(true)
    expect(Number(await creditOf(db, world.enclaveId, other.firm.id))).toBeCloseTo(Number(open) * 2, 2)
    expect(await recounted(other.firm.id)).toBe(0)
  })

  it('released or voided opens again what it had paid, and all of it stays on record', async () => {
    const payment = await db.payment.findFirstOrThrow({ where: { firmId: other.firm.id, amount: 50 } })
    const undo = (what: 'release' | 'void') =>
      undoPayment(world.officer, payment.id, { what, reason: '认错了企业' }, world.now)
    must(await undo('release'))
    expect(await recounted(other.firm.id)).toBe(0)
    expect(await undo('release')).toMatchObject({ reason: 'not_matched' })
    must(await undo('void'))
    expect(await matchPayment(world.officer, payment.id, { firmId: other.firm.id }, world.now)).toMatchObject(
      {
        reason: 'is_void',
      },
    )
    expect(await db.accountOffset.count({ where: { fromPaymentId: payment.id } })).toBe(1)
  })
})

describe('a bank statement', () => {
  const text = (serial: string) =>
    [
      '交易日期,摘要,支出,收入金额,对方户名,流水号',
      `2026/11/18,转账,,"1,200.00",甲公司,${serial}1`,
      `20261119,转账,80.00,,乙公司,${serial}2`,
      `2026-11-19,转账,,300.5,丙公司,${serial}3`,
      `昨天,转账,,10,丁公司,${serial}4`,
    ].join('\n')
  const upload = (pasted: string) =>
    readBankFile(world.officer, { pasted, file: undefined, idempotencyKey: undefined }, world.now)
  const takeIn = async (fileId: string) => {
    const { mapping } = await bankFilePage(world.officer, fileId)
    return takeInBankFile(world.officer, fileId, { what: 'take_in', mapping }, world.now)
  }

  it('is read by its heads, taken in once, and neither the file nor a line of it a second time', async () => {
    const { fileId } = must(await upload(text('A')))
    const page = await bankFilePage(world.officer, fileId)
    expect(page.mapping).toEqual({ paidOn: 0, amount: 3, payer: 4, memo: 1, serial: 5 })
    expect(page.counts).toEqual({ good: 2, known: 0, wrong: 1, out: 1 })
    const takers = await Promise.all(Array.from({ length: 6 }, () => takeIn(fileId)))
    expect(takers.filter(({ ok }) => ok).length).toBe(1)
    expect(await db.payment.count({ where: { bankFileId: fileId } })).toBe(2)
    expect(await upload(text('A'))).toMatchObject({ reason: 'taken_already' })
    // A longer statement over the same days: its old lines are known.
    const longer = must(await upload(`${text('A')}\n2026-11-20,转账,,77.00,甲公司,A9`))
    expect((await bankFilePage(world.officer, longer.fileId)).counts).toMatchObject({ good: 1, known: 2 })
    must(await takeIn(longer.fileId))
    expect(await db.payment.count({ where: { enclaveId: world.enclaveId, payer: '甲公司' } })).toBe(2)
  })
})

describe('arrears', () => {
  it('are reminded of in steps, each once, and stay when the lease is over', async () => {
    const late = await makeWorld()
    await withScheme(late, '2026-10-01')
    const { firm, founder, leaseId } = await tenant(late, '101', ['2026-10-01', '2027-09-30'], 'none')
    await billed(late, '2026-11-01')
    const bill = await billOf(firm.id)
    const after = (days: number) => instantOf(addDays('2026-12-05', days), 600)
    expect(await remindOfBills(after(2), late.enclaveId)).toBe(0)
    const rounds = await Promise.all([1, 2, 3].map(() => remindOfBills(after(3), late.enclaveId)))
    expect(rounds.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await remindOfBills(after(40), late.enclaveId)).toBe(1)
    expect(await remindOfBills(after(41), late.enclaveId)).toBe(0)
    expect(await db.letter.count({ where: { toUserId: founder.userId, kind: 'rent_reminder' } })).toBe(2)
    must(await endLease(late.officer, leaseId, { lastDay: '2026-11-30', reason: '搬离' }, late.now))
    const { rows } = await arrearsOf(late.officer, '2027-02-01', 1)
    expect(rows).toMatchObject([{ firmId: firm.id, open: bill.total.toFixed(2), stays: false }])
  })
})

describe('leaving', () => {
  it('gives the deposit back, keeps what is said, asks relief back where the scheme does, and comes to zero', async () => {
    const now = new Date('2026-11-20T02:00:00Z')
    const leaving = await makeWorld()
    await withScheme(leaving, '2026-10-01')
    const { firm, founder, leaseId } = await tenant(leaving, '101', ['2026-10-01', '2027-09-30'])
    await billed(leaving, '2026-11-01')
    const settle = () =>
      prepareSettlement(leaving.officer, firm.id, { kept: '120', keptFor: '墙面修补' }, now)
    expect(await settle()).toMatchObject({ reason: 'still_leases' })
    must(await endLease(leaving.officer, leaseId, { lastDay: '2026-11-19', reason: '停止经营' }, now))
    must(await exit(leaving.director, firm.id, { way: 'moved_out', reason: '停止经营，不再继续孵化' }, now))
    const runId = runOf(must(await settle()))
    const lines = await db.charge.findMany({ where: { runId }, orderBy: { kind: 'asc' } })
    const sumOf = (kind: string) =>
      lines.filter((line) => line.kind === kind).reduce((sum, { amount }) => sum + Number(amount), 0)
    const deposit = await db.charge.findFirstOrThrow({ where: { firmId: firm.id, kind: 'deposit' } })
    expect(sumOf('deposit_back')).toBe(-Number(deposit.amount))
    expect(sumOf('other')).toBe(120)
    const relief = await db.charge.aggregate({
      where: { firmId: firm.id, kind: 'rent', runId: { not: runId } },
      _sum: { relief: true },
    })
    expect(sumOf('clawback')).toBeCloseTo(Number(relief._sum.relief) / 2, 2)
    const { version } = await db.chargeRun.findFirstOrThrow({ where: { id: runId } })
    must(await submitRun(leaving.officer, runId, { version }, now))
    must(await approveRun(leaving.director, runId, { version }, now))
    must(await issueRun(leaving.officer, runId, now))
    // The words are those of the lines, each with its sum and nothing besides; whose settlement it is stands on the log.
    const total = lines.reduce((sum, { amount }) => sum + Number(amount), 0)
    const letter = await db.letter.findFirstOrThrow({
      where: { toUserId: founder.userId, kind: 'rent_settled' },
    })
    for (const said of [
      `退押金 ${formatYuan(deposit.amount.toFixed(2))} 元`,
      '扣留 120.00 元（墙面修补）',
      `收回减免 ${formatYuan(sumOf('clawback').toFixed(2))} 元`,
      // What goes back to the firm has paid what it still owed, and nothing is left.
      `${formatYuan(Math.abs(total).toFixed(2))} 元已抵未付账单，两清`,
    ])
      expect(letter.body).toContain(said)
    const steps = await db.event.findMany({ where: { subjectId: runId }, orderBy: { seq: 'asc' } })
    expect(steps.map(({ kind, payload }) => [kind, (payload as { firm?: string }).firm])).toEqual([
      ['settlement_prepared', undefined],
      ['charges_submitted', firm.name],
      ['charges_approved', firm.name],
      ['charges_issued', firm.name],
    ])
    const again = { kept: undefined, keptFor: undefined }
    expect(await prepareSettlement(leaving.officer, firm.id, again, now)).toMatchObject({
      reason: 'nothing_to_settle',
    })
    const account = await accountOf(leaving.officer, firm.id, '2026-11-20')
    const billedSum = await db.bill.aggregate({ where: { firmId: firm.id }, _sum: { total: true } })
    expect(account.entries[0]?.balance).toBe(billedSum._sum.total?.toFixed(2))
    expect(account.deposit).toBe('0.00')
    expect(await recounted(firm.id)).toBe(0)
  })
})
