import type { ReactNode } from 'react'
import type { Day } from '~/shared/days'
import { textWidth } from '~/ui/line/geometry'
import {
  dayScale,
  keepApart,
  monthStarts,
  planOn,
  stepPath,
  straightPath,
  valueScale,
  yearStarts,
  type Reading,
} from './scale'

export type PlanCurveProps = {
  from: Day
  to: Day
  today: Day
  actual: Reading[]
  plan: Reading[]
  /** Both bounds at the end, in the same unit. */
  forecast?: { low: number; high: number }
  labels: { target: string; forecast?: string; actual?: string }
  /** The chart in words, for those who do not see it. */
  summary: string
  /** The sentence the chart proves. */
  conclusion?: ReactNode
  size?: 's' | 'l'
  /** The plan is a limit: what is above it is what is wrong. */
  lessIsBetter?: boolean
}

const BOX = { s: { width: 416, height: 152, right: 324 }, l: { width: 860, height: 260, right: 730 } }

/** From the curves to what is said beside them. */
const BESIDE = 8

/** What the longer of the words at the end takes: long ones leave less to the curves, and stay within the drawing. */
function roomFor({ target, forecast }: PlanCurveProps['labels']): number {
  return Math.max(textWidth(target, 12), textWidth(forecast ?? '', 13))
}

/** Actual as a solid step, plan dashed, forecast as a wash wedge, today a hairline, the gap a bar. */
export function PlanCurve(props: PlanCurveProps) {
  const { from, to, today, actual, plan, forecast } = props
  const { width, height, right: most } = BOX[props.size ?? 's']
  const right = Math.min(most, width - BESIDE - roomFor(props.labels))
  const low = height - 22
  const top = Math.max(
    ...plan.map(({ value }) => value),
    ...actual.map(({ value }) => value),
    forecast?.high ?? 0,
  )
  const x = dayScale(from, to, 2, right)
  const y = valueScale(top, low, 14)
  const now = x(today)
  const here = y(actual.at(-1)?.value ?? 0)
  const due = y(planOn(plan, today))
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} className="h-auto w-full" role="img" aria-label={props.summary}>
        <Axis from={from} to={to} x={x} low={low} right={right} />
        {forecast ? (
          <>
            <path
              d={`M${now} ${here}L${right} ${y(forecast.high)}V${y(forecast.low)}z`}
              className="fill-wei-wash"
            />
            <path
              d={`M${now} ${here}L${right} ${(y(forecast.high) + y(forecast.low)) / 2}`}
              className="stroke-wei-mid"
              strokeWidth="1.2"
              strokeDasharray="2 3"
            />
          </>
        ) : null}
        <path
          d={straightPath(plan, x, y)}
          className="fill-none stroke-ink-2"
          strokeWidth="1.2"
          strokeDasharray="5 3"
        />
        <path d={stepPath(actual, x, y, today)} className="fill-none stroke-wei" strokeWidth="2" />
        <path d={`M${now} 12V${low}`} className="stroke-rule-2" />
        <path
          d={`M${now} ${due}V${here}`}
          className={(props.lessIsBetter ? here < due : here > due) ? 'stroke-sha' : 'stroke-wei'}
          strokeWidth="2.5"
        />
        <circle cx={now} cy={here} r="4" className="fill-wei stroke-paper" strokeWidth="1.5" />
        <EndLabels {...props} x={right + BESIDE} y={y} />
      </svg>
      {props.conclusion ? (
        <figcaption className="mt-2 text-12 text-ink-2">{props.conclusion}</figcaption>
      ) : null}
    </figure>
  )
}

type AxisProps = { from: Day; to: Day; x: (day: Day) => number; low: number; right: number }

function Axis({ from, to, x, low, right }: AxisProps) {
  const years = yearStarts(from, to)
  const minor = monthStarts(from, to)
    .map((day) => `M${x(day)} ${low}v2.5`)
    .join('')
  return (
    <>
      <path d={minor} className="stroke-rule-2" />
      <path d={`M2 ${low}H${right}`} className="stroke-edge" />
      {years.map(({ year, day }, i) => {
        const end = years[i + 1] ? x(years[i + 1]?.day ?? to) : right
        return (
          <g key={year}>
            <path d={`M${x(day)} ${low}v5`} className="stroke-edge" />
            {end - x(day) > 28 ? (
              <text
                x={(x(day) + end) / 2}
                y={low + 17}
                textAnchor="middle"
                className="fill-ink-3 text-[11px]"
              >
                {year}
              </text>
            ) : null}
          </g>
        )
      })}
      <path d={`M${right} ${low}v5`} className="stroke-edge" />
    </>
  )
}

function EndLabels(props: PlanCurveProps & { x: number; y: (value: number) => number }) {
  const { labels, plan, forecast, x, y } = props
  const target = y(plan.at(-1)?.value ?? 0) + 4
  const wish = forecast ? y((forecast.low + forecast.high) / 2) + 4 : target
  const [low, high] = forecast ? keepApart(target, wish, 17) : [target, wish]
  return (
    <>
      <text x={x} y={low} className="fill-ink-2 text-[12px]">
        {labels.target}
      </text>
      {forecast && labels.forecast ? (
        <text x={x} y={high} className="fill-wei text-[12px] font-semibold">
          {labels.forecast}
        </text>
      ) : null}
    </>
  )
}
