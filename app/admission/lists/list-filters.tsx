import { Form } from '@remix-run/react'
import { FLAGS } from '~/admission/rubrics/flags'
import { rankingWords } from '~/admission/reviews/ranking-words'
import { TURNS, type Turn } from '~/shared/desk-item'
import { Button, LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure, FilterLinks } from '~/ui/page'
import type { AnswerColumn } from './answer-columns.server'
import { deskWords } from '~/admission/applications/desk-words'
import { fileWords } from '~/admission/applications/file-words'
import { STATES } from '~/admission/applications/lifecycle'
import { isNarrowed, listSearch, TESTS, type ListQuery } from './list-query'

type Props = {
  base: string
  query: ListQuery
  counts: Record<string, number> | null
  intakes: number[]
  officers: { id: string; name: string }[]
  /** The questions whose answers can stand in a column, and the chosen one. */
  columns: Pick<AnswerColumn, 'key' | 'zh' | 'en'>[]
  column: AnswerColumn | null
}

/** Sides that only a landing waits for. */
const OF_LANDINGS: readonly Turn[] = ['park', 'department', 'authority']

/** The filters of the list: states as links with counts, the rest as one form. All of it lives in the address. */
export function ListFilters(props: Props) {
  const { base, query } = props
  const w = useWords(fileWords).list
  const sort = listSearch({ ...query, q: '' }).includes('sort=')
  return (
    <div className="mb-4 grid gap-3">
      <StateLinks {...props} />
      <Form method="get" action={base} className="grid gap-3" aria-label={w.filters}>
        {query.state ? <input type="hidden" name="state" value={query.state} /> : null}
        {sort ? <input type="hidden" name="sort" value={(query.descending ? '-' : '') + query.sort} /> : null}
        <div className="flex flex-wrap items-center gap-2">
          <Choices {...props} />
          <Button variant="secondary">{w.apply}</Button>
          {isNarrowed(query) ? (
            <LinkButton variant="text" to={base}>
              {w.clear}
            </LinkButton>
          ) : null}
        </div>
        <Disclosure summary={w.byAnswer} open={query.answer !== null}>
          <AnswerFilter {...props} />
        </Disclosure>
      </Form>
    </div>
  )
}

function StateLinks({ base, query, counts }: Props) {
  const w = useWords(fileWords).list
  const desk = useWords(deskWords)
  const all = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)
  const states = STATES.filter(
    (state) => (state !== 'draft' || query.by) && (counts === null || counts[state] || query.state === state),
  )
  const link = (state: ListQuery['state'], label: string | undefined, count: number) => ({
    to: base + listSearch(query, { state }),
    label,
    ...(counts === null ? {} : { count }),
    current: query.state === state,
  })
  return (
    <FilterLinks
      label={w.stateLabel}
      items={[
        link(null, w.allStates, all),
        ...states.map((state) => link(state, desk.states[state], counts?.[state] ?? 0)),
      ]}
    />
  )
}

function Choices({ query, intakes, officers }: Props) {
  const w = useWords(fileWords).list
  const desk = useWords(deskWords)
  const ranking = useWords(rankingWords)
  return (
    <>
      <input
        className="input max-w-64"
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
        options={TURNS.filter((turn) => !OF_LANDINGS.includes(turn)).map((turn) => [turn, desk.turns[turn]])}
      />
      <Choice
        name="by"
        label={w.byLabel}
        all={w.byAnybody}
        value={query.by ?? ''}
        options={[['staff', w.byStaff]]}
      />
      <Choice
        name="flag"
        label={ranking.flag}
        all={ranking.anyFlag}
        value={query.flag ?? ''}
        options={FLAGS.map((flag) => [flag, ranking.flags[flag] ?? flag])}
      />
      <Choice
        name="officer"
        label={w.officer}
        all={w.anyOfficer}
        value={query.officer ?? ''}
        options={[['nobody', w.noOfficer], ...officers.map(({ id, name }): Pair => [id, name])]}
      />
    </>
  )
}

/** One question of the form, as a column to see, to filter by and to sort by. */
function AnswerFilter({ query, columns, column }: Props) {
  const w = useWords(fileWords).list
  const locale = useLocale()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Choice
        name="answer"
        label={w.question}
        all={w.noQuestion}
        value={query.answer ?? ''}
        options={columns.map((column): Pair => [column.key, column[locale]])}
      />
      <select
        className="input w-auto!"
        name="test"
        aria-label={w.test}
        defaultValue={query.test}
        key={query.test}
      >
        {TESTS.map((test) => (
          <option key={test} value={test}>
            {w.tests[test]}
          </option>
        ))}
      </select>
      <input
        className="input max-w-48"
        name="value"
        aria-label={w.value}
        placeholder={w.value}
        defaultValue={query.value}
        key={`v-${query.value}`}
        list="answer-values"
      />
      <datalist id="answer-values">
        {column?.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option[locale]}
          </option>
        ))}
      </datalist>
    </div>
  )
}

type Pair = [string, string]

function Choice(props: { name: string; label: string; all: string; value: string; options: Pair[] }) {
  return (
    <select
      className="input w-auto!"
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
