import { yearOf } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { FilterLinks, Segments, Tabs } from '~/ui/page'
import type { Breakdown } from './breakdown.server'
import { BY, type BreakdownQuery } from './query'
import { breakdownWords } from './words'

type Props = { data: Breakdown; at: (change: Partial<BreakdownQuery>) => string }
const ALL = { year: null, half: null, month: null }
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** By what, of which indicator, and in which days: each choice is an address. */
export function BreakdownBar({ data, at }: Props) {
  const w = useWords(breakdownWords)
  const locale = useLocale()
  const { asked, span, indicators } = data
  const first = yearOf(span.from)
  const years = Array.from({ length: yearOf(span.to) - first + 1 }, (_, index) => first + index)
  const byYear = (year: number | null) => ({ ...ALL, year })
  return (
    <>
      <Tabs
        label={w.byLabel}
        items={BY.map((by) => ({
          to: at({ by, sort: null, up: false }),
          label: w.heads[by],
          current: asked.by === by,
        }))}
      />
      <div className="h-3" />
      <FilterLinks
        label={w.indicators}
        items={[
          {
            to: at({ indicator: null, sort: null, up: false }),
            label: w.all,
            current: asked.indicator === null,
          },
          ...indicators.map(({ code, name }) => ({
            to: at({ indicator: code, sort: null, up: false }),
            label: name[locale],
            current: asked.indicator === code,
          })),
        ]}
      />
      <div className="flex flex-wrap gap-x-3 gap-y-2 py-2.5 print:hidden">
        <Segments
          label={w.period}
          items={[
            { to: at(byYear(null)), label: w.allYears, current: asked.year === null },
            ...years.map((year) => ({
              to: at(byYear(year)),
              label: w.year(year),
              current: asked.year === year,
            })),
          ]}
        />
        {asked.year === null ? null : (
          <Segments
            label={w.months}
            items={[
              ...([1, 2] as const).map((half) => ({
                to: at({ month: null, half: asked.half === half && asked.month === null ? null : half }),
                label: w.half[half],
                current: asked.half === half && asked.month === null,
              })),
              ...MONTHS.map((month) => ({
                to: at({ month: asked.month === month ? null : month, half: null }),
                label: w.monthOf(month),
                current: asked.month === month,
              })),
            ]}
          />
        )}
      </div>
    </>
  )
}
