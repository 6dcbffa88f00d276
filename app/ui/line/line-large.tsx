import { daysBetween, type Day } from '~/shared/days'
import { useWords } from '../locale'
import { kitWords } from '../words'
import {
  along,
  dodge,
  intervals,
  isPast,
  reached,
  spread,
  pointOnLine,
  textWidth,
  type Interval,
  type Station,
} from './geometry'
import { usePosition, type LineProps } from './line-small'
import { LineVertical } from './line-vertical'
import { Diamond, Hollow, Point } from './marks'

export type LineLargeProps = LineProps & {
  /** The city of research, at the left. */
  host: string
  /** The city of production, at the right. */
  home: string
  /** What it is stalled for, beside the diamond. */
  stall?: string
}

const WIDTH = 1360
const AXIS = 72

/** 大尺, 138 px: dates below, durations above. Narrow screens and paper get the upright line. */
export function LineLarge(props: LineLargeProps) {
  return (
    <>
      <div className="hidden lg:block print:hidden">
        <LevelLine {...props} />
      </div>
      <div className="lg:hidden print:block">
        <LineVertical {...props} />
      </div>
    </>
  )
}

function LevelLine(props: LineLargeProps) {
  const { stations, today } = props
  const w = useWords(kitWords)
  const label = usePosition(props)
  const xs = spread(stations.length, 7, WIDTH - 7)
  const last = reached(stations)
  const here = along(xs, pointOnLine(stations, today))
  const edge = along(xs, props.boundary + 0.5)
  const captions = stations.map((station) => ({ label: station.label, day: dayWords(station, w.plannedFor) }))
  const places = dodge(
    captions.map(({ label: name, day }, i) => ({
      x: xs[i] ?? 0,
      width: Math.max(textWidth(name, 14), textWidth(day, 12)),
    })),
    0,
    WIDTH,
  )
  const deep = 34 * Math.max(0, ...places.map(({ row }) => row))
  return (
    <svg viewBox={`0 0 ${WIDTH} ${138 + deep}`} className="h-auto w-full" role="img" aria-label={label}>
      <Cities host={props.host} home={props.home} edge={edge} low={124 + deep} />
      <MonthTicks stations={stations} xs={xs} today={today} />
      <path d={`M7 ${AXIS}H${WIDTH - 7}`} className="stroke-edge" />
      {last >= 0 ? <path d={`M7 ${AXIS}H${here}`} className="stroke-wei" strokeWidth="3" /> : null}
      <Durations stations={stations} xs={xs} here={here} edge={edge} today={today} />
      {stations.map((station, i) => {
        const x = xs[i] ?? 0
        const place = places[i] ?? { x, row: 0 }
        const y = place.row * 34
        const done = isPast(stations, i)
        const flush = flushAt(i, stations.length, place.x)
        return (
          <g key={station.key}>
            {done ? <Point x={x} y={AXIS} r={5.5} /> : <Hollow x={x} y={AXIS} r={5} />}
            <text {...flush} y={102 + y} className={caption(done)}>
              {captions[i]?.label}
            </text>
            <text {...flush} y={120 + y} className={`text-[12px] ${done ? 'fill-ink-2' : 'fill-ink-3'}`}>
              {captions[i]?.day}
            </text>
          </g>
        )
      })}
      <Standing stations={stations} here={here} words={props.stall} />
    </svg>
  )
}

/** The first caption stands flush left, the last flush right. */
function flushAt(
  index: number,
  count: number,
  x: number,
): { x: number; textAnchor: 'start' | 'middle' | 'end' } {
  if (index === 0) return { x: 0, textAnchor: 'start' }
  return index === count - 1 ? { x: WIDTH, textAnchor: 'end' } : { x, textAnchor: 'middle' }
}

const caption = (done: boolean) => `text-[14px] ${done ? 'fill-ink font-semibold' : 'fill-ink-2'}`

function dayWords(station: Station, plannedFor: (day: string) => string): string {
  if (station.at) return station.at
  return station.planned ? plannedFor(station.planned) : '—'
}

function Cities({ host, home, edge, low }: { host: string; home: string; edge: number; low: number }) {
  const w = useWords(kitWords)
  const city = 'fill-ink text-[13px] font-semibold tracking-[1px]'
  return (
    <>
      <text x="0" y="14" className={city}>
        {host}
      </text>
      <text x={WIDTH} y="14" textAnchor="end" className={city}>
        {home}
      </text>
      <path d={`M${edge} 4V${low}`} className="stroke-edge" strokeDasharray="3 3" />
      <text x={edge - 8} y="14" textAnchor="end" className="fill-ink-3 text-[11px]">
        {w.flyIn}
      </text>
      <text x={edge + 8} y="14" className="fill-ink-3 text-[11px]">
        {w.flyOut}
      </text>
    </>
  )
}

/** One tick a month between stations, a longer one a year. */
function MonthTicks({ stations, xs, today }: { stations: Station[]; xs: number[]; today?: Day }) {
  const last = reached(stations)
  return intervals(stations).map(({ from, days }) => {
    const months = Math.min(72, Math.round(days / 30.44))
    const d = Array.from({ length: Math.max(0, months - 1) }, (_, i) => {
      const x = along(xs, from + (i + 1) / months)
      return `M${x} ${AXIS}v${(i + 1) % 12 === 0 ? 8 : 5}`
    }).join('')
    const past = from < last || (from === last && !today)
    return d ? <path key={from} d={d} className={past ? 'stroke-wei-soft' : 'stroke-rule-2'} /> : null
  })
}

type DurationProps = { stations: Station[]; xs: number[]; here: number; edge: number; today?: Day }

function Durations({ stations, xs, here, edge, today }: DurationProps) {
  const w = useWords(kitWords)
  const last = reached(stations)
  const words = (days: number) => (days > 365 ? w.months(Math.round(days / 30.44)) : w.days(days))
  const labels = intervals(stations).map((interval: Interval) => {
    const middle = along(xs, interval.from + 0.5)
    const since = stations[last]?.at
    if (interval.from !== last || !today || !since) {
      return { x: middle, text: interval.planned ? w.plannedFor(words(interval.days)) : words(interval.days) }
    }
    return { x: ((xs[last] ?? 0) + here) / 2, text: words(daysBetween(since, today)) }
  })
  return labels.map(({ x, text }) => (
    <g key={x}>
      {Math.abs(x - edge) < textWidth(text, 12) ? (
        <path
          d={`M${x - textWidth(text, 12) / 2 - 4} 54h${textWidth(text, 12) + 8}`}
          className="stroke-paper"
          strokeWidth="16"
        />
      ) : null}
      <text x={x} y="60" textAnchor="middle" className="fill-ink-3 text-[12px]">
        {text}
      </text>
    </g>
  ))
}

function Standing({ stations, here, words }: { stations: Station[]; here: number; words?: string }) {
  const state = stations[reached(stations)]?.state
  if (!state) return null
  if (state !== 'stalled') return <Point x={here} y={AXIS} r={8} />
  const half = words ? textWidth(words, 12.5) / 2 : 0
  const x = Math.min(Math.max(here, half), WIDTH - half)
  return (
    <>
      <Diamond x={here} y={AXIS} r={10} />
      {words ? (
        <>
          <path d={`M${here} 60V44`} className="stroke-sha" />
          <text x={x} y="38" textAnchor="middle" className="fill-sha text-[12.5px] font-semibold">
            {words}
          </text>
        </>
      ) : null}
    </>
  )
}
