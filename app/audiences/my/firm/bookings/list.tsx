import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { bookableWords } from '~/residence/bookables/words'
import { FirmBookings } from '~/residence/booking-pages/firm-bookings'
import { firmBookings, thingsToBook } from '~/residence/bookings/queries.server'
import { BOOKINGS_ON_A_PAGE } from '~/residence/bookings/page-sizes'
import { rulesSaid } from '~/residence/bookables/rules-said'
import { bookingWords } from '~/residence/bookings/words'
import { RentPager } from '~/residence/rent/rent-pager'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead, Segments } from '~/ui/page'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(bookingWords, (w) => w.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  if (!actor.firmId) return json({ firmless: true as const })
  const page = pageAsked(new URL(request.url).searchParams)
  const show = new URL(request.url).searchParams.get('show') === 'past' ? 'past' : 'ahead'
  const [things, bookings] = await Promise.all([
    thingsToBook(actor, today()),
    firmBookings(actor, show, page, now()),
  ])
  return json({ firmless: false as const, page, show, things, ...bookings } as const)
}

/** What a founder's firm has booked, and what there is to book. */
export default function MyBookings() {
  const data = useLoaderData<typeof loader>()
  const w = useWords(bookingWords)
  const b = useWords(bookableWords)
  const locale = useLocale()
  if (data.firmless) {
    return (
      <>
        <PageHead title={w.title} />
        <EmptyState title={w.noFirm} />
      </>
    )
  }
  const { things, rows, show, page, more } = data
  const here = show === 'past' ? paths.myPastBookings : paths.myBookings
  return (
    <div className="max-w-200">
      <PageHead title={w.title} sub={w.mySub} />
      <section className="mb-8">
        <SectionHead title={w.things} />
        {things.length === 0 ? <EmptyState title={w.noThings}>{w.noThingsForFirms}</EmptyState> : null}
        <ul>
          {things.map((thing) => (
            <li key={thing.id} className="border-b border-rule py-3">
              <Link to={paths.myBookable(thing.id)} className="font-semibold">
                {thing.name[locale]}
              </Link>{' '}
              <span className="text-ink-2">{thing.place[locale]}</span>
              {thing.closed ? <span className="text-sha"> · {w.closedNow}</span> : null}
              <span className="block text-13 text-ink-3">
                {thing.rules ? rulesSaid(b, thing.rules).join(' · ') : b.noRules}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <SectionHead title={w.myOwn} aside={<Link to={paths.myCalendar}>{w.calendarLink}</Link>} />
        <div className="my-3">
          <Segments
            label={w.myOwn}
            items={[
              { to: paths.myBookings, label: w.ahead, current: show === 'ahead' },
              { to: paths.myPastBookings, label: w.past, current: show === 'past' },
            ]}
          />
        </div>
        {rows.length === 0 ? (
          <EmptyState title={w.none}>{w.noneText}</EmptyState>
        ) : (
          <FirmBookings rows={rows} />
        )}
        <RentPager here={here} page={page} more={more} shown={rows.length} size={BOOKINGS_ON_A_PAGE} />
      </section>
    </div>
  )
}
