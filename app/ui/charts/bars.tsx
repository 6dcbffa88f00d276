import type { Day } from '~/shared/days'
import { dayScale, yearStarts } from './scale'

const round = (value: number) => Math.round(value * 10) / 10

/** A few years side by side, the last one dark; null is a gap, not zero. */
export function SmallBars({ values, summary }: { values: (number | null)[]; summary: string }) {
  const top = Math.max(1e-9, ...values.map((value) => value ?? 0))
  return (
    <svg width={values.length * 21} height="24" role="img" aria-label={summary}>
      <path d={`M0 23.5H${values.length * 21 - 4}`} className="stroke-rule" />
      {values.map((value, i) => {
        const height = value === null ? 0 : Math.max(1, round((value / top) * 22))
        const looks = i === values.length - 1 ? 'fill-wei' : 'fill-wei-mid'
        return value === null ? null : (
          <path key={i} d={`M${i * 21} 23.5h17v${-height}h-17z`} className={looks} />
        )
      })}
    </svg>
  )
}

const LEASE = 190
type Span = { from: Day; to: Day }

/** The years above a column of lease bars. */
export function LeaseAxis({ from, to }: Span) {
  const x = dayScale(from, to, 0, LEASE)
  return (
    <svg width={LEASE} height="14" role="img" aria-label={`${from} – ${to}`}>
      {yearStarts(from, to).map(({ year, day }) =>
        x(day) < LEASE - 24 ? (
          <text key={year} x={x(day)} y="11" className="fill-ink-2 text-[12px]">
            {year}
          </text>
        ) : null,
      )}
    </svg>
  )
}

export type LeaseBar = Span & { kind: 'running' | 'reserved' | 'works' }
const LEASE_LOOKS = { running: 'stroke-wei', reserved: 'stroke-wei-mid', works: 'stroke-ink-3' }

/** Who has the room when: solid runs, dashed has not begun, today a hairline. */
export function LeaseBars(props: Span & { today: Day; bars: LeaseBar[]; summary: string }) {
  const x = dayScale(props.from, props.to, 0, LEASE)
  return (
    <svg width={LEASE} height="19" role="img" aria-label={props.summary}>
      <path d={`M0 9.5H${LEASE}`} className="stroke-rule" />
      {[...new Set([...yearStarts(props.from, props.to).map(({ day }) => day), props.to])].map((day) => (
        <path key={day} d={`M${x(day)} 6v7`} className="stroke-rule-2" />
      ))}
      {props.bars.map((bar) => (
        <path
          key={bar.from}
          d={`M${x(bar.from)} 9.5H${x(bar.to)}`}
          className={LEASE_LOOKS[bar.kind]}
          strokeWidth="7"
          strokeDasharray={bar.kind === 'running' ? undefined : '3 2'}
        />
      ))}
      <path d={`M${x(props.today)} 1v17`} className="stroke-ink" strokeWidth="1.5" />
    </svg>
  )
}

/** How far, of how much, and ▽ how far it should be today. */
export function PaceBar(props: {
  value: number
  target: number
  due?: number
  summary: string
  width?: number
}) {
  const width = props.width ?? 260
  const top = Math.max(props.target, props.value)
  const x = (value: number) => round((value / (top || 1)) * width)
  const due = props.due === undefined ? null : x(props.due)
  return (
    <svg
      width={width}
      height="24"
      viewBox={`0 0 ${width} 24`}
      className="h-auto max-w-full"
      role="img"
      aria-label={props.summary}
    >
      <path d={`M0 16.5H${width}`} className="stroke-rule-2" />
      <path
        d={[0, 1, 2, 3, 4, 5].map((i) => `M${x((props.target * i) / 5)} 16v5`).join('')}
        className="stroke-rule-2"
      />
      <path d={`M0 13H${x(props.value)}`} className="stroke-wei" strokeWidth="5" />
      {due === null ? null : (
        <>
          <path d={`M${due} 7v13`} className="stroke-ink" strokeWidth="1.5" />
          <path d={`M${due - 4} 1h8l-4 6z`} className="fill-ink" />
        </>
      )}
    </svg>
  )
}

/** How long a step takes: the usual range, the middle, and ▽ what was promised. */
export function WaitRange(props: {
  max: number
  low: number
  high: number
  median: number
  promise?: number
  summary: string
}) {
  const x = (days: number) => round((Math.min(days, props.max) / props.max) * 250)
  const { promise } = props
  return (
    <svg width="250" height="22" viewBox="0 0 250 22" role="img" aria-label={props.summary}>
      <path d="M0 12.5H250" className="stroke-rule" />
      <path
        d={[0, 1, 2, 3, 4, 5, 6].map((i) => `M${round((i * 250) / 6)} 9v7`).join('')}
        className="stroke-rule-2"
      />
      <path d={`M${x(props.low)} 12.5H${x(props.high)}`} className="stroke-wei-soft" strokeWidth="9" />
      <path d={`M${x(props.median)} 6v13`} className="stroke-wei" strokeWidth="3" />
      {promise === undefined ? null : (
        <path d={`M${x(promise) - 4} 0h8l-4 6z`} className="fill-paper stroke-ink-2" strokeWidth="1.2" />
      )}
    </svg>
  )
}
