import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction } from '~/platform/db.server'
import { addDays, dateOfDay, dayFromDate, dayOf, daysBetween, timeOf } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { tellOwner } from './tell.part.server'

const OFFICE_OPENS = '09:00'
/** How many tasks one round tells of at most; the next round goes on. */
const AT_ONCE = 500

type Waiting = {
  enclaveId: string
  id: string
  title: string
  dueOn: Date
  ownerId: string | null
  departmentId: string | null
  sent: string[]
}

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
    for (const task of await waiting(enclaveId, addDays(today, taskSoonDays), today)) {
      const due = dayFromDate(task.dueOn)
      const step = reminderDue(
        [
          { kind: `${due} due`, on: addDays(due, -taskSoonDays), letter: 'task_due' as const },
          { kind: `${due} late`, on: addDays(due, 1), letter: 'task_late' as const },
        ],
        task.sent,
        today,
      )
      const days = String(Math.max(0, daysBetween(today, due)))
      if (step && (await remind(task, slug, step, { days }, now))) told += 1
    }
  }
  return told
}

/** Open tasks due by a day of which the letter of the day was not sent. */
function waiting(enclaveId: string, until: string, today: string): Promise<Waiting[]> {
  return db.$queryRaw<Waiting[]>`
    SELECT t."enclaveId", t.id, t.title, t."dueOn", t."ownerId", t."departmentId",
      ARRAY(SELECT kind FROM "Reminder" m WHERE m."enclaveId" = t."enclaveId" AND m."aboutType" = 'task'
        AND m."aboutId" = t.id) AS sent
    FROM "MeasureTask" t
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t.state IN ('planned', 'under_way') AND t."reportedOn" IS NULL
      AND t."dueOn" <= ${until}::date
      AND NOT EXISTS (SELECT 1 FROM "Reminder" m WHERE m."enclaveId" = t."enclaveId" AND m."aboutType" = 'task'
        AND m."aboutId" = t.id
        AND m.kind = t."dueOn"::text || CASE WHEN t."dueOn" < ${today}::date THEN ' late' ELSE ' due' END)
    ORDER BY t."dueOn", t.id LIMIT ${AT_ONCE}`
}

type Step = { kind: string; on: string; letter: 'task_due' | 'task_late' }

/** The row comes first: of two rounds at once one writes it, and only that one posts the letters. */
async function remind(task: Waiting, slug: string, step: Step, params: Record<string, string>, now: Date) {
  const { enclaveId, id: aboutId } = task
  return inTransaction(async (tx) => {
    const { count } = await tx.reminder.createMany({
      data: {
        enclaveId,
        aboutType: 'task',
        aboutId,
        kind: step.kind,
        dueOn: dateOfDay(step.on),
        sentAt: now,
      },
      skipDuplicates: true,
    })
    if (count === 0) return false
    await tellOwner(tx, { task, kind: step.letter, slug, writer: null }, params, now)
    return true
  })
}
