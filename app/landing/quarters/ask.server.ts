import { recordEvent } from '~/ground/audit/record.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayOf, timeOf, type Day } from '~/shared/days'
import { quarterEvents } from './events'
import { LANDED } from './landed-sql.server'
import { askedUntil, daysOf, firstDayOf, lastDayOf, lastEnded, type Quarter } from './quarter'
import { askedToday, postLinks } from './links.part.server'
import { quarterLetters } from './letters'

const OFFICE_OPENS = '09:00'
/** Landings asked in one transaction. */
const AT_ONCE = 100
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

type Due = { id: string; firmId: string; firmName: string; contactEmail: string | null }

/**
 * Asks every landed firm for the quarter that ended last, each once, by a letter with a link of its own. It may run at
 * any time, any number of times, on several servers at once; cut short, the next run goes on where it stopped.
 */
export async function askQuarters(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const today = dayOf(now)
  const quarter = lastEnded(today)
  let asked = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id: enclaveId } of enclaves) {
    const rules = await settingOn(db, enclaveId, 'landed', today)
    if (today > askedUntil(quarter, rules)) continue
    const days = daysOf(quarter, rules, today)
    for (let after = FIRST_ID; ;) {
      const due = await dueAfter(enclaveId, quarter, rules.years, after)
      const last = due.at(-1)
      if (!last) break
      asked += await askPage({ enclaveId, quarter, due, ...days }, now)
      after = last.id
    }
  }
  return asked
}

/** Landings that registered before the quarter was over, whose years are not, and who have not withdrawn consent. */
function dueAfter(enclaveId: string, quarter: Quarter, years: number, after: string): Promise<Due[]> {
  return db.$queryRaw<Due[]>`
    SELECT l.id, l."firmId", l."firmName", f."contactEmail" FROM ${LANDED(enclaveId, years)} l
    JOIN "Firm" f ON f."enclaveId" = l."enclaveId" AND f.id = l."firmId"
    WHERE l.since <= ${lastDayOf(quarter)}::date AND l.until > ${firstDayOf(quarter)}::date AND NOT l.withdrawn
      AND l.id > ${after}::uuid AND NOT EXISTS (SELECT 1 FROM "QuarterAsk" k WHERE k."enclaveId" = l."enclaveId" AND k."projectId" = l.id
        AND k.quarter = ${quarter})
    ORDER BY l.id LIMIT ${AT_ONCE}`
}

type Round = { enclaveId: string; quarter: Quarter; due: Due[]; answerBy: Day; closesOn: Day }

/** A page at once; where that fails each landing by itself, so that the one that cannot be asked keeps no other waiting. */
async function askPage(round: Round, now: Date): Promise<number> {
  try {
    return await askThese(round, now)
  } catch {
    return eachRow('quarters', round.due, async (one) => (await askThese({ ...round, due: [one] }, now)) > 0)
  }
}

/** The rows come first: of two rounds at once one writes each, and only that one posts its letters. */
async function askThese({ enclaveId, quarter, due, answerBy, closesOn }: Round, now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const days = { askedAt: now, answerBy: dateOfDay(answerBy), closesOn: dateOfDay(closesOn) }
    const asks = await tx.quarterAsk.createManyAndReturn({
      data: due.map(({ id }) => ({ enclaveId, id: newId(), projectId: id, quarter, ...days })),
      skipDuplicates: true,
    })
    if (asks.length === 0) return 0
    const asked = asks.flatMap((ask) => {
      const landing = due.find(({ id }) => id === ask.projectId)
      return landing ? [{ ...ask, ...landing, id: ask.id }] : []
    })
    const about = { enclaveId, quarter, due: answerBy }
    await postLinks(tx, quarterLetters.quarter_asked, about, await askedToday(tx, enclaveId, asked), now)
    const event = quarterEvents.quarters_asked({ quarter, count: asks.length })
    await recordEvent(tx, { enclaveId, actor: null, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return asks.length
  })
}
