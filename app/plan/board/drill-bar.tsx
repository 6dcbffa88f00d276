import { useWords } from '~/ui/locale'
import { FilterLinks, Segments } from '~/ui/page'
import { boardWords } from '~/plan/counting/board-words'
import { countsIn, ROW_FILTERS, type Drill, type HalfCount } from '~/plan/counting/drill'

type Props = { halves: HalfCount[]; drill: Drill; hrefOf: (drill: Drill) => string }
const WHOLE = { year: null, half: null }

/** From all years to one, to half of it; and the states of the rows there. */
export function DrillBar({ halves, drill, hrefOf }: Props) {
  const w = useWords(boardWords)
  const first = { ...drill, page: 1 }
  const years = [...new Set(halves.map(({ year }) => year))]
  const approved = (at: Pick<Drill, 'year' | 'half'>) => countsIn(halves, at).approved
  const here = countsIn(halves, drill)
  const everything = ROW_FILTERS.reduce((sum, state) => sum + here[state], 0)
  const halfLabel = (half: 1 | 2) => {
    const counts = countsIn(halves, { year: drill.year, half })
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
              to: hrefOf({ ...first, ...WHOLE }),
              label: w.allYears(approved(WHOLE)),
              current: drill.year === null,
            },
            ...years.map((year) => ({
              to: hrefOf({ ...first, year, half: null }),
              label: w.yearOf(year, approved({ year, half: null })),
              current: drill.year === year,
            })),
          ]}
        />
        {drill.year === null ? null : (
          <Segments
            label={w.drill}
            items={([1, 2] as const).map((half) => ({
              to: hrefOf({ ...first, half: drill.half === half ? null : half }),
              label: halfLabel(half),
              current: drill.half === half,
            }))}
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
