import type { Role } from '~/ground/people/actor'
import { workingDaysBetween } from '~/shared/calendar'
import { compareDays, type Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'

export const TABS = ['mine', 'ours', 'others', 'all'] as const
export type Tab = (typeof TABS)[number]
export const URGENCIES = ['overdue', 'today', 'week', 'later', 'open'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Whose turn, as the strip at the top of the day shows it: the public notice is nobody's. */
export const STRIP: readonly Turn[] = ['us', 'director', 'firm', 'expert', 'bureau', 'park']

/** Whether the reader can move a matter on: officers and directors what is ours, directors also what waits for them. */
export function isOurs(item: Pick<DeskItem, 'turn'>, role: Role): boolean {
  return item.turn === 'us' || (item.turn === 'director' && role === 'director')
}

export function inTab(item: DeskItem, tab: Tab, role: Role): boolean {
  if (tab === 'mine') return item.mine === true
  if (tab === 'ours') return isOurs(item, role)
  return tab === 'all' || !isOurs(item, role)
}

/** How urgent a matter is: the week is the next five working days. */
export function urgencyOf({ dueOn }: Pick<DeskItem, 'dueOn'>, today: Day): Urgency {
  if (dueOn === null) return 'open'
  const order = compareDays(dueOn, today)
  if (order < 0) return 'overdue'
  if (order === 0) return 'today'
  return workingDaysBetween(today, dueOn) <= 5 ? 'week' : 'later'
}

/** The matters by urgency, the earliest deadline first; empty groups are left out. */
export function groupsOf(items: readonly DeskItem[], today: Day): { urgency: Urgency; items: DeskItem[] }[] {
  const sorted = [...items].sort(
    (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.key.localeCompare(b.key),
  )
  return URGENCIES.map((urgency) => ({
    urgency,
    items: sorted.filter((item) => urgencyOf(item, today) === urgency),
  })).filter((group) => group.items.length > 0)
}

/** Per side how many matters wait for it, and how many of them are late. */
export function stripOf(
  items: readonly DeskItem[],
  today: Day,
): { turn: Turn; count: number; late: number }[] {
  return STRIP.map((turn) => {
    const waiting = items.filter((item) => item.turn === turn)
    const late = waiting.filter((item) => urgencyOf(item, today) === 'overdue')
    return { turn, count: waiting.length, late: late.length }
  })
}
