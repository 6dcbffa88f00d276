import { addDays, isDay, yearOf, type Day } from '~/shared/days'
import { holidaysByLaw, isWeekend } from '~/shared/holidays/holidays'
import { identifying, lines } from '~/shared/typed-text'

export type ReadNotice = { daysOff: Day[]; workDays: Day[] }
export type NoticeProblem =
  | 'nothing_read'
  | 'day_wrong'
  | 'other_year'
  | 'holiday_missing'
  | 'not_a_weekend'
  | 'off_and_worked'
  | 'too_many_days'
export type NoticeRead = { ok: true; value: ReadNotice } | { ok: false; reason: NoticeProblem; day?: string }

/** No year has more days off than this, weekends among them. */
const MOST_DAYS = 60
const DAY = '(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日'
const SPAN = new RegExp(`${DAY}(?:(?:至|到|-|~)${DAY})?`, 'g')

/**
 * Reads the days of a notice from its text as published (“1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）
 * 上班”) or from lines such as “2027-01-01 至 2027-01-03 放假” and “2027-01-31 上班”. Every holiday that the law fixes
 * must be among the days off, and only weekends are worked instead.
 */
export function readNotice(text: string, year: number): NoticeRead {
  const read: ReadNotice = { daysOff: [], workDays: [] }
  for (const clause of clausesOf(text)) {
    const to = clause.includes('上班') ? read.workDays : clause.includes('放假') ? read.daysOff : null
    if (!to) continue
    let last: Day | null = null
    for (const [, y1, m1, d1, y2, m2, d2] of clause.matchAll(SPAN)) {
      const first = dayAt(y1, m1 ?? last?.slice(5, 7), d1, year)
      if (first === null) return { ok: false, reason: 'day_wrong', day: clause.slice(0, 40) }
      const until: Day | null = d2 ? dayAt(y2 ?? y1, m2 ?? first.slice(5, 7), d2, year) : first
      if (until === null || until < first) return { ok: false, reason: 'day_wrong', day: clause.slice(0, 40) }
      if (until > addDays(first, 31)) return { ok: false, reason: 'too_many_days', day: first }
      for (let day = first; day <= until; day = addDays(day, 1)) if (!to.includes(day)) to.push(day)
      last = until
    }
  }
  read.daysOff.sort()
  read.workDays.sort()
  return checked(read, year)
}

/** Sentences and their halves, without what stands in brackets; written days as 年月日. */
function clausesOf(text: string): string[] {
  return lines(text)
    .split('\n')
    .map((line) => identifying(line).replace(/\([^)]*\)/g, ''))
    .flatMap((line) => line.split(/[。;]|(?<=放假[^,，。;]*)[,，]/))
    .map((clause) =>
      clause.replace(/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/g, '$1年$2月$3日').replace(/\s/g, ''),
    )
}

/** The last weeks of a year may belong to the next year's New Year. */
function dayAt(
  y: string | undefined,
  m: string | undefined,
  d: string | undefined,
  year: number,
): Day | null {
  if (!m || !d) return null
  const day = `${y ?? year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(day) ? day : null
}

function checked(read: ReadNotice, year: number): NoticeRead {
  const { daysOff, workDays } = read
  const refused = (reason: NoticeProblem, day?: string): NoticeRead => ({
    ok: false,
    reason,
    ...(day ? { day } : {}),
  })
  if (daysOff.length === 0) return refused('nothing_read')
  if (daysOff.length > MOST_DAYS) return refused('too_many_days')
  const stray = [...daysOff, ...workDays].find((day) => yearOf(day) !== year && day < `${year - 1}-12-20`)
  const later = [...daysOff, ...workDays].find((day) => yearOf(day) > year)
  if (stray ?? later) return refused('other_year', stray ?? later)
  const both = workDays.find((day) => daysOff.includes(day))
  if (both) return refused('off_and_worked', both)
  const weekday = workDays.find((day) => !isWeekend(day))
  if (weekday) return refused('not_a_weekend', weekday)
  const missing = holidaysByLaw(year).find(({ day }) => !daysOff.includes(day))
  return missing ? refused('holiday_missing', missing.day) : { ok: true, value: read }
}
