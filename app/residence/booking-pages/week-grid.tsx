import { clock } from '~/residence/bookables/rules'
import type { Day } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { ScrollRegion } from '~/ui/table'
import type { Cell, Grid } from '~/residence/bookings/week'
import { bookingWords, type BookingWords } from '~/residence/bookings/words'

type Props = {
  label: string
  grid: Grid
  /** The day that is asked for: the only one on a phone. */
  day: Day
  today: Day
  /** Where a free half hour leads, and a booking that may be opened. */
  bookAt: (day: Day, from: string) => string
  open: (id: string) => string
}

/** A week of one thing by half hours, each free one a link; arrow keys walk between them (week.script.ts). */
export function WeekGrid({ label, grid, day, today, bookAt, open }: Props) {
  const w = useWords(bookingWords)
  const locale = useLocale()
  const here = (one: Day) => (one === day ? undefined : 'other-day')
  return (
    <ScrollRegion label={label}>
      <table className="week-grid" data-week-grid>
        <colgroup>
          <col className="hours" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{w.hours}</span>
            </th>
            {grid.columns.map((column, index) => (
              <th
                key={column.day}
                scope="col"
                className={here(column.day)}
                aria-current={column.day === today ? 'date' : undefined}
              >
                {w.weekday(index)} {shortDay(column.day, locale)}
                {column.off ? <span className="block font-normal text-ink-2">{w.dayOff}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((from) => (
            <tr key={from} className={from % 60 === 0 ? 'whole-hour' : undefined}>
              <th scope="row">
                {from % 60 === 0 ? clock(from) : <span className="sr-only">{clock(from)}</span>}
              </th>
              {grid.columns.map((column) => {
                const cell = column.cells.find((one) => one.from === from)
                return cell ? (
                  <One key={column.day} {...{ cell, w, bookAt, open }} className={here(column.day) ?? ''} />
                ) : null
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

type OneProps = Pick<Props, 'bookAt' | 'open'> & { cell: Cell; w: BookingWords; className: string }

function One({ cell, w, bookAt, open, className }: OneProps) {
  if (cell.kind === 'shut') {
    return (
      <td rowSpan={cell.span} className={`shut ${className}`}>
        <span className="sr-only">{w.shut}</span>
      </td>
    )
  }
  if (cell.kind === 'free') {
    const from = clock(cell.from)
    return (
      <td className={className}>
        <Link
          to={bookAt(cell.day, from)}
          className="slot"
          data-slot={`${cell.day} ${cell.from}`}
          aria-label={w.bookAt(cell.day, from)}
        >
          {from}
        </Link>
      </td>
    )
  }
  const { booking } = cell
  const said = (
    <>
      {clock(cell.from)}–{clock(cell.from + booking.minutes)}{' '}
      {booking.id ? booking.who || w.incubator : w.taken}
      {booking.purpose ? ` · ${booking.purpose}` : ''}
      {booking.id && booking.state !== 'booked' ? ` · ${w.states[booking.state]}` : ''}
    </>
  )
  const asked = booking.state === 'asked' ? 'block-asked' : ''
  return (
    <td rowSpan={cell.span} className={`held ${className}`}>
      {booking.id ? (
        <Link to={open(booking.id)} className={`block block-own ${asked}`}>
          {said}
        </Link>
      ) : (
        <span className="block">{said}</span>
      )}
    </td>
  )
}

/** 11-24 as a column says it. */
function shortDay(day: Day, locale: 'zh' | 'en'): string {
  const [, month, date] = day.split('-')
  return locale === 'zh' ? `${Number(month)}/${Number(date)}` : `${Number(date)}/${Number(month)}`
}
