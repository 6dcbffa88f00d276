import type { Role } from '~/ground/people/actor'
import { addWorkingDays } from '~/shared/calendar'
import type { Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'

export const TABS = ['mine', 'ours', 'others', 'all'] as const
export type Tab = (typeof TABS)[number]
export const URGENCIES = ['overdue', 'today', 'week', 'later', 'open'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Whose turn, as the strip at the top of the day shows it: the public notice is nobody's. */
export const STRIP: readonly Turn[] = [
  'us',
  'director',
  'firm',
  'expert',
  'bureau',
  'park',
  'department',
  'authority',
]
/** The sides that wait seldom stand in the strip only while something waits for them. */
const SELDOM: readonly Turn[] = ['department', 'authority']

/** Whether the reader can move a matter on: a park or a department what waits for it, the incubator what is ours. */
export function isOurs({ turn }: Pick<DeskItem, 'turn'>, role: Role): boolean {
  if (role === 'park' || role === 'department') return turn === role
  return turn === 'us' || (turn === 'director' && role === 'director')
}

export function inTab(item: DeskItem, tab: Tab, role: Role): boolean {
  if (tab === 'mine') return item.mine === true
  if (tab === 'ours') return isOurs(item, role)
  return tab === 'all' || !isOurs(item, role)
}

/** How urgent a matter is: the week is the next five working days. */
export function urgencyOf(item: Pick<DeskItem, 'dueOn'>, today: Day): Urgency {
  return urgencyBefore(item, today, weekEnds(today))
}

/** The first day that is no longer within the next five working days. */
function weekEnds(today: Day): Day {
  return addWorkingDays(today, 6)
}

function urgencyBefore({ dueOn }: Pick<DeskItem, 'dueOn'>, today: Day, later: Day): Urgency {
  if (dueOn === null) return 'open'
  if (dueOn <= today) return dueOn < today ? 'overdue' : 'today'
  return dueOn < later ? 'week' : 'later'
}

/** The matters by urgency, the earliest deadline first; empty groups are left out. */
export function groupsOf(items: readonly DeskItem[], today: Day): { urgency: Urgency; items: DeskItem[] }[] {
  const later = weekEnds(today)
  const byUrgency = new Map(URGENCIES.map((urgency) => [urgency, [] as DeskItem[]]))
  for (const item of [...items].sort(byDeadline)) byUrgency.get(urgencyBefore(item, today, later))?.push(item)
  return [...byUrgency]
    .map(([urgency, items]) => ({ urgency, items }))
    .filter((group) => group.items.length > 0)
}

function byDeadline(a: DeskItem, b: DeskItem): number {
  const [one, other] = [a.dueOn ?? '9999', b.dueOn ?? '9999']
  if (one !== other) return one < other ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

/** Per side how many matters wait for it, and how many of them are late. */
export function stripOf(
  items: readonly DeskItem[],
  today: Day,
): { turn: Turn; count: number; late: number }[] {
  const sides = new Map(STRIP.map((turn) => [turn, { turn, count: 0, late: 0 }]))
  for (const { turn, dueOn } of items) {
    const side = sides.get(turn)
    if (!side) continue
    side.count += 1
    if (dueOn !== null && dueOn < today) side.late += 1
  }
  return [...sides.values()].filter(({ turn, count }) => !SELDOM.includes(turn) || count > 0)
}
