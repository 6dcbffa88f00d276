import { db, type Tx } from '~/platform/db.server'
import { adoptNotices } from '~/shared/calendar'
import { dayFromDate, type Day } from '~/shared/days'
import type { HolidayNotice } from '~/shared/holidays/holidays'

/** How long another process may still reckon by the notices before; it reads them anew after that. */
const FRESH_MS = 15_000

/** The notices that administrators have entered, the version that stands of each year, oldest year first. */
export async function enteredNotices(tx: Tx = db): Promise<(HolidayNotice & { version: number })[]> {
  const rows = await tx.holidayNotice.findMany({ orderBy: [{ year: 'asc' }, { version: 'asc' }] })
  const standing = new Map(rows.map((row) => [row.year, row]))
  return [...standing.values()].map(({ year, version, number, daysOff, workDays }) => ({
    year,
    version,
    number,
    daysOff: daysOff.map(dayFromDate),
    workDays: workDays.map(dayFromDate),
  }))
}

/** The version of a year's notice that stands; 0 where none was entered. */
export async function standingVersion(year: number): Promise<number> {
  const { _max } = await db.holidayNotice.aggregate({ where: { year }, _max: { version: true } })
  return _max.version ?? 0
}

let readAt = 0

/** The process reckons by what stands in the database, read anew when that was some seconds ago. */
export async function freshCalendar(now: Date): Promise<void> {
  const age = now.getTime() - readAt
  if (age >= 0 && age < FRESH_MS) return
  adoptNotices(await enteredNotices())
  readAt = now.getTime()
}

/** Reads them anew at once: after somebody entered a notice here. */
export async function renewCalendar(now: Date): Promise<void> {
  readAt = 0
  await freshCalendar(now)
}

export type EnteredLine = {
  year: number
  version: number
  number: string
  reason: string
  by: string
  at: string
  daysOff: Day[]
  workDays: Day[]
}

/** Everything that was ever entered, newest first, for the administrators' page. */
export async function noticesEntered(): Promise<EnteredLine[]> {
  const rows = await db.holidayNotice.findMany({ orderBy: [{ year: 'desc' }, { version: 'desc' }] })
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ enteredById }) => enteredById) } },
    select: { id: true, name: true },
  })
  return rows.map(({ year, version, number, reason, enteredById, enteredAt, daysOff, workDays }) => ({
    year,
    version,
    number,
    reason,
    at: enteredAt.toISOString(),
    by: people.find(({ id }) => id === enteredById)?.name ?? '',
    daysOff: daysOff.map(dayFromDate),
    workDays: workDays.map(dayFromDate),
  }))
}
