import type { Day } from '~/shared/days'
import { useWords } from '../locale'
import { ScrollRegion } from '../table'
import { kitWords } from '../words'
import { dayScale, monthStarts, stepPath, valueScale, yearStarts } from './scale'

export type OccupancyStepProps = {
  from: Day
  to: Day
  /** The day looked at: today, or the one chosen. */
  day: Day
  /** Share let, 0 to 1, from each day on. */
  points: { day: Day; share: number }[]
  /** Beside the hand: what the share is that day. */
  note: string
  summary: string
}

const WIDTH = 990

/** How full the floor has been and, dashed, will be by the leases already signed. */
export function OccupancyStep(props: OccupancyStepProps) {
  const x = dayScale(props.from, props.to, 0, WIDTH)
  const y = valueScale(1, 66, 20)
  const readings = props.points.map(({ day, share }) => ({ day, value: share }))
  const before = readings.filter(({ day }) => day <= props.day)
  const after = [
    ...before.slice(-1).map(({ value }) => ({ day: props.day, value })),
    ...readings.filter(({ day }) => day > props.day),
  ]
  const past = stepPath(before, x, y, props.day)
  const hand = x(props.day)
  return (
    <ScrollRegion label={props.summary}>
      <svg
        viewBox={`0 0 ${WIDTH} 92`}
        className="h-auto w-full min-w-[720px]"
        role="img"
        aria-label={props.summary}
      >
        {past ? (
          <path d={`${past}V66H${x(before[0]?.day ?? props.from)}z`} className="fill-wei-wash" />
        ) : null}
        <path d={past} className="fill-none stroke-wei" strokeWidth="1.5" />
        <path
          d={stepPath(after, x, y, props.to)}
          className="fill-none stroke-wei-mid"
          strokeWidth="1.5"
          strokeDasharray="3 2.5"
        />
        <path d={`M0 66H${WIDTH}`} className="stroke-edge" />
        <path d={`M0 20H${WIDTH}`} className="stroke-rule" />
        <text x={WIDTH} y="16" textAnchor="end" className="fill-ink-3 text-[11px]">
          100%
        </text>
        <MonthAxis from={props.from} to={props.to} x={x} />
        <path d={`M${hand} 2V66`} className="stroke-ink" strokeWidth="2" />
        <path d={`M${hand - 5} 67h10v7l-5 6-5-6z`} className="fill-ink" />
        <Hand x={hand} day={props.day} note={props.note} />
      </svg>
    </ScrollRegion>
  )
}

function Hand({ x, day, note }: { x: number; day: Day; note: string }) {
  const left = x < WIDTH * 0.6
  return (
    <>
      <text
        x={left ? x + 8 : x - 8}
        y="10"
        textAnchor={left ? 'start' : 'end'}
        className="fill-ink text-[12px] font-semibold"
      >
        {day}
        <tspan dx="8" className="fill-ink-2 font-normal">
          {note}
        </tspan>
      </text>
    </>
  )
}

function MonthAxis({ from, to, x }: { from: Day; to: Day; x: (day: Day) => number }) {
  const w = useWords(kitWords)
  const years = new Set(yearStarts(from, to).map(({ day }) => day))
  return monthStarts(from, to).map((day) => {
    const month = Number(day.slice(5, 7))
    const year = years.has(day)
    const long = year ? 9 : month % 3 === 1 ? 6 : 4
    return (
      <g key={day}>
        <path d={`M${x(day)} 66v${long}`} className="stroke-edge" />
        {month % 3 === 1 && x(day) < WIDTH - 30 ? (
          <text
            x={x(day) + 3}
            y="86"
            className={year ? 'fill-ink-2 text-[11px] font-semibold' : 'fill-ink-3 text-[11px]'}
          >
            {year ? day.slice(0, 4) : w.monthName(month)}
          </text>
        ) : null}
      </g>
    )
  })
}
