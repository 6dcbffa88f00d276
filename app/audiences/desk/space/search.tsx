import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentPager } from '~/residence/rent/rent-pager'
import { roomsAsked, searchWith } from '~/residence/room-search/asked'
import { FoundRooms } from '~/residence/room-search/found-rooms'
import { RoomFilters } from '~/residence/room-search/room-filters'
import { choicesOn, findRooms, ROOMS_ON_A_PAGE } from '~/residence/room-search/search.server'
import { searchWords } from '~/residence/room-search/words'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, Segments } from '~/ui/page'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(searchWords, (w) => w.title)

export async function loader(given: LoaderFunctionArgs) {
  const actor = await asStaff(given)
  const query = new URL(given.request.url).searchParams
  const { asked, unread } = roomsAsked(query, today())
  const page = pageAsked(new URL(given.request.url).searchParams)
  const [found, choices] = await Promise.all([findRooms(actor, asked, page), choicesOn(actor, asked.from)])
  const typed = Object.fromEntries(unread.map((name) => [name, (query.get(name) ?? '').slice(0, 40)]))
  return json({
    slug: actor.enclaveSlug,
    query: query.toString(),
    size: ROOMS_ON_A_PAGE,
    asked,
    unread,
    typed,
    page,
    ...found,
    ...choices,
  })
}

/** Rooms by what one needs and when, each with why it fits, when it is free and the way to lease it. */
export default function RoomSearch() {
  const { slug, query, size, asked, unread, typed, page, rooms, total, more, levels, industries } =
    useLoaderData<typeof loader>()
  const w = useWords(searchWords)
  const here = paths.deskRoomSearch(slug)
  const words = new URLSearchParams(query)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.space, to: paths.deskSpace(slug) }]}
        title={w.title}
        sub={`${w.sub(asked.from, asked.until)} · ${w.found(total)}`}
        actions={<LinkButton to={paths.deskForecast(slug)}>{w.forecast}</LinkButton>}
      />
      {unread.length > 0 ? (
        <div className="mb-4">
          <Note tone="sha" role="alert">
            {w.unread(unread.map((name) => w[name]).join(w.comma))}
          </Note>
        </div>
      ) : null}
      <RoomFilters here={here} asked={asked} levels={levels} industries={industries} typed={typed} />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <Segments
          label={w.show}
          items={[
            { to: here + searchWith(words, { show: null }), label: w.onlyFree, current: !asked.withTaken },
            { to: here + searchWith(words, { show: 'all' }), label: w.withTaken, current: asked.withTaken },
          ]}
        />
        <span className="text-12 text-ink-3">{w.timelineHint}</span>
      </div>
      {rooms.length === 0 ? (
        <EmptyState title={w.none}>{asked.withTaken ? w.noneAtAll : w.noneHint}</EmptyState>
      ) : (
        <FoundRooms rooms={rooms} asked={asked} slug={slug} />
      )}
      <RentPager
        here={here + searchWith(words, {})}
        page={page}
        more={more}
        shown={rooms.length}
        size={size}
      />
    </>
  )
}
