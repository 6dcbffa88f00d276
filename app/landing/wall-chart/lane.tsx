import type { ProjectLine } from '~/landing/projects/board'
import { landingWords } from '~/landing/projects/words'
import { daysBetween, type Day } from '~/shared/days'
import { textWidth } from '~/ui/line/geometry'
import { Diamond } from '~/ui/line/marks'
import { useWords } from '~/ui/locale'
import { BAR_LOOKS, dashOf } from './bar-looks'
import { barsOf, daysLateOf, dueOf, type Bar, type Tick } from './bars'
import { gridOf, placeOf, WIDTH } from './time-axis'
import { shareOf, type TimeWindow } from './time-window'
import { chartWords } from './words'

const HEIGHT = 56
const [PLAN_Y, FACT_Y, THICK] = [20, 34, 9]

type Props = { project: ProjectLine; window: TimeWindow; today: Day; who: string }

/** One project: the plan above with the names of its steps, what happened below, today, and what holds it up. */
export function Lane({ project, window, today, who }: Props) {
  const l = useWords(landingWords)
  const bars = barsOf({ ...project, nextOn: project.standing.nextOn }, today)
  const isShown = ({ from, to }: Pick<Bar, 'from' | 'to'>) =>
    shareOf(window, to) > 0 && shareOf(window, from) < 1
  const now = shareOf(window, today)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="block h-auto w-full"
      role="img"
      aria-label={useSpoken(project, today, who)}
    >
      <path d={gridOf(window, HEIGHT)} className="stroke-rule" />
      {bars.plan && isShown(bars.plan) ? <Stretch bar={bars.plan} window={window} y={PLAN_Y} /> : null}
      <Names ticks={bars.planned.length > 0 ? bars.planned : bars.reached} window={window} words={l.stages} />
      {bars.fact.filter(isShown).map((bar) => (
        <Stretch key={`${bar.kind}${bar.from}`} bar={bar} window={window} y={FACT_Y} />
      ))}
      <path d={ticksOf(bars.planned, window, PLAN_Y)} className="stroke-wei" strokeWidth="1.2" />
      <path d={ticksOf(bars.reached, window, FACT_Y)} className="stroke-paper" strokeWidth="1.2" />
      {now >= 0 && now <= 1 ? (
        <path d={`M${placeOf(window, today)} 0V${HEIGHT}`} className="stroke-ink" strokeWidth="1.5" />
      ) : null}
      <Blocked {...{ project, window, today, who }} />
    </svg>
  )
}

/** A stretch of time as a bar. */
function Stretch({ bar, window, y }: { bar: Bar; window: TimeWindow; y: number }) {
  const from = placeOf(window, bar.from)
  const width = Math.max(1.5, placeOf(window, bar.to) - from)
  return (
    <rect
      x={from}
      y={y}
      width={width}
      height={THICK}
      className={BAR_LOOKS[bar.kind]}
      strokeDasharray={dashOf(bar.kind)}
    />
  )
}

function ticksOf(ticks: Tick[], window: TimeWindow, y: number): string {
  return ticks
    .filter(({ day }) => shareOf(window, day) > 0 && shareOf(window, day) < 1)
    .map(({ day }) => `M${placeOf(window, day)} ${y}v${THICK}`)
    .join('')
}

/** The name of each step above the day it ends, where there is room for it. */
function Names({
  ticks,
  window,
  words,
}: {
  ticks: Tick[]
  window: TimeWindow
  words: Record<string, string>
}) {
  let end = 0
  const fits = ticks.flatMap(({ stage, day }) => {
    const share = shareOf(window, day)
    const text = words[stage] ?? ''
    const width = textWidth(text, 11)
    const x = Math.min(placeOf(window, day), WIDTH - 2)
    if (share <= 0 || share >= 1 || x - width < end) return []
    end = x + 5
    return [{ stage, x, text }]
  })
  return fits.map(({ stage, x, text }) => (
    <text key={stage} x={x} y={PLAN_Y - 5} textAnchor="end" className="fill-ink-2 text-[11px]">
      {text}
    </text>
  ))
}

/** The diamond stands on the day since which it is held up; beside it who has it in hand, and for how long. */
function Blocked({ project, window, today, who }: Props) {
  const w = useWords(chartWords)
  const { blockedSince } = project
  if (blockedSince === null) return null
  const share = shareOf(window, blockedSince)
  if (share < 0 || share > 1) return null
  const x = placeOf(window, blockedSince)
  const days = Math.max(0, daysBetween(blockedSince, today))
  const text = w.blockedBy(who, days)
  const isLeft = x + 12 + textWidth(text, 11) > WIDTH
  return (
    <>
      <Diamond x={x} y={FACT_Y + THICK / 2} r={7} />
      <text
        x={isLeft ? x - 11 : x + 2}
        y={FACT_Y + THICK + 11}
        textAnchor={isLeft ? 'end' : 'start'}
        className="fill-sha text-[11px] font-semibold"
      >
        {text}
      </text>
    </>
  )
}

/** What the drawing says, for those who do not see it: each step with its days, and what holds it up. */
function useSpoken(project: ProjectLine, today: Day, who: string): string {
  const w = useWords(chartWords)
  const l = useWords(landingWords)
  const { milestones, blockedSince, blocker, standing } = project
  const steps = milestones
    .filter(({ plannedOn, actualOn }) => plannedOn ?? actualOn)
    .map((each) => ({ ...each, plannedOn: dueOf(each, standing) }))
    .map((one) =>
      w.spokenStep(l.stages[one.stage], one.plannedOn ?? '', one.actualOn ?? '', daysLateOf(one, today)),
    )
  const held = blockedSince ? [`${w.blockedBy(who, daysBetween(blockedSince, today))} ${blocker}`] : []
  return [project.firm.name, ...steps, ...held].join('; ')
}
