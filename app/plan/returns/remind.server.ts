import { foundersOf } from '~/ground/firms/founders.server'
import { postLetter } from '~/ground/notices/post.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayOf, timeOf, yearOf, type Day } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { figuresDueOn, remindersOf } from './due'

const OFFICE_OPENS = '09:00'

/**
 * Reminds the founders of firms that were in residence at the end of last year and have not reported it, in steps, each
 * once, until the return of that year is approved. It may run at any time, on several servers at once.
 */
export async function remindOfFigures(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const today = dayOf(now)
  const year = yearOf(today) - 1
  let told = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id: enclaveId } of enclaves) {
    const { figuresDueDays } = await settingOn(db, enclaveId, 'limits', today)
    const step = reminderDue(remindersOf(year, figuresDueDays), [], today)
    if (!step) continue
    const due = figuresDueOn(year, figuresDueDays)
    const firms = await owing(enclaveId, year, step.kind)
    told += await eachRow('figures', firms, (firm) => remind({ enclaveId, firm, year, due, step }, now))
  }
  return told
}

type Owing = { id: string; name: string }

/** Firms that owe the year and were not sent this step yet; none once the return of the year is approved. */
function owing(enclaveId: string, year: number, kind: string): Promise<Owing[]> {
  const end = dateOfDay(`${year}-12-31`)
  return db.$queryRaw<Owing[]>`
    SELECT f.id, f.name FROM "Firm" f WHERE f."enclaveId" = ${enclaveId}::uuid
      AND EXISTS (SELECT 1 FROM "Tenancy" t WHERE t."enclaveId" = f."enclaveId" AND t."firmId" = f.id
        AND t."startedOn" <= ${end}::date AND (t."graduatedOn" IS NULL OR t."graduatedOn" > ${end}::date)
        AND (t."exitedOn" IS NULL OR t."exitedOn" > ${end}::date))
      AND NOT EXISTS (SELECT 1 FROM "YearFigures" y WHERE y."enclaveId" = f."enclaveId" AND y."firmId" = f.id
        AND y.year = ${year}::int)
      AND NOT EXISTS (SELECT 1 FROM "YearlyReturn" r WHERE r."enclaveId" = f."enclaveId" AND r.year = ${year}::int
        AND r.state = 'approved')
      AND NOT EXISTS (SELECT 1 FROM "Reminder" m WHERE m."enclaveId" = f."enclaveId" AND m."aboutType" = 'figures'
        AND m."aboutId" = f.id AND m.kind = ${kind})
    ORDER BY f.id`
}

type Step = {
  enclaveId: string
  firm: Owing
  year: number
  due: Day
  step: ReturnType<typeof remindersOf>[number]
}

/**
 * The row comes first: of two rounds at once one writes it, and only that one posts the letters. A firm nobody speaks
 * for gets none, and is told once somebody does; one that reported meanwhile is left alone.
 */
async function remind({ enclaveId, firm, year, due, step }: Step, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const founders = await foundersOf(tx, enclaveId, firm.id)
    const reported = await tx.yearFigures.count({ where: { enclaveId, firmId: firm.id, year } })
    if (founders.length === 0 || reported > 0) return false
    const row = { enclaveId, aboutType: 'figures', aboutId: firm.id, kind: step.kind }
    const { count } = await tx.reminder.createMany({
      data: { ...row, dueOn: dateOfDay(step.on), sentAt: now },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const link = env().BASE_URL + paths.myFigures(year)
    const params = { firm: firm.name, year: String(year), due, link }
    const about = { type: 'firm', id: firm.id }
    for (const toUserId of founders)
      await postLetter(tx, { enclaveId, toUserId, kind: step.letter, params, about }, now)
    return true
  })
}
