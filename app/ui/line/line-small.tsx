import type { Day } from '~/shared/days'
import { useWords } from '../locale'
import { kitWords } from '../words'
import { along, dodge, reached, spread, pointOnLine, textWidth, type Station } from './geometry'
import { Diamond, Point } from './marks'

export type LineProps = {
  stations: Station[]
  /** The city boundary lies after this station. */
  boundary: number
  today?: Day
  /** Replaces the spoken position. */
  label?: string
}

const MEDIUM = 360

/** The position in words, for those who do not see the line. */
export function usePosition({ stations, label }: Pick<LineProps, 'stations' | 'label'>): string {
  const w = useWords(kitWords)
  const index = Math.max(0, reached(stations))
  const here = stations[index]
  if (label || !here) return label ?? ''
  const place = w.position(here.label, index + 1, stations.length)
  return here.state === 'stalled' ? `${place} · ${w.stalled}` : place
}

/** 小尺, 24 px: a row of a table. */
export function LineSmall(props: LineProps & { width?: number }) {
  const width = props.width ?? 136
  const label = usePosition(props)
  const xs = spread(props.stations.length, 5.5, width - 4.5)
  const here = along(xs, pointOnLine(props.stations, props.today))
  const last = reached(props.stations)
  const stalled = props.stations[last]?.state === 'stalled'
  return (
    <svg width={width} height="24" viewBox={`0 0 ${width} 24`} role="img" aria-label={label}>
      <path d={`M5 12H${width - 5}`} className="stroke-rule-2" />
      {xs.map((x, i) => (
        <path key={x} d={`M${x} 9v6`} className={i <= last ? 'stroke-wei' : 'stroke-rule-2'} />
      ))}
      <path d={`M${along(xs, props.boundary + 0.5)} 4v16`} className="stroke-edge" strokeDasharray="2 2" />
      {last >= 0 ? <path d={`M5 12H${here}`} className="stroke-wei" strokeWidth="2" /> : null}
      {last < 0 ? null : stalled ? <Diamond x={here} y={12} /> : <Point x={here} y={12} />}
    </svg>
  )
}

/** 中尺, 56 px: phones, search results. Crowded names drop a row. */
export function LineMedium(props: LineProps) {
  const label = usePosition(props)
  const xs = spread(props.stations.length, 18, MEDIUM - 18)
  const here = along(xs, pointOnLine(props.stations, props.today))
  const last = reached(props.stations)
  const stalled = props.stations[last]?.state === 'stalled'
  const names = props.stations.map((station, i) => ({ x: xs[i] ?? 0, width: textWidth(station.label, 12) }))
  const places = dodge(names, 0, MEDIUM)
  const deep = 15 * Math.max(0, ...places.map(({ row }) => row))
  return (
    <svg
      viewBox={`0 0 ${MEDIUM} ${56 + deep}`}
      className="h-auto w-full max-w-[420px]"
      role="img"
      aria-label={label}
    >
      <path d={`M18 24H${MEDIUM - 18}`} className="stroke-rule-2" />
      <path d={`M${along(xs, props.boundary + 0.5)} 6v36`} className="stroke-edge" strokeDasharray="2 2" />
      {last >= 0 ? <path d={`M18 24H${here}`} className="stroke-wei" strokeWidth="2.5" /> : null}
      {props.stations.map((station, i) => (
        <g key={station.key}>
          <path d={`M${xs[i]} 20v8`} className={i <= last ? 'stroke-wei' : 'stroke-edge'} strokeWidth="1.5" />
          <text
            x={places[i]?.x}
            y={46 + 15 * (places[i]?.row ?? 0)}
            textAnchor="middle"
            className={`text-[12px] ${i === last ? 'fill-ink font-semibold' : 'fill-ink-3'}`}
          >
            {station.label}
          </text>
        </g>
      ))}
      {last < 0 ? null : stalled ? <Diamond x={here} y={24} r={7} /> : <Point x={here} y={24} r={6} />}
    </svg>
  )
}
