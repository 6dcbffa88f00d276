import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { calendarWith } from '~/shared/calendar'
import { dateOfDay } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { calendarEvents } from '~/ground/calendar/events'
import type { NoticeInput } from '~/ground/calendar/notice.form'
import { enteredNotices, renewCalendar } from '~/ground/calendar/notices.server'
import { moveDeadlines } from './open-deadlines.part.server'
import { readNotice, type NoticeProblem } from '~/ground/calendar/read-notice'

export type EnterRefusal = NoticeProblem | 'changed_meanwhile' | 'read_otherwise'

/**
 * A year's notice begins to count, for the whole installation: open deadlines move in the same transaction, with an
 * event and a letter each. Refused: what cannot be read, and when somebody entered the year meanwhile.
 */
export async function enterNotice(
  actor: Actor,
  { year, number, text, reason, seen }: NoticeInput,
  now: Date,
): Promise<Outcome<{ moved: number }, EnterRefusal>> {
  const read = readNotice(text, year)
  if (!read.ok) return refuse(read.reason, read.day ? { day: read.day } : {})
  if (!seen?.endsWith(daysOnly(read.value))) return refuse('read_otherwise')
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx) => {
      const before = await enteredNotices(tx)
      const version = before.find((one) => one.year === year)?.version ?? 0
      if (seen !== daysSeen(read.value, version)) return refuse('changed_meanwhile')
      const { daysOff, workDays } = read.value
      await tx.holidayNotice.create({
        data: {
          year,
          version: version + 1,
          number,
          source: text,
          reason,
          enclaveId,
          daysOff: daysOff.map(dateOfDay),
          workDays: workDays.map(dateOfDay),
          enteredById: userId,
          enteredAt: now,
        },
      })
      const entered = [...before.filter((one) => one.year !== year), { year, number, daysOff, workDays }]
      const calendars = { before: calendarWith(before), now: calendarWith(entered) }
      const moved = await moveDeadlines(tx, actor, calendars, now)
      const payload = { year, number, reason, version: version + 1, moved: moved.length }
      const subject = { type: 'enclave', id: enclaveId }
      await recordEvent(
        tx,
        { enclaveId, actor, subject, event: calendarEvents.holidays_entered(payload) },
        now,
      )
      return ok({ moved: moved.length })
    })
  const outcome = await onConstraint<
    Outcome<{ moved: number }, EnterRefusal>,
    Outcome<{ moved: number }, EnterRefusal>
  >(work, { HolidayNotice_pkey: () => refuse('changed_meanwhile') })
  if (outcome.ok) await renewCalendar(now)
  return outcome
}

type Days = { daysOff: readonly string[]; workDays: readonly string[] }

/** The version that stood and the days as a page showed them before they count, to be sent back with the yes. */
export function daysSeen(days: Days, version: number): string {
  return `${version}|${daysOnly(days)}`
}

export function daysOnly({ daysOff, workDays }: Days): string {
  return `${daysOff.join(' ')}|${workDays.join(' ')}`
}
