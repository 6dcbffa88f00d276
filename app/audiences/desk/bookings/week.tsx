import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { deskWeek } from '~/residence/bookings/queries.server'
import { ThingsTable } from '~/residence/booking-pages/things-table'
import { stretchOf } from '~/residence/bookings/week'
import { WeekBar } from '~/residence/booking-pages/week-bar'
import { bookingWords } from '~/residence/bookings/words'
import { isDay } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(bookingWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const typed = new URL(asked.request.url).searchParams.get('day') ?? ''
  const day = isDay(typed) ? typed : today()
  return json({ slug: actor.enclaveSlug, day, today: today(), ...(await deskWeek(actor, day, now())) })
}

/** The week of everything that can be booked, and what waits for approval. */
export default function DeskBookings() {
  const { slug, day, today, week, things, waiting } = useLoaderData<typeof loader>()
  const w = useWords(bookingWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.deskSub}
        actions={
          <>
            <LinkButton to={paths.deskCalendar(slug)}>{w.calendar}</LinkButton>
            <LinkButton to={paths.deskNewBookable(slug)} variant="primary">
              {w.enter}
            </LinkButton>
          </>
        }
      />
      <section className="mb-8">
        <SectionHead title={w.toApprove} aside={waiting.length} />
        {waiting.length === 0 ? <p className="py-2 text-ink-2">{w.nothingToApprove}</p> : null}
        <ul>
          {waiting.map((one) => (
            <li key={one.id} className="border-b border-rule py-2">
              <Link to={paths.deskBooking(slug, one.id ?? '')}>
                {one.thing[locale]} · {stretchOf(one)}
              </Link>
              <span className="block text-13 text-ink-2">
                {[one.who || w.incubator, one.purpose].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {things.length === 0 ? (
        <EmptyState title={w.noThings}>{w.noThingsText}</EmptyState>
      ) : (
        <>
          <WeekBar
            week={week}
            day={day}
            today={today}
            at={(one) => paths.deskBookings(slug, one)}
            byDay={false}
          />
          <ThingsTable slug={slug} week={week} today={today} day={day} things={things} />
        </>
      )}
    </>
  )
}
