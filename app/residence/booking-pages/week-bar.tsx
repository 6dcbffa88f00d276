import { addDays, type Day } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { Segments } from '~/ui/page'
import { bookingWords } from '~/residence/bookings/words'

type Props = { week: Day[]; day: Day; today: Day; at: (day: Day) => string; byDay?: boolean }

/** The weeks beside this one and, on a phone, the days of it. */
export function WeekBar({ week, day, today, at, byDay = true }: Props) {
  const w = useWords(bookingWords)
  const isThis = week.includes(today)
  return (
    <div className="my-3 flex flex-wrap gap-x-6 gap-y-2">
      <Segments
        label={w.week(week[0] ?? day, week.at(-1) ?? day)}
        items={[
          { to: at(addDays(day, -7)), label: w.before },
          { to: at(today), label: w.thisWeek, current: isThis },
          { to: at(addDays(day, 7)), label: w.after },
        ]}
      />
      {byDay ? (
        <div className="sm:hidden">
          <Segments
            label={w.day}
            items={week.map((one, index) => ({
              to: at(one),
              label: `${w.weekday(index)} ${Number(one.slice(8))}`,
              current: one === day,
            }))}
          />
        </div>
      ) : null}
    </div>
  )
}
