import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { thingWeek } from '~/residence/bookings/queries.server'
import { ThingFacts } from '~/residence/booking-pages/thing-facts'
import { WeekBar } from '~/residence/booking-pages/week-bar'
import { WeekGrid } from '~/residence/booking-pages/week-grid'
import script from '~/residence/booking-pages/week.script?script'
import { bookingWords } from '~/residence/bookings/words'
import { isDay } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { script }
export const meta = titled(bookingWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  const typed = new URL(request.url).searchParams.get('day') ?? ''
  const day = isDay(typed) ? typed : today()
  return json({ day, today: today(), ...(await thingWeek(actor, params.thingId, day, now())) })
}

/** One thing to a founder: its week by half hours, on a phone a day of it. */
export default function MyThing() {
  const { day, today, week, thing, grid, quota } = useLoaderData<typeof loader>()
  const w = useWords(bookingWords)
  const locale = useLocale()
  const name = thing.name[locale]
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.myBookings }, { label: name }]}
        title={name}
        sub={thing.place[locale]}
      />
      <ThingFacts thing={thing} quota={quota} note={thing.note[locale]} />
      <WeekBar week={week} day={day} today={today} at={(one) => paths.myBookable(thing.id, one)} />
      <WeekGrid
        label={w.grid(name)}
        grid={grid}
        day={day}
        today={today}
        bookAt={(one, from) => paths.myNewBooking(thing.id, one, from)}
        open={() => paths.myBookings}
      />
      <p className="mt-2 text-13 text-ink-3">{w.gridHint}</p>
    </>
  )
}
