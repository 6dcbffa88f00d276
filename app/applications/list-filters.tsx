import { Form } from '@remix-run/react'
import { TURNS } from '~/shared/desk-item'
import { Button, LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { FilterLinks } from '~/ui/page'
import { deskWords } from './desk-words'
import { fileWords } from './file-words'
import { STATES } from './lifecycle'
import { listSearch, type ListQuery } from './list-query'

type Props = { base: string; query: ListQuery; counts: Record<string, number>; intakes: number[] }

/** The filters of the list: states as links with counts, the rest as one small form. Both live in the address. */
export function ListFilters({ base, query, counts, intakes }: Props) {
  const w = useWords(fileWords).list
  const desk = useWords(deskWords)
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const states = STATES.filter((state) => state !== 'draft' && (counts[state] || query.state === state))
  return (
    <div className="mb-4 grid gap-3">
      <FilterLinks
        label={w.stateLabel}
        items={[
          {
            to: base + listSearch(query, { state: null }),
            label: w.allStates,
            count: all,
            current: !query.state,
          },
          ...states.map((state) => ({
            to: base + listSearch(query, { state }),
            label: desk.states[state],
            count: counts[state] ?? 0,
            current: query.state === state,
          })),
        ]}
      />
      <Form method="get" action={base} className="flex flex-wrap items-center gap-2" aria-label={w.filters}>
        {query.state ? <input type="hidden" name="state" value={query.state} /> : null}
        <input
          className="in max-w-64"
          type="search"
          name="q"
          aria-label={w.search}
          placeholder={w.search}
          defaultValue={query.q}
          key={`q-${query.q}`}
        />
        <Choice
          name="track"
          label={w.trackLabel}
          all={w.allTracks}
          value={query.track ?? ''}
          options={[
            ['A', desk.tracks.A ?? 'A'],
            ['B', desk.tracks.B ?? 'B'],
          ]}
        />
        <Choice
          name="intake"
          label={w.intakeLabel}
          all={w.allIntakes}
          value={String(query.intake ?? '')}
          options={intakes.map((number) => [String(number), w.intake(number)])}
        />
        <Choice
          name="turn"
          label={w.turnLabel}
          all={w.anyTurn}
          value={query.turn ?? ''}
          options={TURNS.filter((turn) => turn !== 'park').map((turn) => [turn, desk.turns[turn] ?? turn])}
        />
        <Button variant="secondary">{w.apply}</Button>
        {query.q || query.track || query.intake || query.turn || query.state ? (
          <LinkButton variant="text" to={base}>
            {w.clear}
          </LinkButton>
        ) : null}
      </Form>
    </div>
  )
}

function Choice(props: {
  name: string
  label: string
  all: string
  value: string
  options: [string, string][]
}) {
  return (
    <select
      className="in w-auto!"
      name={props.name}
      aria-label={props.label}
      defaultValue={props.value}
      key={props.value}
    >
      <option value="">{props.all}</option>
      {props.options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
