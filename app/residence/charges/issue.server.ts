import { recordEvent } from '~/ground/audit/record.server'
import { nextRefs } from '~/ground/enclaves/next-ref.part.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayOf, yearOf, type Day } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayRent } from '~/residence/rent/abilities'
import { schemesOf } from '~/residence/rent/queries.server'
import { PLAIN_TERMS, schemeOn } from '~/residence/rent/terms'
import { chargeEvents } from './events'
import { offsetAccount } from './offset.part.server'
import { settleContracts } from './settle-contracts.part.server'
import { lineOf } from './lines.server'
import { restEn, restZh, settledEn, settledOf, settledZh, type Settled } from './settled'
import { monthName, runNamed, runRow, type StepRefusal } from './steps.server'
import { chargeLetters } from './letters'

/**
 * Sends what was approved: a bill per firm, settled at once with whatever the firm has left on its account, and a letter
 * to its founders. The state is in the WHERE: of two who press at once one sends.
 */
export async function issueRun(
  actor: Actor,
  runId: string,
  now: Date,
): Promise<Outcome<{ runId: string }, StepRefusal>> {
  if (!mayRent(actor.role, 'issue')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const run = await runRow(tx, actor, runId)
    const { count } = await tx.chargeRun.updateMany({
      where: { enclaveId, id: runId, state: 'approved' },
      data: { state: 'issued', issuedAt: now },
    })
    if (count === 0) return refuse('wrong_state')
    const today = dayOf(now)
    const terms = schemeOn(await schemesOf(tx, enclaveId), today)?.terms ?? PLAIN_TERMS
    const dueOn = addDays(today, terms.dueDays)
    const sums = await tx.charge.groupBy({
      by: ['firmId'],
      where: { enclaveId, runId },
      _sum: { amount: true, relief: true },
      orderBy: { firmId: 'asc' },
    })
    const withCredit = await firmsWithCredit(tx, enclaveId)
    const refs = await nextRefs(tx, enclaveId, 'ZD', yearOf(today), sums.length)
    const bills = sums.map(({ firmId, _sum }, index) => ({
      id: newId(),
      ref: refs[index] ?? '',
      firmId,
      total: _sum.amount?.toFixed(2) ?? '0.00',
    }))
    await tx.bill.createMany({
      data: bills.map((bill) => ({
        ...bill,
        enclaveId,
        runId,
        settled: '0',
        dueOn: dateOfDay(dueOn),
        issuedAt: now,
      })),
    })
    for (const { firmId, total } of bills) {
      if (total.startsWith('-') || withCredit.has(firmId)) await offsetAccount(tx, { enclaveId, firmId }, now)
    }
    const isSettlement = run.kind === 'settlement'
    // A settlement is told of also where it comes to nothing: a deposit may have paid what was owed.
    const sent = bills.filter(({ total }) => isSettlement || total !== '0.00')
    const parts = isSettlement
      ? settledOf((await tx.charge.findMany({ where: { enclaveId, runId } })).map(lineOf))
      : null
    await tellOfBills(
      tx,
      enclaveId,
      await afterOffsets(tx, enclaveId, sent),
      { month: monthName(run.month), dueOn, parts },
      now,
    )
    if (isSettlement && run.firmId) {
      // The contracts that were settled by it, not those handed back since it was prepared.
      const settled = await tx.leaseContract.findMany({
        where: { enclaveId, firmId: run.firmId, state: 'handed_back', settledRunId: runId },
        select: { enclaveId: true, id: true, ref: true, firmId: true },
        orderBy: { id: 'asc' },
      })
      await settleContracts(tx, actor, settled, runId, now)
    }
    const event = chargeEvents.charges_issued({ ...(await runNamed(tx, run)), bills: sums.length })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'charge_run', id: runId }, event }, now)
    return ok({ runId })
  })
}

async function firmsWithCredit(tx: Tx, enclaveId: string): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ firmId: string }[]>`
    SELECT "firmId" FROM "Bill" WHERE "enclaveId" = ${enclaveId}::uuid AND total < 0 AND settled > total
    UNION SELECT "firmId" FROM "Payment" WHERE "enclaveId" = ${enclaveId}::uuid AND direction = 'in'
      AND "firmId" IS NOT NULL AND "voidedAt" IS NULL AND settled < amount`
  return new Set(rows.map(({ firmId }) => firmId))
}

type Billed = { id: string; ref: string; firmId: string; total: string }
/** What the account has settled of a bill, and what is left to pay of it, or, below zero, of a credit. */
type Sent = Billed & { settled: string; open: string }

async function afterOffsets(tx: Tx, enclaveId: string, bills: readonly Billed[]): Promise<Sent[]> {
  const rows = await tx.bill.findMany({
    where: { enclaveId, id: { in: bills.map(({ id }) => id) } },
    select: { id: true, total: true, settled: true },
  })
  const now = new Map(rows.map((row) => [row.id, row]))
  return bills.map((bill) => {
    const row = now.get(bill.id)
    return {
      ...bill,
      settled: row?.settled.toFixed(2) ?? '0.00',
      open: row?.total.sub(row.settled).toFixed(2) ?? bill.total,
    }
  })
}

const isOwed = (open: string) => !open.startsWith('-') && open !== '0.00'

/** A bill that the account has paid asks for nothing. */
function letterOf({ isCredit, isPaid }: { isCredit: boolean; isPaid: boolean }) {
  if (isCredit) return chargeLetters.rent_credit
  return isPaid ? chargeLetters.rent_bill_paid : chargeLetters.rent_bill
}

/** A letter about each bill to the people of its firm. */
async function tellOfBills(
  tx: Tx,
  enclaveId: string,
  bills: readonly Sent[],
  { month, dueOn, parts }: { month: string; dueOn: Day; parts: Settled | null },
  now: Date,
): Promise<void> {
  const firmIds = bills.map(({ firmId }) => firmId)
  const [founders, firms] = await Promise.all([
    tx.membership.findMany({
      where: { enclaveId, firmId: { in: firmIds }, role: 'founder', endedAt: null },
      select: { firmId: true, userId: true },
    }),
    tx.firm.findMany({ where: { enclaveId, id: { in: firmIds } }, select: { id: true, name: true } }),
  ])
  const names = new Map(firms.map(({ id, name }) => [id, name]))
  for (const { id, ref, firmId, total, settled, open } of bills) {
    const isCredit = total.startsWith('-')
    const params = {
      firm: names.get(firmId) ?? '',
      ref,
      month,
      amount: formatYuan(isCredit ? total.slice(1) : isOwed(open) ? open : total),
      day: dueOn,
      link: env().BASE_URL + paths.myBill(id),
    }
    const about = { type: 'bill', id }
    const said = parts && {
      noteZh: [settledZh(parts), restZh(total, settled), isOwed(open) ? `请在 ${dueOn} 前付清` : '']
        .filter(Boolean)
        .join('；'),
      noteEn: [settledEn(parts), restEn(total, settled), isOwed(open) ? `to be paid by ${dueOn}` : '']
        .filter(Boolean)
        .join('; '),
    }
    for (const { userId: toUserId } of founders.filter((one) => one.firmId === firmId)) {
      if (said) {
        const all = { ...params, ...said }
        await postLetter(
          tx,
          { enclaveId, toUserId, letter: chargeLetters.rent_settled, params: all, about },
          now,
        )
      } else {
        const letter = letterOf({ isCredit, isPaid: !isOwed(open) })
        await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
      }
    }
  }
}
