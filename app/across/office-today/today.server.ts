import { groupsOf, isOurs, urgencyOf } from '~/across/today/groups'
import type { Actor } from '~/ground/people/actor'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import type { Locale } from '~/shared/words'
import { officeItems, type Office } from './items.server'

/** So many matters stand on one page; the most urgent on the first. */
export const MATTERS_ON_A_PAGE = 40
export const TABS = ['ours', 'others'] as const

/** Whether a matter is late on a day: its day has passed, or it stands still. */
export const isLate = ({ dueOn, stalled }: Pick<DeskItem, 'dueOn' | 'stalled'>, today: Day) =>
  stalled === true || (dueOn !== null && dueOn < today)

/** The morning of a park or a department: what waits, by whose turn and urgency, a page of it, and all that is late. */
export async function officeToday(
  actor: Actor,
  office: Office,
  asked: URLSearchParams,
  today: Day,
  locale: Locale,
) {
  const tab = TABS.find((one) => one === asked.get('tab')) ?? 'ours'
  const all = await officeItems(actor, office, today, locale)
  const ours = all.filter((item) => isOurs(item, office))
  const queue = groupsOf(tab === 'ours' ? ours : all.filter((item) => !isOurs(item, office)), today)
  const listed = queue.flatMap(({ items }) => items)
  const page = Math.min(pageAsked(asked), Math.max(1, Math.ceil(listed.length / MATTERS_ON_A_PAGE)))
  const shown = listed.slice((page - 1) * MATTERS_ON_A_PAGE, page * MATTERS_ON_A_PAGE)
  const late = all.filter((item) => isLate(item, today))
  return {
    slug: actor.enclaveSlug,
    office,
    today,
    tab,
    page,
    counts: { ours: ours.length, others: all.length - ours.length },
    ours: {
      count: ours.length,
      late: ours.filter((item) => urgencyOf(item, today) === 'overdue').length,
      today: ours.filter(({ dueOn }) => dueOn === today).length,
    },
    groups: groupsOf(shown, today),
    inGroups: Object.fromEntries(queue.map(({ urgency, items }) => [urgency, items.length])),
    range: rangeOfPage(page, MATTERS_ON_A_PAGE, shown.length, { total: listed.length }),
    late: { count: late.length, first: latestFirst(late, office) },
  }
}
export type OfficeToday = Awaited<ReturnType<typeof officeToday>>

const SHOWN_LATE = 4

/** What the reader can move on first, then by how long it is late. */
function latestFirst(items: readonly DeskItem[], office: Office): DeskItem[] {
  const rank = (item: DeskItem) => (isOurs(item, office) ? 0 : 1)
  return [...items]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.dueOn ?? a.since).localeCompare(b.dueOn ?? b.since) ||
        a.key.localeCompare(b.key),
    )
    .slice(0, SHOWN_LATE)
}
