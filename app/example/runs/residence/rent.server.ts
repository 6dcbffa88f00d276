import { issueRun } from '~/residence/charges/issue.server'
import { prepareMonth } from '~/residence/charges/prepare.server'
import { approveRun, submitRun } from '~/residence/charges/steps.server'
import { enterExtra } from '~/residence/extras/extras.server'
import { readBankFile, takeInBankFile } from '~/residence/payments/bank-file.server'
import { recordPayment } from '~/residence/payments/record.server'
import { remindOfBills } from '~/residence/payments/remind.server'
import { monthOf } from '~/residence/rent/months'
import { setScheme } from '~/residence/rent/set-scheme.server'
import type { RentTerms } from '~/residence/rent/terms'
import { USUAL_TERMS } from '~/residence/rent/usual.rules'
import { db } from '~/platform/db.server'
import { addDays, addMonths, dayOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

/** Months that are charged, and how many of them went out month by month; those before by half-years. */
const MONTHS = 24
const MONTHLY = 6
/** Every so many-th firm stops paying some months ago, and one of them pays a part. */
const ONE_IN = 11
const UNPAID_MONTHS = 4
/** So many months ago firms began to pay for equipment besides. */
const EXTRAS_SINCE = 2

/** Invented terms: what the portal offers, and the days and fees of an ordinary building. */
const TERMS: RentTerms = {
  ...USUAL_TERMS,
  propertyFee: '4.50',
  utilities: { electricity: { price: '0.7625', vat: 13 }, water: { price: '4.9', vat: 9 } },
}

/** Two years of rent: schemes, months that go through two hands, payments, a few firms in arrears, a month to approve. */
export function runRent(enclave: Enclave): void {
  const { time, today } = enclave
  const month = (back: number) => addMonths(monthOf(today), -back)
  time.begin(() => runSchemes(enclave, month(MONTHS), month(MONTHLY - 1)))
  time.begin(async () => {
    for (let back = MONTHS; back >= 0; back -= 1)
      if (back <= MONTHLY || Number(month(back).slice(5, 7)) % 6 === 0)
        await runMonth(enclave, month(back), back)
    await runStatement(enclave)
  })
}

async function runSchemes({ time, staff, chance }: Enclave, first: Day, second: Day) {
  const set = async (effectiveFrom: Day, reason: string, terms: RentTerms) => {
    const at = await time.until(
      momentOf(workingDayFrom(addDays(effectiveFrom, -20)), chance.of(`scheme ${effectiveFrom}`)),
    )
    const input = { effectiveFrom, reason, terms, idempotencyKey: undefined }
    must(await setScheme(staff.director, input, at), 'set a scheme')
  }
  await set(first, '主任办公会通过，租金减免与落地进度挂钩（示例）', TERMS)
  await set(second, '物业合同续签，物业费调整（示例）', { ...TERMS, propertyFee: '5.00' })
}

async function runMonth(enclave: Enclave, month: Day, back: number) {
  const { time, staff, chance } = enclave
  const own = chance.of(`rent ${month}`)
  const at = await time.until(momentOf(workingDayFrom(addDays(month, 2)), own, 9, 11))
  if (back === EXTRAS_SINCE) await runExtras(enclave, month, at)
  const { runId, version } = must(await prepareMonth(staff.officer, { month }, at), 'prepare a month')
  must(await submitRun(staff.officer, runId, { version }, at), 'submit a month')
  if (back === 0) return
  const signedAt = await time.until(momentOf(workingDayFrom(addDays(month, 3)), own, 14, 16))
  must(await approveRun(staff.director, runId, { version }, signedAt), 'approve a month')
  must(await issueRun(staff.officer, runId, signedAt), 'issue a month')
  await runPayments(enclave, month, back)
}

/** Two firms pay for equipment and keys besides. */
async function runExtras({ enclaveId, staff }: Enclave, firstMonth: Day, at: Date) {
  const firms = await db.firm.findMany({
    where: { enclaveId, leases: { some: { state: 'active', purpose: 'firm' } } },
    orderBy: { name: 'asc' },
    take: 2,
  })
  const [one, other] = firms
  if (!one || !other) return
  const plain = { vatPercent: 6, firstMonth, lastMonth: null, idempotencyKey: undefined }
  const laser = {
    ...plain,
    firmId: one.id,
    name: '激光切割机，包月',
    amount: '318.00',
    often: 'monthly' as const,
  }
  must(await enterExtra(staff.officer, laser, at), 'enter a charge')
  const keys = {
    ...plain,
    firmId: other.id,
    name: '补办门禁卡 3 张',
    amount: '60.00',
    often: 'once' as const,
  }
  must(await enterExtra(staff.officer, keys, at), 'enter a charge')
}

type Open = { firmId: string; name: string; open: string }

/** Firms pay what is open in the middle of the month, but for those in arrears; a reminder goes to these. */
async function runPayments({ enclaveId, time, staff, chance }: Enclave, month: Day, back: number) {
  const at = await time.until(
    momentOf(workingDayFrom(addDays(month, 14)), chance.of(`paid ${month}`), 15, 17),
  )
  const rows = await db.$queryRaw<Open[]>`
    SELECT b."firmId", f.name, sum(b.total - b.settled)::text AS open
    FROM "Bill" b JOIN "Firm" f ON f."enclaveId" = b."enclaveId" AND f.id = b."firmId"
    WHERE b."enclaveId" = ${enclaveId}::uuid AND b.total > b.settled
    GROUP BY b."firmId", f.name ORDER BY f.name`
  for (const { firmId, name, open } of rows) {
    const behind = numberOf(name) % ONE_IN
    if (behind === 0 && back <= UNPAID_MONTHS) continue
    // Most pay once a quarter until lately, as their leases say.
    if (back > 3 && back <= MONTHLY && !isQuarter(month) && behind > 4) continue
    const amount = behind === 1 && back === 1 ? (Math.floor(Number(open) * 50) / 100).toFixed(2) : open
    if (Number(amount) === 0) continue
    const paidOn = dayOf(at)
    const input = { direction: 'in' as const, amount, paidOn, payer: name, memo: '租金物业费' }
    must(
      await recordPayment(staff.officer, { ...input, firmId, idempotencyKey: undefined }, at),
      'record a payment',
    )
  }
  await remindOfBills(at, enclaveId)
}

/** A statement of the bank of the last days: some lines say whose they are, one says nothing. */
async function runStatement({ enclaveId, time, staff, today, chance }: Enclave) {
  const at = await time.until(momentOf(workingDayFrom(addDays(today, -3)), chance.of('statement'), 10, 11))
  await remindOfBills(at, enclaveId)
  const bills = await db.$queryRaw<{ ref: string; name: string; open: string }[]>`
    SELECT b.ref, f.name, (b.total - b.settled)::text AS open
    FROM "Bill" b JOIN "Firm" f ON f."enclaveId" = b."enclaveId" AND f.id = b."firmId"
    WHERE b."enclaveId" = ${enclaveId}::uuid AND b.total > b.settled ORDER BY b."dueOn" DESC, b.ref LIMIT 2`
  const lines = bills.map(({ ref, name, open }, index) => [
    ...[addDays(dayOf(at), -index), index === 0 ? `租金 ${ref}` : '房租', '', open, name, `JY${index + 1}`],
  ])
  const pasted = [
    ['交易日期', '摘要', '支出', '收入金额', '对方户名', '流水号'],
    ...lines,
    [dayOf(at), '往来款', '', '5000.00', '张某某', 'JY8'],
    [dayOf(at), '电费', '1820.40', '', '国网陕西电力', 'JY9'],
  ]
    .map((cells) => cells.join(','))
    .join('\n')
  const { fileId } = must(
    await readBankFile(staff.officer, { pasted, file: undefined, idempotencyKey: undefined }, at),
  )
  const mapping = { paidOn: 0, memo: 1, amount: 3, payer: 4, serial: 5 }
  must(await takeInBankFile(staff.officer, fileId, { what: 'take_in', mapping }, at), 'take in a statement')
}

/** The last month of a quarter. */
const isQuarter = (month: Day) => Number(month.slice(5, 7)) % 3 === 0

/** A number of a name: the same firms fall behind whenever the example is loaded. */
const numberOf = (name: string) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
