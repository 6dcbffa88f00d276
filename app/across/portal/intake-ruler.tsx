import { isWorkingDay, workingDaysBetween } from '~/shared/calendar'
import { addDays, dayInWords, daysBetween, type Day } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { ShapeMark } from '~/ui/status'
import { intakeWords } from '~/ground/forms/words'

const STATIONS = ['opensOn', 'closesOn', 'reviewOn', 'decideOn', 'noticeUntil', 'moveInOn'] as const
export type RulerDays = Record<(typeof STATIONS)[number], Day>

const WIDTH = 840
const LEFT = 24
const AXIS = 44
/** Two labels closer than this would touch. */
const CLOSE = 78

/** The intake's days on a ruler whose ticks are working days; upright on a phone. */
export function IntakeRuler({ days, today }: { days: RulerDays; today: Day }) {
  return (
    <>
      <div className="hidden md:block">
        <LevelRuler days={days} today={today} />
      </div>
      <div className="md:hidden">
        <UprightRuler days={days} today={today} />
      </div>
    </>
  )
}

function LevelRuler({ days, today }: { days: RulerDays; today: Day }) {
  const w = useWords(intakeWords)
  const locale = useLocale()
  const length = Math.max(1, daysBetween(days.opensOn, days.moveInOn))
  const x = (day: Day) =>
    LEFT + Math.round((daysBetween(days.opensOn, day) / length) * (WIDTH - 2 * LEFT) * 10) / 10
  const ticks = Array.from({ length: length + 1 }, (_, i) => addDays(days.opensOn, i)).filter((day) =>
    isWorkingDay(day),
  )
  const within = today >= days.opensOn && today <= days.moveInOn
  const left = workingDaysBetween(today, days.closesOn)
  return (
    <svg viewBox={`0 0 ${WIDTH} 132`} className="h-auto w-full" role="img" aria-label={w.rulerSummary(today)}>
      <path d={ticks.map((day) => `M${x(day)} ${AXIS}v5`).join('')} className="stroke-rule-2" />
      <path d={`M${LEFT} ${AXIS}H${WIDTH - LEFT}`} className="stroke-rule-2" strokeWidth="1.5" />
      {within ? (
        <>
          <path d={`M${LEFT} ${AXIS}H${x(today)}`} className="stroke-wei" strokeWidth="3" />
          <path d={`M${x(today)} 20v${AXIS - 20}`} className="stroke-ink" />
          <circle cx={x(today)} cy={AXIS} r="4" className="fill-ink" />
          <text
            x={Math.max(70, Math.min(WIDTH - 70, x(today)))}
            y="13"
            textAnchor="middle"
            className="fill-ink text-[13px] font-semibold"
          >
            {today <= days.closesOn ? w.todayLeft(left) : w.today}
          </text>
        </>
      ) : null}
      {STATIONS.map((key, index) => {
        const at = x(days[key])
        const before = index > 0 ? x(days[STATIONS[index - 1] ?? 'opensOn']) : -CLOSE
        const low = at - before < CLOSE && index % 2 === 1 ? 34 : 0
        const anchor = index === 0 ? 'start' : index === STATIONS.length - 1 ? 'end' : 'middle'
        const edge = index === 0 ? at - 6 : index === STATIONS.length - 1 ? at + 6 : at
        return (
          <g key={key}>
            {low ? <path d={`M${at} ${AXIS + 8}v${low + 4}`} className="stroke-rule-2" /> : null}
            <circle
              cx={at}
              cy={AXIS}
              r="5.5"
              className={days[key] <= today ? 'fill-wei' : 'fill-paper stroke-wei'}
              strokeWidth="1.8"
            />
            <text
              x={edge}
              y={AXIS + 28 + low}
              textAnchor={anchor}
              className="fill-ink text-[14px] font-semibold"
            >
              {w.stations[key]}
            </text>
            <text x={edge} y={AXIS + 46 + low} textAnchor={anchor} className="fill-ink-2 text-[12px]">
              {dayInWords(days[key], locale)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function UprightRuler({ days, today }: { days: RulerDays; today: Day }) {
  const w = useWords(intakeWords)
  const locale = useLocale()
  return (
    <ol className="vertical-line">
      {STATIONS.map((key) => (
        <li key={key} className={days[key] <= today ? 'past' : undefined}>
          <ShapeMark shape={days[key] <= today ? 'dot' : 'ring'} />
          <span className="font-semibold">{w.stations[key]}</span>
          <span>{dayInWords(days[key], locale)}</span>
        </li>
      ))}
    </ol>
  )
}
