import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { ruleVersions } from '~/residence/bookables/queries.server'
import { RulesList } from '~/residence/booking-pages/rules-list'
import { thingWeek } from '~/residence/bookings/queries.server'
import { ThingFacts } from '~/residence/booking-pages/thing-facts'
import { WeekBar } from '~/residence/booking-pages/week-bar'
import { WeekGrid } from '~/residence/booking-pages/week-grid'
import script from '~/residence/booking-pages/week.script?script'
import { bookableWords } from '~/residence/bookables/words'
import { bookingWords } from '~/residence/bookings/words'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { isDay } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { script }
export const meta = titled(bookingWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const typed = new URL(asked.request.url).searchParams.get('day') ?? ''
  const day = isDay(typed) ? typed : today()
  const shown = await thingWeek(actor, asked.params.thingId, day, now())
  const versions = await ruleVersions(actor, shown.thing.id, today())
  return json({ slug: actor.enclaveSlug, day, today: today(), versions, ...shown })
}

/** One thing at the desk: its week by half hours, and its rules in their versions. */
export default function DeskThing() {
  const { slug, day, today, week, thing, grid, versions } = useLoaderData<typeof loader>()
  const w = useWords(bookingWords)
  const b = useWords(bookableWords)
  const locale = useLocale()
  const name = thing.name[locale]
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskBookings(slug) }, { label: name }]}
        title={name}
        sub={thing.place[locale]}
        actions={
          <>
            <LinkButton to={paths.deskBookableAct(slug, thing.id, 'change')}>{b.change}</LinkButton>
            <LinkButton to={paths.deskBookableAct(slug, thing.id, 'rules')}>{b.newRules}</LinkButton>
            <TakeOverLink slug={slug} matter="booking_rules" to={thing.id} />
          </>
        }
      />
      <ThingFacts thing={thing} note={thing.note[locale]} />
      <WeekBar week={week} day={day} today={today} at={(one) => paths.deskBookable(slug, thing.id, one)} />
      <WeekGrid
        label={w.grid(name)}
        grid={grid}
        day={day}
        today={today}
        bookAt={(one, from) => paths.deskNewBooking(slug, thing.id, one, from)}
        open={(id) => paths.deskBooking(slug, id)}
      />
      <p className="mt-2 text-13 text-ink-3">{w.gridHint}</p>
      <RulesList versions={versions} />
    </>
  )
}
