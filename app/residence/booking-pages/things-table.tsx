import { paths } from '~/platform/paths'
import { clock, type BookingRules } from '~/residence/bookables/rules'
import type { Day } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { ShapeMark } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { BOOKING_STATES } from '~/residence/bookings/vocabulary'
import type { Shown } from '~/residence/bookings/week'
import { bookingWords, type BookingWords } from '~/residence/bookings/words'

type Two = { zh: string; en: string }
type Thing = {
  id: string
  name: Two
  place: Two
  rules: BookingRules | null
  closed: object | null
  bookings: Shown[]
}
type Props = { slug: string; week: Day[]; day: Day; today: Day; things: Thing[] }

/** The week of every thing, a line each: who has it when. */
export function ThingsTable({ slug, week, day, today, things }: Props) {
  const w = useWords(bookingWords)
  const locale = useLocale()
  return (
    <Table label={w.title} minWidth="l">
      <thead>
        <tr>
          <Th>{w.thing}</Th>
          {week.map((one, index) => (
            <Th key={one} className={one === today ? 'text-wei-deep' : ''}>
              {w.weekday(index)} {one.slice(5)}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {things.map((thing) => (
          <Row key={thing.id}>
            <Td head second={thing.place[locale]}>
              <Link to={paths.deskBookable(slug, thing.id, day)}>{thing.name[locale]}</Link>
              {thing.closed ? <span className="text-sha"> · {w.closedNow}</span> : null}
            </Td>
            {week.map((one) => (
              <Td key={one}>
                <Day bookings={thing.bookings.filter((booking) => booking.day === one)} slug={slug} w={w} />
              </Td>
            ))}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

function Day({ bookings, slug, w }: { bookings: Shown[]; slug: string; w: BookingWords }) {
  if (bookings.length === 0) return <span className="text-ink-3">—</span>
  return (
    <ul className="grid gap-1 text-12">
      {bookings.map((one) => (
        <li key={one.id}>
          <Link to={paths.deskBooking(slug, one.id ?? '')}>
            {clock(one.from)}–{clock(one.from + one.minutes)}
          </Link>
          <span className="block text-ink-2">
            {one.state === 'booked' ? null : (
              <span className="state">
                <ShapeMark shape={BOOKING_STATES.shapeOf(one.state)} />
                {w.states[one.state]}
              </span>
            )}
            <span className="block">{one.who || w.incubator}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
