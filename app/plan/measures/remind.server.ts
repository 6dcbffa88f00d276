import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { addDays, dateOfDay, dayFromDate, dayOf, daysBetween, timeOf, type Day } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { readersOfTask } from './owners.server'
import { openSql } from './standing-sql.server'
import { tellOwner } from './tell.part.server'
import { isOpen } from './vocabulary'
import { measureLetters } from './letters'

const OFFICE_OPENS = '09:00'
/** How many tasks are read at once. */
const AT_ONCE = 500

type Waiting = { id: string; dueOn: Date }

/**
 * Tells owners of tasks that are due soon, and once more when they are late, each once for its due day. It may run at
 * any time, any number of times, on several servers at once.
 */
export async function remindOfTasks(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const today = dayOf(now)
  let told = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true, slug: true },
  })
  for (const { id: enclaveId, slug } of enclaves) {
    const { taskSoonDays } = await settingOn(db, enclaveId, 'limits', today)
    const tasks = waiting(enclaveId, addDays(today, taskSoonDays), today)
    told += await eachRow('tasks', tasks, ({ id }) => remind({ enclaveId, id, slug, taskSoonDays }, now))
  }
  return told
}

/** Open tasks due by a day of which the letter of the day was not sent, the earliest due first. */
async function* waiting(enclaveId: string, until: Day, today: Day): AsyncGenerator<Waiting> {
  let last: Waiting = { id: '00000000-0000-0000-0000-000000000000', dueOn: new Date(0) }
  for (;;) {
    const rows = await db.$queryRaw<Waiting[]>`
      SELECT t.id, t."dueOn" FROM "MeasureTask" t
      WHERE t."enclaveId" = ${enclaveId}::uuid AND ${openSql} AND t."reportedOn" IS NULL
        AND t."dueOn" <= ${until}::date AND (t."dueOn", t.id) > (${dayFromDate(last.dueOn)}::date, ${last.id}::uuid)
        AND NOT EXISTS (SELECT 1 FROM "Reminder" m WHERE m."enclaveId" = t."enclaveId" AND m."aboutType" = 'task'
          AND m."aboutId" = t.id
          AND m.kind = t."dueOn"::text || CASE WHEN t."dueOn" < ${today}::date THEN ' late' ELSE ' due' END)
      ORDER BY t."dueOn", t.id LIMIT ${AT_ONCE}`
    yield* rows
    const end = rows.at(-1)
    if (!end || rows.length < AT_ONCE) return
    last = end
  }
}

type Asked = { enclaveId: string; id: string; slug: string; taskSoonDays: number }

/**
 * One task, read again and held: what was reported, moved or handed over meanwhile is seen. The row comes before the
 * letters: of two rounds at once one writes it, and only that one posts them. Where nobody can be told none is
 * written, and whoever has the task next is told.
 */
async function remind({ enclaveId, id, slug, taskSoonDays }: Asked, now: Date): Promise<boolean> {
  const today = dayOf(now)
  return inTransaction(async (tx) => {
    const task = await held(tx, enclaveId, id)
    if (!task || !isOpen(task) || task.reportedOn !== null) return false
    const sent = await tx.reminder.findMany({
      where: { enclaveId, aboutType: 'task', aboutId: id },
      select: { kind: true },
    })
    const due = dayFromDate(task.dueOn)
    const step = reminderDue(
      [
        { kind: `${due} due`, on: addDays(due, -taskSoonDays), letter: measureLetters.task_due },
        { kind: `${due} late`, on: addDays(due, 1), letter: measureLetters.task_late },
      ],
      sent.map(({ kind }) => kind),
      today,
    )
    if (!step || (await readersOfTask(tx, task)).length === 0) return false
    const row = { enclaveId, aboutType: 'task', aboutId: id, kind: step.kind, dueOn: dateOfDay(step.on) }
    const { count } = await tx.reminder.createMany({ data: { ...row, sentAt: now }, skipDuplicates: true })
    if (count === 0) return false
    const days = String(Math.max(0, daysBetween(today, due)))
    await tellOwner(tx, { task, letter: step.letter, slug, writer: null }, { days }, now)
    return true
  })
}

async function held(tx: Tx, enclaveId: string, id: string) {
  await tx.$queryRaw`SELECT 1 AS held FROM "MeasureTask"
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR SHARE`
  return tx.measureTask.findFirst({ where: { enclaveId, id } })
}
