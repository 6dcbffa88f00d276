import { foundersOf } from '~/ground/firms/founders.server'
import type { Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { isQuarter, lastEnded } from '~/landing/quarters/quarter'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayOf, timeOf, yearOf, type Day } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { dueDaysOf, remindersOf } from './due'
import { owing, type Owing } from './owing.server'
import { figuresDueOn, type Period } from './period'
import { saidOf } from './tell.part.server'
import { returnLetters } from './letters'

const OFFICE_OPENS = '09:00'
/** So many days after a quarter was due nobody is reminded of it any more: the next one comes. */
const LATE_DAYS = 30

/**
 * Reminds the founders of firms that were in residence at the end of last year, or of the quarter that ended last, and have
 * not reported all of it, in steps, each once, until the return of it is approved. It may run at any time, on several
 * servers at once.
 */
export async function remindOfFigures(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const today = dayOf(now)
  let told = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id: enclaveId } of enclaves) {
    const limits = await settingOn(db, enclaveId, 'limits', today)
    for (const period of [String(yearOf(today) - 1), lastEnded(today)]) {
      const dueDays = dueDaysOf(period, limits)
      const due = figuresDueOn(period, dueDays)
      const isPast = dueDays === 0 || (isQuarter(period) && today > addDays(due, LATE_DAYS))
      const step = isPast ? null : reminderDue(remindersOf(period, dueDays), [], today)
      if (!step) continue
      const firms = await owing(db, { enclaveId, period, unless: step.kind })
      told += await eachRow('figures', firms, (firm) => remind({ enclaveId, firm, period, due, step }, now))
    }
  }
  return told
}

type Step = {
  enclaveId: string
  firm: Owing
  period: Period
  due: Day
  step: ReturnType<typeof remindersOf>[number]
}

/**
 * The row comes first: of two rounds at once one writes it, and only that one posts the letters. A firm nobody speaks
 * for gets none, and is told once somebody does; one that reported meanwhile is left alone.
 */
async function remind({ enclaveId, firm, period, due, step }: Step, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const founders = await foundersOf(tx, enclaveId, firm.id)
    if (founders.length === 0) return false
    const [still] = await owing(tx, { enclaveId, period, unless: step.kind, firmId: firm.id })
    if (!still) return false
    const row = { enclaveId, aboutType: 'figures', aboutId: firm.id, kind: step.kind }
    const { count } = await tx.reminder.createMany({
      data: { ...row, dueOn: dateOfDay(step.on), sentAt: now },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const page = isQuarter(period) ? paths.myQuarterFigures(period) : paths.myFigures(Number(period))
    const params: Params = { firm: firm.name, ...saidOf(period), due, link: env().BASE_URL + page }
    const about = { type: 'firm', id: firm.id }
    const letter =
      returnLetters[`${isQuarter(period) ? 'quarter_' : ''}figures_${step.late ? 'late' : 'due'}`]
    for (const toUserId of founders) await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
    return true
  })
}
