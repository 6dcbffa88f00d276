import { settingOn } from '~/ground/settings/enclave.server'
import type { LandedRules } from '~/ground/settings/landed'
import { db, inTransaction, Prisma } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { dateOfDay, dayOf, timeOf, type Day } from '~/shared/days'
import { LANDED } from './landed-sql.server'
import { askedToday, postLinks } from './links.part.server'
import type { Quarter } from './quarter'
import { tellOfLanded } from './tell.part.server'
import { inBoth } from './words'
import { quarterLetters } from './letters'

const OFFICE_OPENS = '09:00'
/** Asks read at once. */
const AT_ONCE = 200

type Due = {
  id: string
  projectId: string
  quarter: Quarter
  answerBy: Day
  closesOn: Day
  kind: string
  on: Day
}

/**
 * Reminds firms of a quarter without an answer at the days of the setting, each once; on the day after the last one
 * whoever is in charge and the park hear that the firm is silent. It may run at any time, any number of times.
 */
export async function remindOfQuarters(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  let reminded = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id: enclaveId } of enclaves) {
    const rules = await settingOn(db, enclaveId, 'landed', dayOf(now))
    for (let after = FIRST_ID; ;) {
      const page = await dueAfter(enclaveId, rules, dayOf(now), after)
      reminded += await eachRow('silence', page, (one) => remind(enclaveId, one, now))
      const last = page.at(-1)
      if (!last || page.length < AT_ONCE) break
      after = last.id
    }
  }
  return reminded
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Asks without an answer with the reminder that is due: the latest whose day has come, unless it went already; those it
 * overtook are not sent after it. What falls on the day of asking or before says nothing new and is left out.
 */
function dueAfter(enclaveId: string, { remindDays, years }: LandedRules, today: Day, after: string) {
  const steps = [
    ...remindDays.map((days) => Prisma.sql`(${`quarter_${days}`}, ${-days}::int)`),
    Prisma.sql`('quarter_silent', 1)`,
  ]
  return db.$queryRaw<Due[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (k.id) k.id, k."projectId", k.quarter, k."answerBy"::text AS "answerBy",
        k."closesOn"::text AS "closesOn", s.kind, (k."answerBy" + s.days)::text AS on
      FROM "QuarterAsk" k JOIN ${LANDED(enclaveId, years)} l ON l.id = k."projectId" AND NOT l.withdrawn
      JOIN (VALUES ${Prisma.join(steps)}) s (kind, days) ON k."answerBy" + s.days <= ${today}::date
        AND k."answerBy" + s.days > (k."askedAt" AT TIME ZONE 'Asia/Shanghai')::date
      WHERE k."enclaveId" = ${enclaveId}::uuid AND k.id > ${after}::uuid AND k."closesOn" >= ${today}::date
        AND NOT EXISTS (SELECT 1 FROM "QuarterAnswer" a WHERE a."enclaveId" = k."enclaveId" AND a."askId" = k.id)
      ORDER BY k.id, s.days DESC) due
    WHERE NOT EXISTS (SELECT 1 FROM "Reminder" r WHERE r."enclaveId" = ${enclaveId}::uuid AND r."aboutType" = 'quarter'
      AND r."aboutId" = due.id AND r.kind = due.kind)
    ORDER BY due.id LIMIT ${AT_ONCE}`
}

/**
 * The row comes first: of two rounds at once one writes it, and only that one posts the letters. Where nobody is there to
 * be told none is written, and whoever joins later still hears of it.
 */
async function remind(enclaveId: string, ask: Due, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const project = await tx.landingProject.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId, id: ask.projectId } },
      include: { firm: true, park: true },
    })
    const { firm, firmId } = project
    const isSilent = ask.kind === 'quarter_silent'
    const whom = { id: ask.id, firmId, firmName: firm.name, contactEmail: firm.contactEmail }
    const asked = await askedToday(tx, enclaveId, [whom])
    if (asked.length === 0 && !isSilent) return false
    const about = { aboutType: 'quarter', aboutId: ask.id, kind: ask.kind }
    const { count } = await tx.reminder.createMany({
      data: { enclaveId, ...about, dueOn: dateOfDay(ask.on), sentAt: now },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const due = isSilent ? ask.closesOn : ask.answerBy
    await postLinks(tx, quarterLetters.quarter_reminded, { enclaveId, quarter: ask.quarter, due }, asked, now)
    if (isSilent)
      await tellOfLanded(
        tx,
        project,
        quarterLetters.landed_silent,
        { ...inBoth(ask.quarter), due: ask.answerBy },
        now,
      )
    return true
  })
}
