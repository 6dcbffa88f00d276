import { daysBetween, type Day } from '~/shared/days'
import type { FoundLease } from './search.server'

type Props = {
  from: Day
  to: Day
  /** The days the room is needed, the last included. */
  asked: { from: Day; until: Day }
  leases: readonly FoundLease[]
  summary: string
}

const WIDTH = 200
const LOOKS: Record<string, string> = {
  firm: 'fill-wei',
  repair: 'fill-rule-2',
  retired: 'fill-rule-2',
  reserved: 'fill-wei-mid',
  held: 'fill-wei-mid',
}

/** Who has a room when, over a span of days: taken days are filled, free ones white, a frame around the days asked for. */
export function RoomTimeline({ from, to, asked, leases, summary }: Props) {
  const span = Math.max(1, daysBetween(from, to))
  const x = (day: Day) =>
    Math.round(Math.min(1, Math.max(0, daysBetween(from, day) / span)) * WIDTH * 10) / 10
  const left = x(asked.from)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 22`}
      preserveAspectRatio="xMinYMid"
      className="h-6 w-full max-w-60 min-w-40"
      role="img"
      aria-label={summary}
    >
      <rect x={0.5} y={5.5} width={WIDTH - 1} height={11} className="fill-white stroke-rule-2" />
      {leases.map((lease) => (
        <rect
          key={`${lease.startsOn}${lease.endsBefore}${lease.firm}`}
          x={x(lease.startsOn)}
          y={6}
          width={Math.max(0.5, x(lease.endsBefore) - x(lease.startsOn))}
          height={10}
          className={LOOKS[lease.purpose] ?? 'fill-rule-2'}
        />
      ))}
      <rect
        x={Math.max(0.75, left)}
        y={1.5}
        width={Math.max(2, x(asked.until) - left - 1)}
        height={19}
        className="fill-none stroke-ink"
        strokeWidth={1.5}
      />
    </svg>
  )
}
