import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { addDays, dateOfDay, dayOf, timeOf, type Day } from '~/shared/days'
import { commitmentsOnDay } from './standing-sql.server'
import { tellOfCommitment } from './tell.part.server'
import { commitmentLetters } from './letters'

const OFFICE_OPENS = '09:00'

type Owed = {
  id: string
  ref: string
  what: string
  side: 'city' | 'firm'
  office: string | null
  departmentId: string | null
  projectId: string
  firmId: string
  parkId: string
  firm: string
  due: Day
  isLate: boolean
}

/**
 * Tells whoever owes something before it is due, so many days as the enclave has decided, and both sides the day after
 * it was due, each once; where the day moves they are told anew. It may run at any time, on several servers at once.
 */
export async function remindOfCommitments(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const today = dayOf(now)
  let told = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true, slug: true },
  })
  for (const { id: enclaveId, slug } of enclaves) {
    const { landingSoonDays } = await settingOn(db, enclaveId, 'limits', today)
    const rows = await owed(enclaveId, addDays(today, landingSoonDays), today)
    told += await eachRow('commitments', rows, (one) => {
      const [word, on] = one.isLate
        ? ['late', addDays(one.due, 1)]
        : ['soon', addDays(one.due, -landingSoonDays)]
      return remind({ enclaveId, slug, one, due: { kind: `${one.due} ${word}`, on } }, now)
    })
  }
  return told
}

/** What is owed, not yet said to be done in full, due by a day, and not told of yet. */
function owed(enclaveId: string, by: Day, today: Day): Promise<Owed[]> {
  return db.$queryRaw<Owed[]>`
    SELECT c.id, c.ref, c.what, c.side, c.office, c."departmentId", p.id AS "projectId", p."firmId", p."parkId", f.name AS firm,
      u.due::text AS due, u.due < ${today}::date AS "isLate"
    ${commitmentsOnDay(today)}
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    WHERE c."enclaveId" = ${enclaveId}::uuid AND v.owed AND s.said < c.amount AND u.due <= ${by}::date
      AND NOT EXISTS (SELECT 1 FROM "Reminder" m WHERE m."enclaveId" = ${enclaveId}::uuid AND m."aboutType" = 'commitment'
        AND m."aboutId" = c.id AND m.kind = u.due::text || CASE WHEN u.due < ${today}::date THEN ' late' ELSE ' soon' END)
    ORDER BY u.due, c.ref`
}

type Step = {
  enclaveId: string
  slug: string
  one: Owed
  due: { kind: string; on: Day }
}

/** The row comes first: of two rounds at once one writes it, and only that one posts the letters. */
async function remind({ enclaveId, slug, one, due }: Step, now: Date): Promise<boolean> {
  const { projectId, firmId, parkId, firm, isLate, ...said } = one
  return inTransaction(async (tx) => {
    const about = { enclaveId, aboutType: 'commitment', aboutId: one.id, kind: due.kind }
    const { count } = await tx.reminder.createMany({
      data: { ...about, dueOn: dateOfDay(due.on), sentAt: now },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const row = { ...said, enclaveId, project: { id: projectId, firmId, parkId, firm: { name: firm } } }
    const letter = isLate ? commitmentLetters.commitment_late : commitmentLetters.commitment_soon
    const told = { row, letter, to: isLate ? 'both' : one.side, slug, writer: null } as const
    const readers = await tellOfCommitment(tx, told, { due: one.due }, now)
    // Nobody is there yet: whoever comes is told.
    if (readers === 0) await tx.reminder.deleteMany({ where: about })
    return readers > 0
  })
}
