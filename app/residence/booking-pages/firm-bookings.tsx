import { paths } from '~/platform/paths'
import { clock } from '~/residence/bookables/rules'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { ShapeMark } from '~/ui/status'
import { costSaid } from './booking-facts'
import {
  BOOKING_STATES,
  HOLDING,
  type BookingCause,
  type BookingState,
} from '~/residence/bookings/vocabulary'
import { bookingWords } from '~/residence/bookings/words'

type Row = {
  id: string
  thing: { zh: string; en: string }
  day: string
  from: number
  minutes: number
  state: BookingState
  purpose: string
  reason: string
  cost: { free: string; charged: string; amount: string } | null
  cause: BookingCause | null
  move: object | null
  cancel: object | null
}

/** A firm's bookings as a list for a phone: what, when, how it stands, what it costs, and what can be done. */
export function FirmBookings({ rows }: { rows: Row[] }) {
  const w = useWords(bookingWords)
  const locale = useLocale()
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="border-b border-rule py-3">
          <strong className="font-semibold">
            {row.day} {clock(row.from)}–{clock(row.from + row.minutes)}
          </strong>{' '}
          {row.thing[locale]}
          {row.purpose ? <span className="text-ink-2"> · {row.purpose}</span> : null}
          <span className="mt-1 flex flex-wrap items-baseline gap-x-4 text-13">
            <span className="state">
              <ShapeMark shape={BOOKING_STATES.shapeOf(row.state)} />
              {w.states[row.state]}
            </span>
            <span className="text-ink-2">
              {HOLDING.includes(row.state)
                ? costSaid(w, row.cost)
                : row.reason || (row.cause ? w.causes[row.cause] : w.notCharged)}
            </span>
          </span>
          {row.move && row.cancel ? null : (
            <span className="acts mt-2">
              {row.move ? null : (
                <LinkButton to={paths.myBookingAct(row.id, 'time')} size="s">
                  {w.move}
                </LinkButton>
              )}
              {row.cancel ? null : (
                <LinkButton to={paths.myBookingAct(row.id, 'cancellation')} size="s">
                  {w.cancelShort}
                </LinkButton>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
