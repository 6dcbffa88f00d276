import type { Day } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { shareOf, unitsLater, type TimeWindow } from './time-window'
import { chartWords } from './words'

export const WIDTH = 960
const HEIGHT = 34
const round = (value: number) => Math.round(value * 10) / 10

/** Where a day lies on the drawing; what lies outside the window lies on its edge. */
export function placeOf(window: TimeWindow, day: Day): number {
  return round(Math.min(1, Math.max(0, shareOf(window, day))) * WIDTH)
}

/** The lines between the units of a window, as one path. */
export function gridOf(window: TimeWindow, height: number): string {
  return window.starts.map((day) => `M${placeOf(window, day)} 0V${height}`).join('')
}

/** The head of the chart: years, months or weeks, and where today is. */
export function TimeAxis({ window, today }: { window: TimeWindow; today: Day }) {
  const w = useWords(chartWords)
  const locale = useLocale()
  const { scale, starts } = window
  const now = shareOf(window, today)
  const above = (day: Day, index: number) =>
    scale !== 'year' &&
    (index === 0 || (scale === 'month' ? day.slice(5, 7) === '01' : isNewYear(day, starts[index - 1])))
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="block h-auto w-full"
      role="img"
      aria-label={w.span(window.from, window.until)}
    >
      <path d={gridOf(window, HEIGHT)} className="stroke-rule" />
      {starts.map((day, index) => (
        <g key={day}>
          {above(day, index) ? (
            <text x={placeOf(window, day) + 4} y="12" className="fill-ink text-[12px] font-semibold">
              {day.slice(0, 4)}
            </text>
          ) : null}
          {scale === 'week' && index % 2 === 1 ? null : (
            <text
              x={scale === 'week' ? placeOf(window, day) + 4 : middle(window, day)}
              y="28"
              textAnchor={scale === 'week' ? 'start' : 'middle'}
              className="fill-ink-2 text-[12px]"
            >
              {labelOf(day)}
            </text>
          )}
        </g>
      ))}
      {now >= 0 && now <= 1 ? (
        <>
          <path d={`M${placeOf(window, today)} 14V${HEIGHT}`} className="stroke-ink" strokeWidth="1.5" />
          <text
            x={placeOf(window, today)}
            y="12"
            textAnchor="middle"
            className="fill-ink text-[11px] font-semibold"
          >
            {w.today}
          </text>
        </>
      ) : null}
    </svg>
  )

  function labelOf(day: Day): string {
    if (scale === 'year') return day.slice(0, 4)
    return scale === 'month' ? chartWords[locale].unitMonth(Number(day.slice(5, 7))) : day.slice(5)
  }
}

const isNewYear = (day: Day, before: Day | undefined) =>
  before !== undefined && before.slice(0, 4) !== day.slice(0, 4)
const middle = (window: TimeWindow, day: Day) =>
  (placeOf(window, day) + placeOf(window, unitsLater(window.scale, day, 1))) / 2
