import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction } from '~/platform/db.server'
import { addDays, dateOfDay, dayOf, timeOf, type Day } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { LANDED } from './landed-sql.server'
import { postLinks } from './links.part.server'
import type { Quarter } from './quarter'
import { tellOfLanded } from './tell.part.server'
import { inBoth } from './words'

const OFFICE_OPENS = '09:00'

type Waiting = {
  id: string
  projectId: string
  quarter: Quarter
  answerBy: Day
  closesOn: Day
  sent: string[]
}
type Step = { kind: string; on: Day }

/**
 * Reminds firms of a quarter without an answer at the days of the setting, each once; on the day after the last one
 * whoever is in charge and the park hear that the firm is silent. It may run at any time, any number of times.
 */
export async function remindOfQuarters(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const today = dayOf(now)
  let reminded = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id: enclaveId } of enclaves) {
    const { remindDays, years } = await settingOn(db, enclaveId, 'landed', today)
    for (const one of await waiting(enclaveId, years, today)) {
      const before = [...remindDays].sort((a, b) => b - a)
      const steps: Step[] = [
        ...before.map((days) => ({ kind: `quarter_${days}`, on: addDays(one.answerBy, -days) })),
        { kind: 'quarter_silent', on: addDays(one.answerBy, 1) },
      ]
      const due = reminderDue(steps, one.sent, today)
      if (due && (await remind(enclaveId, one, due, now))) reminded += 1
    }
  }
  return reminded
}

function waiting(enclaveId: string, years: number, today: Day): Promise<Waiting[]> {
  return db.$queryRaw<Waiting[]>`
    SELECT k.id, k."projectId", k.quarter, k."answerBy"::text AS "answerBy", k."closesOn"::text AS "closesOn",
      ARRAY(SELECT r.kind FROM "Reminder" r WHERE r."enclaveId" = k."enclaveId" AND r."aboutType" = 'quarter'
        AND r."aboutId" = k.id) AS sent
    FROM "QuarterAsk" k JOIN ${LANDED(enclaveId, years)} l ON l.id = k."projectId" AND NOT l.withdrawn
    WHERE k."enclaveId" = ${enclaveId}::uuid AND k."closesOn" >= ${today}::date
      AND NOT EXISTS (SELECT 1 FROM "QuarterAnswer" a WHERE a."enclaveId" = k."enclaveId" AND a."askId" = k.id)
    ORDER BY k.id LIMIT 1000`
}

/** The row comes first: of two rounds at once one writes it, and only that one posts the letters. */
async function remind(enclaveId: string, ask: Waiting, due: Step, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { count } = await tx.reminder.createMany({
      data: {
        enclaveId,
        aboutType: 'quarter',
        aboutId: ask.id,
        kind: due.kind,
        dueOn: dateOfDay(due.on),
        sentAt: now,
      },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const project = await tx.landingProject.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId, id: ask.projectId } },
      include: { firm: true, park: true },
    })
    const isSilent = due.kind === 'quarter_silent'
    const links = await tx.quarterLink.findMany({
      where: { enclaveId, askId: ask.id },
      orderBy: { id: 'asc' },
    })
    const { name: firmName, contactEmail: toAddress } = project.firm
    const about = { enclaveId, quarter: ask.quarter, due: isSilent ? ask.closesOn : ask.answerBy }
    await postLinks(
      tx,
      'quarter_reminded',
      about,
      links.map(({ id, askId, userId }) => ({ id, askId, userId, firmName, toAddress })),
      now,
    )
    if (isSilent)
      await tellOfLanded(tx, project, 'landed_silent', { ...inBoth(ask.quarter), due: ask.answerBy }, now)
    return true
  })
}
