import { Form } from '@remix-run/react'
import { STAGES } from '~/landing/projects/stages'
import { landingWords } from '~/landing/projects/words'
import { FilterLinks, Segments } from '~/ui/browse'
import { Button } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { chartAddress, type ChartQuery } from './list-query'
import { beside, SCALES, type TimeWindow } from './time-window'
import { chartWords } from './words'

type Named = { id: string; zh: string; en: string }
type Props = {
  address: string
  query: ChartQuery
  window: TimeWindow
  parks: Named[]
  owners: { id: string; name: string }[]
}

/** The span of time and the filters of the chart; all of it in the address. */
export function ChartFilters({ address, query, window, parks, owners }: Props) {
  const w = useWords(chartWords)
  const l = useWords(landingWords)
  const locale = useLocale()
  const to = (change: Partial<ChartQuery>) => chartAddress(address, query, change)
  const [earlier, later] = [beside(window, -1), beside(window, 1)]
  const isChart = query.as === 'chart'
  return (
    <div className="no-print flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-b border-ink pb-3">
      {isChart ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Segments
            label={w.scale}
            items={SCALES.map((scale) => ({
              to: to({ scale, from: null }),
              label: w.scales[scale],
              current: scale === query.scale,
            }))}
          />
          <FilterLinks
            label={w.time}
            items={[
              ...(earlier ? [{ to: to({ from: earlier }), label: w.earlier }] : []),
              ...(query.from ? [{ to: to({ from: null }), label: w.now }] : []),
              ...(later ? [{ to: to({ from: later }), label: w.later }] : []),
            ]}
          />
        </div>
      ) : (
        <span />
      )}
      <Form method="get" action={address} className="flex flex-wrap items-center gap-2">
        {isChart ? null : <input type="hidden" name="as" value="table" />}
        {query.scale === 'month' ? null : <input type="hidden" name="scale" value={query.scale} />}
        {query.from ? <input type="hidden" name="from" value={query.from} /> : null}
        {parks.length > 1 ? (
          <Choice
            name="park"
            label={l.park}
            any={l.anyPark}
            value={query.park}
            options={parks.map((park) => [park.id, park[locale]])}
          />
        ) : null}
        <Choice
          name="stage"
          label={w.stage}
          any={w.anyStage}
          value={query.stage}
          options={STAGES.map((stage) => [stage, l.stages[stage]])}
        />
        <Choice
          name="owner"
          label={l.owner}
          any={l.anyOwner}
          value={query.owner}
          options={owners.map(({ id, name }) => [id, name])}
        />
        <Button>{l.apply}</Button>
      </Form>
    </div>
  )
}

function Choice(props: {
  name: string
  label: string
  any: string
  value: string | null
  options: string[][]
}) {
  const { name, label, any, value, options } = props
  return (
    <select
      key={`${name}${value}`}
      className="input w-36"
      name={name}
      aria-label={label}
      defaultValue={value ?? ''}
    >
      <option value="">{any}</option>
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  )
}
