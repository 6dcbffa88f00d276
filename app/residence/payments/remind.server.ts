import { foundersOf } from '~/ground/firms/founders.server'
import { postLetter } from '~/ground/notices/post.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayOf, daysBetween, timeOf, type Day } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { reminderDue } from '~/shared/reminders'
import { schemesOf } from '~/residence/rent/queries.server'
import { PLAIN_TERMS, schemeOn } from '~/residence/rent/terms'
import { paymentLetters } from './letters'

const OFFICE_OPENS = '09:00'
const ABOUT = 'bill'

/**
 * Reminds firms of bills past their day, in the steps of the scheme, each once; after missed days the latest step goes
 * alone. It may run at any time, any number of times, on several servers at once.
 */
export async function remindOfBills(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  let told = 0
  for (const { id } of await db.enclave.findMany({ where: only ? { id: only } : {}, select: { id: true } })) {
    told += await remindIn(id, now)
  }
  return told
}

async function remindIn(enclaveId: string, now: Date): Promise<number> {
  const today = dayOf(now)
  const terms = schemeOn(await schemesOf(db, enclaveId), today)?.terms ?? PLAIN_TERMS
  const bills = await db.$queryRaw<Due[]>`
    SELECT b.id, b.ref, b."firmId", f.name, b."dueOn"::text AS "dueOn", (b.total - b.settled)::text AS open,
      ARRAY(SELECT kind FROM "Reminder" m WHERE m."enclaveId" = b."enclaveId" AND m."aboutType" = ${ABOUT}
        AND m."aboutId" = b.id) AS sent
    FROM "Bill" b JOIN "Firm" f ON f."enclaveId" = b."enclaveId" AND f.id = b."firmId"
    WHERE b."enclaveId" = ${enclaveId}::uuid AND b.total > b.settled AND b."dueOn" < ${today}::date
    ORDER BY b."dueOn", b.ref`
  return eachRow('arrears', bills, async (bill) => {
    const steps = terms.reminders.map((days) => ({ kind: `after_${days}`, on: addDays(bill.dueOn, days) }))
    const due = reminderDue(steps, bill.sent, today)
    return due !== null && inTransaction((tx) => remind(tx, { enclaveId, bill, due }, now))
  })
}

type Due = { id: string; ref: string; firmId: string; name: string; dueOn: Day; open: string; sent: string[] }
type Step = { enclaveId: string; bill: Due; due: { kind: string; on: Day } }

/** The row comes first: of two rounds at once one writes it, and only that one posts the letters. */
async function remind(tx: Tx, { enclaveId, bill, due }: Step, now: Date): Promise<boolean> {
  const about = { type: ABOUT, id: bill.id }
  const founders = await foundersOf(tx, enclaveId, bill.firmId)
  if (founders.length === 0) return false
  const { count } = await tx.reminder.createMany({
    data: {
      enclaveId,
      aboutType: ABOUT,
      aboutId: bill.id,
      kind: due.kind,
      dueOn: dateOfDay(due.on),
      sentAt: now,
    },
    skipDuplicates: true,
  })
  if (count === 0) return false
  const params = {
    firm: bill.name,
    ref: bill.ref,
    amount: formatYuan(bill.open),
    day: bill.dueOn,
    days: daysBetween(bill.dueOn, dayOf(now)),
    link: env().BASE_URL + paths.myBill(bill.id),
  }
  for (const toUserId of founders) {
    await postLetter(tx, { enclaveId, toUserId, letter: paymentLetters.rent_reminder, params, about }, now)
  }
  return true
}
