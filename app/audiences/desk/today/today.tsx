import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actsFor } from '~/across/bulk/acts'
import { QueueForm } from '~/across/bulk/queue-form'
import { linesOf } from '~/ground/firm-line/line.server'
import { requireActor } from '~/ground/people/guard.server'
import { today as todayNow } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayInWords } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { groupsOf, inTab, isOurs, stripOf, TABS, type Tab } from '~/across/today/groups'
import { MovedList } from '~/across/today/moved-list'
import { movedSince } from '~/across/today/moved.server'
import script from '~/across/today/queue.script?script'
import { trailSearch } from '~/across/today/queue-place'
import { QueueKeys } from '~/across/today/queue-keys'
import { QueueTable } from '~/across/today/queue-table'
import { collectItems } from '~/across/today/sources.server'
import { Strip } from '~/across/today/strip'
import { todayWords } from '~/across/today/words'
import { Pager } from '~/ui/browse'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, Tabs } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(todayWords, (w) => w.title)

export const handle = { script }

/** So many matters stand on one page of the queue; the most urgent on the first. */
const PAGE = 60

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, {
    roles: ['officer', 'director', 'admin'],
    enclave: params.enclave,
  })
  const today = todayNow()
  const asked = new URL(request.url).searchParams
  const tab = TABS.find((one) => one === asked.get('tab')) ?? 'ours'
  const all = await collectItems(actor, today, localeOf(request))
  const ours = all.filter((item) => isOurs(item, actor.role))
  const counts = TABS.map((one) => all.filter((item) => inTab(item, one, actor.role)).length)
  const queue = groupsOf(
    all.filter((item) => inTab(item, tab, actor.role)),
    today,
  )
  const page = Math.min(pageAsked(asked), Math.max(1, Math.ceil(queueLength(queue) / PAGE)))
  const shown = queue.flatMap((group) => group.items).slice((page - 1) * PAGE, page * PAGE)
  const lines = await linesOf(
    actor.enclaveId,
    [...new Set(shown.flatMap(({ firmId }) => firmId ?? []))],
    today,
  )
  return json({
    slug: actor.enclaveSlug,
    isDirector: actor.role === 'director',
    picks: actor.role !== 'admin',
    moved: await movedSince(actor, today, localeOf(request)),
    today,
    tab,
    counts,
    ours: {
      count: ours.length,
      late: ours.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
      today: ours.filter(({ dueOn }) => dueOn === today).length,
    },
    first: inQueue(groupsOf(ours, today), 'ours')[0]?.items[0]?.to ?? null,
    strip: stripOf(all, today),
    groups: inQueue(groupsOf(shown, today), tab),
    inGroups: Object.fromEntries(queue.map(({ urgency, items }) => [urgency, items.length])),
    page,
    range: rangeOfPage(page, PAGE, shown.length, { total: queueLength(queue) }),
    lines: Object.fromEntries(lines),
  })
}

function queueLength(groups: ReturnType<typeof groupsOf>): number {
  return groups.reduce((all, { items }) => all + items.length, 0)
}

/** Applications are opened with the queue they stand in, so that the next one is at hand there. */
function inQueue(groups: ReturnType<typeof groupsOf>, tab: Tab) {
  const opened = (item: DeskItem) =>
    item.kind === 'application' ? { ...item, to: item.to + trailSearch({ tab, then: null }) } : item
  return groups.map((group) => ({ ...group, items: group.items.map(opened) }))
}

/** What is urgent today, and whose move it is. */
export default function Today() {
  const data = useLoaderData<typeof loader>()
  const { slug, today, tab, counts, ours, first, groups } = data
  const w = useWords(todayWords)
  const locale = useLocale()
  const weekday = w.weekdays[dateOfDay(today).getUTCDay()] ?? ''
  return (
    <>
      <PageHead
        large
        title={w.headline(dayInWords(today, locale), weekday)}
        sub={
          ours.late + ours.today > 0 ? w.sub(ours.count, ours.late, ours.today) : w.nothingLate(ours.count)
        }
        actions={
          first ? (
            <LinkButton variant="primary" to={first}>
              {w.start}
            </LinkButton>
          ) : undefined
        }
      />
      <Strip sides={data.strip} />
      <Tabs
        label={w.queue}
        items={TABS.map((one, index) => ({
          to: `${paths.desk(slug)}?tab=${one}`,
          label: w.tabs[one],
          count: counts[index] ?? 0,
          current: one === tab,
        }))}
      />
      {groups.length > 0 ? (
        <Queue />
      ) : (
        <div className="mt-6">
          <EmptyState title={w.empty[tab]}>{w.emptyHint}</EmptyState>
        </div>
      )}
      <Pages />
      <p className="pt-3 text-12 text-ink-3">{w.footnote}</p>
      <MovedList slug={slug} moved={data.moved} />
    </>
  )
}

/** The pages beside this one; a queue that fits on one says nothing of pages. */
function Pages() {
  const { slug, tab, page, range } = useLoaderData<typeof loader>()
  const { total } = range
  if (total === null || total <= PAGE) return null
  const to = (number: number) => `${paths.desk(slug)}?tab=${tab}&page=${number}`
  return (
    <Pager
      range={range}
      unit="matter"
      previous={page > 1 ? to(page - 1) : undefined}
      next={page * PAGE < total ? to(page + 1) : undefined}
    />
  )
}

/** The queue; whoever may act on applications can choose several of them. */
function Queue() {
  const { slug, tab, groups, inGroups, lines, today, isDirector, picks } = useLoaderData<typeof loader>()
  const table = <QueueTable {...{ groups, inGroups, lines, today, isDirector, picks }} />
  if (!picks) return table
  return (
    <>
      <QueueKeys page="queue" />
      <QueueForm slug={slug} acts={actsFor(tab)}>
        {table}
      </QueueForm>
    </>
  )
}
