import type { ReactNode } from 'react'
import { yearOf, type Day } from '~/shared/days'
import { PlanCurve } from '~/ui/charts'
import { useLocale, useWords } from '~/ui/locale'
import type { IndicatorView } from '~/plan/board/board.server'
import { endsOf } from '~/plan/board/board-text'
import { boardWords } from '~/plan/counting/board-words'
import { chartValue, figure, goal, share } from '~/plan/counting/figure'

type Props = { view: IndicatorView; from: Day; to: Day; today: Day; size?: 's' | 'l'; conclusion?: ReactNode }

/** An indicator's actual steps against its plan, with the forecast wedge. */
export function IndicatorCurve({ view, from, to, today, size, conclusion }: Props) {
  const w = useWords(boardWords)
  const locale = useLocale()
  const { kind, progress } = view
  const scaled = (readings: { day: Day; value: number }[]) =>
    readings.map(({ day, value }) => ({ day, value: chartValue(kind, value, locale) }))
  const ends = endsOf(view, locale)
  const isLimit = view.better === 'less'
  const summary =
    (isLimit ? w.limitSummary : w.chartSummary)(
      view.name[locale],
      figure(kind, progress.value, locale),
      share(kind, progress.due, locale),
      view.unit[locale],
    ) + (ends ? w.chartForecast(ends.low, ends.high, yearOf(to)) : '')
  return (
    <PlanCurve
      from={from}
      to={to}
      today={today}
      size={size}
      lessIsBetter={isLimit}
      actual={scaled(progress.actual)}
      plan={scaled(progress.plan)}
      forecast={
        progress.ends
          ? {
              low: chartValue(kind, Number(progress.ends.low), locale),
              high: chartValue(kind, Number(progress.ends.high), locale),
            }
          : undefined
      }
      labels={{
        target: (isLimit ? w.chartLimit : w.chartTarget)(goal(kind, view.target, locale)),
        forecast: ends ? w.chartEnds(ends.low, ends.high) : undefined,
      }}
      summary={summary}
      conclusion={conclusion}
    />
  )
}
