import { useWords } from '~/ui/locale'
import { FilterLinks, Segments } from '~/ui/page'
import { boardWords } from '~/plan/counting/board-words'
import {
  ALL_DAYS,
  countsIn,
  ROW_FILTERS,
  type Drill,
  type DrillDays,
  type MonthCount,
} from '~/plan/counting/drill'

type Props = { months: MonthCount[]; drill: Drill; hrefOf: (drill: Drill) => string }

/** From all years to one, to half of it, to a month somebody came for; and the states of the rows there. */
export function DrillBar({ months, drill, hrefOf }: Props) {
  const w = useWords(boardWords)
  const first = { ...drill, page: 1 }
  const years = [...new Set(months.map(({ year }) => year))]
  const approved = (at: DrillDays) => countsIn(months, at).approved
  const here = countsIn(months, drill)
  const everything = ROW_FILTERS.reduce((sum, state) => sum + here[state], 0)
  const halfLabel = (half: 1 | 2) => {
    const counts = countsIn(months, { year: drill.year, half, month: null })
    const rest = [
      counts.submitted ? w.restSubmitted(counts.submitted) : '',
      counts.out ? w.restOut(counts.out) : '',
    ].join('')
    return w.halfOf(w.half[half], counts.approved, rest)
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-2.5">
      <div className="flex flex-wrap gap-3">
        <Segments
          label={w.drill}
          items={[
            {
              to: hrefOf({ ...first, ...ALL_DAYS }),
              label: w.allYears(approved(ALL_DAYS)),
              current: drill.year === null,
            },
            ...years.map((year) => ({
              to: hrefOf({ ...first, ...ALL_DAYS, year }),
              label: w.yearOf(year, approved({ ...ALL_DAYS, year })),
              current: drill.year === year,
            })),
          ]}
        />
        {drill.year === null ? null : (
          <Segments
            label={w.drill}
            items={([1, 2] as const).map((half) => ({
              to: hrefOf({ ...first, month: null, half: drill.half === half && !drill.month ? null : half }),
              label: halfLabel(half),
              current: drill.half === half && drill.month === null,
            }))}
          />
        )}
        {drill.month === null ? null : (
          <Segments
            label={w.drill}
            items={[
              {
                to: hrefOf({ ...first, month: null, half: null }),
                label: w.monthOf(drill.month, approved(drill)),
                current: true,
              },
            ]}
          />
        )}
      </div>
      <FilterLinks
        label={w.filter}
        items={[
          {
            to: hrefOf({ ...first, state: null }),
            label: w.filters.all,
            count: everything,
            current: drill.state === null,
          },
          ...ROW_FILTERS.map((state) => ({
            to: hrefOf({ ...first, state }),
            label: w.filters[state],
            count: here[state],
            current: drill.state === state,
          })),
        ]}
      />
    </div>
  )
}
