import { daysBetween, type Day } from '~/shared/days'
import { along, reached, shouldBeAt, spread, pointOnLine, textWidth, type Station } from './line/geometry'
import { Diamond, Hollow, PlanMark, Point } from './line/marks'
import { usePosition } from './line/line-small'
import { useWords } from './locale'
import { kitWords } from './words'

const WIDTH = 560
const AXIS = 24
const EDGE = 36
const places = (count: number) => spread(count, EDGE, WIDTH - 26)

/** The axis above the tracks: the two cities, the stages, the boundary. */
export function TrackAxis(props: {
  stages: { key: string; label: string }[]
  boundary: number
  host: string
  home: string
}) {
  const xs = places(props.stages.length)
  const city = 'fill-ink text-[12px] font-semibold'
  return (
    <svg width={WIDTH} height="50" viewBox={`0 0 ${WIDTH} 50`} role="img" aria-label={spoken(props)}>
      <text x="0" y="12" className={city}>
        {props.host}
      </text>
      <text x={WIDTH} y="12" textAnchor="end" className={city}>
        {props.home}
      </text>
      <path d={`M0 44H${WIDTH}`} className="stroke-wei" strokeWidth="2" />
      {props.stages.map((stage, i) => (
        <g key={stage.key}>
          <path d={`M${xs[i]} 39v10`} className="stroke-wei" strokeWidth="1.5" />
          <text
            x={xs[i]}
            y="33"
            textAnchor="middle"
            className="fill-ink text-[12px] [:lang(en)_&]:text-[11px]"
          >
            {stage.label}
          </text>
        </g>
      ))}
      <path d={`M${along(xs, props.boundary + 0.5)} 6v44`} className="stroke-edge" strokeDasharray="2 2" />
    </svg>
  )
}

function spoken({ host, home, stages }: { host: string; home: string; stages: { label: string }[] }): string {
  return `${host} → ${home}: ${stages.map(({ label }) => label).join(' · ')}`
}

export type LandingTrackProps = {
  stages: Station[]
  boundary: number
  today: Day
  /** Days it has been stalled; drawn above the diamond. */
  stalledDays?: number
  label?: string
}

/** One project's row: dates under what is done, the plan ahead, ▽ where it should be today. */
export function LandingTrack(props: LandingTrackProps) {
  const { stages, today } = props
  const spokenPosition = usePosition({ stations: stages, label: props.label })
  const xs = places(stages.length)
  const here = along(xs, pointOnLine(stages, today))
  const due = shouldBeAt(stages, today)
  const dueX = due === null ? null : along(xs, due)
  const last = reached(stages)
  const nextDated = stages.findIndex(({ planned }, i) => i > last && planned)
  const behind = dueX !== null && dueX > here + 4
  const end = xs.at(-1) ?? WIDTH
  const edge = along(xs, props.boundary + 0.5)
  return (
    <svg width={WIDTH} height="46" viewBox={`0 0 ${WIDTH} 46`} role="img" aria-label={spokenPosition}>
      <path d={`M${edge} 0v46`} className="stroke-rule-2" strokeDasharray="2 2" />
      <path d={`M${EDGE} ${AXIS}H${end}`} className="stroke-rule" />
      {last >= 0 ? <path d={`M${EDGE} ${AXIS}H${here}`} className="stroke-wei" strokeWidth="2" /> : null}
      {behind ? (
        <path d={`M${here} ${AXIS}H${dueX}`} className="stroke-sha" strokeWidth="1.5" strokeDasharray="3 2" />
      ) : null}
      {stages.map((stage, i) => (
        <Stage
          key={stage.key}
          stage={stage}
          x={xs[i] ?? 0}
          next={i === nextDated}
          past={i <= last}
          today={today}
        />
      ))}
      {dueX === null || Math.abs(dueX - here) < 4 ? null : <PlanMark x={dueX} y={AXIS - 5} />}
      <Standing {...props} here={here} due={dueX} />
    </svg>
  )
}

type StageProps = { stage: Station; x: number; next: boolean; past: boolean; today: Day }

function Stage({ stage, x, next, past, today }: StageProps) {
  const w = useWords(kitWords)
  const short = (day: string) => day.slice(2, 7)
  const late = !past && !!stage.planned && stage.planned < today
  const date = past ? (stage.at ? short(stage.at) : '—') : stage.planned ? short(stage.planned) : ''
  const shown = late && stage.planned ? w.dueBy(stage.planned.slice(5)) : date
  const looks = late ? 'fill-sha font-semibold' : past ? 'fill-ink-3' : 'fill-ink-2'
  const named = past || next || late
  return (
    <>
      {past ? (
        <circle cx={x} cy={AXIS} r="3" className="fill-wei" />
      ) : stage.planned ? (
        <Hollow x={x} y={AXIS} r={3} late={late} />
      ) : (
        <path d={`M${x} ${AXIS - 3}v6`} className="stroke-edge" />
      )}
      {named && shown ? (
        <text x={x} y={AXIS + 17} textAnchor="middle" className={`text-[11px] ${looks}`}>
          {shown}
        </text>
      ) : null}
    </>
  )
}

function Standing(props: LandingTrackProps & { here: number; due: number | null }) {
  const w = useWords(kitWords)
  const { stages, here, due } = props
  const last = reached(stages)
  const state = stages[last]?.state
  if (!state) return null
  if (state !== 'stalled') return <Point x={here} y={AXIS} r={6} />
  const since = stages[last]?.at
  const days = props.stalledDays ?? (since ? daysBetween(since, props.today) : 0)
  const words = w.stalledFor(days)
  const width = textWidth(words, 11)
  const clash = due !== null && Math.abs(due - here) < width / 2 + 6
  const x = clash && due >= here ? due - 7 - width / 2 : clash ? due + 7 + width / 2 : here
  return (
    <>
      <Diamond x={here} y={AXIS} r={7} />
      <text x={x} y={AXIS - 10} textAnchor="middle" className="fill-sha text-[11px] font-semibold">
        {words}
      </text>
    </>
  )
}
