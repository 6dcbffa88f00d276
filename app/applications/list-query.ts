import { TURNS, type Turn } from '~/shared/desk-item'
import { STATES, type ApplicationState } from './lifecycle'

export const SORTS = ['submitted', 'since', 'ref'] as const
export type Sort = (typeof SORTS)[number]
export type ListQuery = {
  q: string
  state: ApplicationState | null
  track: 'A' | 'B' | null
  intake: number | null
  turn: Turn | null
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
  const sort = SORTS.find((name) => name === by)
  const intake = Number(search.get('intake'))
  return {
    q: (search.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 80),
    state: one('state', STATES),
    track: one('track', ['A', 'B'] as const),
    intake: Number.isSafeInteger(intake) && intake > 0 && intake < 10_000 ? intake : null,
    turn: one('turn', TURNS),
    sort: sort ?? 'submitted',
    descending: sort === undefined || minus === '-',
    before: search.get('before'),
    after: search.get('after'),
  }
}

/** The same view as an address; changes win, and a changed view begins at its first page. */
export function listSearch(query: ListQuery, changes: Partial<ListQuery> = {}): string {
  const next = { ...query, before: null, after: null, ...changes }
  const search = new URLSearchParams()
  for (const name of ['q', 'state', 'track', 'intake', 'turn', 'before', 'after'] as const) {
    if (next[name]) search.set(name, String(next[name]))
  }
  const sort = `${next.descending ? '-' : ''}${next.sort}`
  if (sort !== '-submitted') search.set('sort', sort)
  const text = search.toString()
  return text ? `?${text}` : ''
}
