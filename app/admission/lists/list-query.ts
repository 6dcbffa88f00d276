import { TURNS, type Turn } from '~/shared/desk-item'
import { FLAGS, type Flag } from '~/admission/rubrics/flags'
import { STATES, type ApplicationState } from '~/admission/applications/lifecycle'

export const SORTS = ['submitted', 'since', 'ref', 'firm', 'track', 'intake', 'officer', 'answer'] as const
export type Sort = (typeof SORTS)[number]
export const TESTS = ['is', 'least', 'most'] as const
export type AnswerTest = (typeof TESTS)[number]
export type ListQuery = {
  q: string
  state: ApplicationState | null
  track: 'A' | 'B' | null
  intake: number | null
  turn: Turn | null
  /** `staff`: only what staff began for firms, by an import or by hand, drafts among them. */
  by: 'staff' | null
  /** What the reviews of a file in review want looked at. */
  flag: Flag | null
  /** The officer in charge: a user, `nobody`, or all. */
  officer: string | null
  /** The question whose answers stand in a column of their own, and what they are asked to be. */
  answer: string | null
  test: AnswerTest
  value: string
  sort: Sort
  descending: boolean
  before: string | null
  after: string | null
}

/** A view of the list, read from its address; what cannot be read is left out. */
export function readListQuery(search: URLSearchParams): ListQuery {
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === search.get(name)) ?? null
  const [, minus, by] = /^(-?)(.+)$/.exec(search.get('sort') ?? '') ?? []
  const answer = textIn(search, 'answer').replace(/[^\w-]/g, '') || null
  const sort = SORTS.find((name) => name === by && (name !== 'answer' || answer !== null))
  const intake = Number(search.get('intake'))
  return {
    q: textIn(search, 'q'),
    state: one('state', STATES),
    track: one('track', ['A', 'B'] as const),
    intake: Number.isSafeInteger(intake) && intake > 0 && intake < 10_000 ? intake : null,
    turn: one('turn', TURNS),
    by: one('by', ['staff'] as const),
    flag: one('flag', FLAGS),
    officer: /^(nobody|[0-9a-f-]{36})$/.exec(search.get('officer') ?? '')?.[0] ?? null,
    answer,
    test: one('test', TESTS) ?? 'is',
    value: answer ? textIn(search, 'value') : '',
    sort: sort ?? 'submitted',
    descending: sort === undefined || minus === '-',
    before: search.get('before'),
    after: search.get('after'),
  }
}

const PARTS = [
  'q',
  'state',
  'track',
  'intake',
  'turn',
  'by',
  'flag',
  'officer',
  'answer',
  'value',
  'before',
  'after',
] as const

/** The same view as an address; changes win, and a changed view begins at its first page. */
export function listSearch(query: ListQuery, changes: Partial<ListQuery> = {}): string {
  const next = { ...query, before: null, after: null, ...changes }
  const search = new URLSearchParams()
  for (const name of PARTS) if (next[name]) search.set(name, String(next[name]))
  if (next.value && next.test !== 'is') search.set('test', next.test)
  const sort = `${next.descending ? '-' : ''}${next.sort}`
  if (sort !== '-submitted') search.set('sort', sort)
  const text = search.toString()
  return text ? `?${text}` : ''
}

/** Whether anything narrows the view. */
export function isNarrowed({ q, state, track, intake, turn, by, flag, officer, answer }: ListQuery): boolean {
  return Boolean(q || state || track || intake || turn || by || flag || officer || answer)
}

/** By these, one at a time, files are kept in the order in which they were handed in. */
const KEPT_BY = ['state', 'track', 'officer'] as const

/**
 * Whether an index holds the files of a view in its order whatever is asked for, so that a page is read by the same plan:
 * of all, in every order; of one state, track or officer, in the order in which they were handed in.
 */
export function standsByAnIndex(query: ListQuery): boolean {
  if (!isNarrowed(query)) return true
  return query.sort === 'submitted' && KEPT_BY.some((one) => !isNarrowed({ ...query, [one]: null }))
}

function textIn(search: URLSearchParams, name: string): string {
  return (search.get(name) ?? '').replaceAll('\0', '').trim().slice(0, 80)
}
