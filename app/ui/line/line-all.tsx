import { useWords } from '../locale'
import { kitWords } from '../words'
import { round, stack, type Spot } from './geometry'
import { Dot } from './dot'
import { LineAllVertical } from './line-all-vertical'

export type AllPoint = {
  station: string
  /** How far past the station, 0 to 1. */
  part: number
  kind: 'filled' | 'hollow' | 'stalled'
}
export type AllStation = {
  key: string
  label: string
  count: number
  href?: string
  /** Its share of the length; 1 unless given. */
  weight?: number
  /** Months drawn as ticks along it: the residence, stretched. */
  months?: number
}
export type LineAllProps = {
  stations: AllStation[]
  points: AllPoint[]
  boundary: number
  host: string
  home: string
  /** The unit after each count; 家 unless given. */
  unit?: string
}

const WIDTH = 1152
const AXIS = 150
const PITCH = 11.7

type Segment = AllStation & { x: number; width: number }

/** The stations laid end to end, each as long as its weight. */
export function segmentsOf(stations: AllStation[], width: number): Segment[] {
  const total = stations.reduce((sum, { weight = 1 }) => sum + weight, 0)
  let x = 0
  return stations.map((station) => {
    const segment = { ...station, x: round(x), width: round(((station.weight ?? 1) / total) * width) }
    x += segment.width
    return segment
  })
}

/** 总尺, 236 px: everyone, one point a firm. Narrow screens get it upright. */
export function LineAll(props: LineAllProps) {
  return (
    <>
      <div className="hidden lg:block">
        <LevelAll {...props} />
      </div>
      <div className="lg:hidden">
        <LineAllVertical {...props} />
      </div>
    </>
  )
}

function LevelAll(props: LineAllProps) {
  const w = useWords(kitWords)
  const segments = segmentsOf(props.stations, WIDTH)
  const border = segments[props.boundary + 1]?.x ?? WIDTH
  const label = props.stations.map((station) => `${station.label} ${w.firms(station.count)}`).join(' · ')
  const city = 'fill-ink text-[16px] font-semibold tracking-[2px]'
  return (
    <svg viewBox={`0 0 ${WIDTH} 236`} className="h-auto w-full" role="group" aria-label={label}>
      <text x="0" y="15" className={city}>
        {props.host}
      </text>
      <text x={WIDTH} y="15" textAnchor="end" className={city}>
        {props.home}
      </text>
      <path d={`M${border - 15} 0V230`} className="stroke-edge" strokeDasharray="3 3" />
      {segments.map((segment) => (segment.months ? <Months key={segment.key} segment={segment} /> : null))}
      <path d={`M0 ${AXIS}H${WIDTH}`} className="stroke-wei" strokeWidth="2.5" />
      {segments.map((segment) => (
        <Crowd key={segment.key} segment={segment} points={props.points} />
      ))}
      {segments.map((segment) => (
        <Count key={segment.key} segment={segment} unit={props.unit ?? w.firmUnit} />
      ))}
    </svg>
  )
}

function Months({ segment }: { segment: Segment }) {
  const w = useWords(kitWords)
  const months = segment.months ?? 0
  const x = (i: number) => round(segment.x + (segment.width * i) / months)
  const years = Array.from({ length: Math.ceil(months / 12) - 1 }, (_, i) => (i + 1) * 12)
  const minor = Array.from({ length: months }, (_, i) =>
    i % 12 ? `M${x(i)} ${AXIS}v${i % 6 ? 4 : 7}` : '',
  ).join('')
  return (
    <>
      <path d={minor} className="stroke-rule-2" />
      {years.map((month) => (
        <g key={month}>
          <path d={`M${x(month)} ${AXIS}v12`} className="stroke-edge" />
          <text x={x(month)} y="175" textAnchor="middle" className="fill-ink-3 text-[11px]">
            {w.months(month)}
          </text>
        </g>
      ))}
    </>
  )
}

function Crowd({ segment, points }: { segment: Segment; points: AllPoint[] }) {
  const own = points.filter(({ station }) => station === segment.key)
  const columns = Math.max(1, Math.floor((segment.width - 22) / PITCH))
  const spots = stack(
    own.map(({ part }) => part),
    columns,
    9,
  )
  const high = Math.max(1, ...spots.map(({ row }) => row + 1))
  const rise = Math.min(PITCH, 124 / high)
  return own.map((point, i) => (
    <Dot key={i} kind={point.kind} {...place(spots[i] ?? { column: 0, row: 0 }, segment.x, rise)} />
  ))
}

function place({ column, row }: Spot, start: number, rise: number): { x: number; y: number } {
  return { x: round(start + 12.9 + column * PITCH), y: round(AXIS - 9.9 - row * rise) }
}

function Count({ segment, unit }: { segment: Segment; unit: string }) {
  const words = (
    <>
      <path d={`M${segment.x} 180h56v52h-56z`} className="fill-transparent" />
      <text x={segment.x} y="200" className="fill-ink text-[14px] font-semibold">
        {segment.label}
      </text>
      <text x={segment.x} y="226" className="fill-ink text-[22px] font-medium">
        {segment.count}
        <tspan dx="4" className="fill-ink-3 text-[13px] font-normal">
          {unit}
        </tspan>
      </text>
    </>
  )
  return (
    <>
      <path d={`M${segment.x + 0.5} 144v26`} className="stroke-wei" strokeWidth="1.5" />
      {segment.href ? <a href={segment.href}>{words}</a> : words}
    </>
  )
}
