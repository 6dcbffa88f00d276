import { codeFrom } from '~/plan/counting/named'
import { pageAsked } from '~/shared/page-range'
import { AIDS, CELLS, KINDS, type Aid, type Cell, type Kind } from './aids'

/** What an address asks for: results of which indicator, by which kind of firm and of which kind, and of the rows which. */
export type WorkedQuery = {
  indicator: string | null
  by: Kind
  /** One kind of firm; empty is the kind that is not known; null is all. */
  key: string | null
  aid: Aid | null
  cell: Cell | null
  /** Every result rather than every firm, or the firms that have one. */
  results: boolean
  withResult: boolean
  page: number
}

/** Reads it; what makes no sense is as if it were not there. */
export function readWorked(query: URLSearchParams): WorkedQuery {
  const key = query.get('key')
  const aid = AIDS.find((one) => one === query.get('aid')) ?? null
  return {
    indicator: codeFrom(query.get('indicator')),
    by: KINDS.find((one) => one === query.get('by')) ?? 'track',
    key: key === null || key.length > 200 || key.includes('\0') ? null : key,
    aid,
    cell: aid === null ? null : (CELLS.find((one) => one === query.get('cell')) ?? null),
    results: query.get('list') === 'results',
    withResult: query.get('list') === 'with',
    page: pageAsked(query),
  }
}

/** The same as an address says it, without what is usual. */
export function workedQuery({
  indicator,
  by,
  key,
  aid,
  cell,
  results,
  withResult,
  page,
}: WorkedQuery): string {
  const query = new URLSearchParams()
  if (indicator !== null) query.set('indicator', indicator)
  if (by !== 'track') query.set('by', by)
  if (key !== null) query.set('key', key)
  if (aid !== null) query.set('aid', aid)
  if (cell !== null) query.set('cell', cell)
  if (results) query.set('list', 'results')
  else if (withResult) query.set('list', 'with')
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `?${text}` : ''
}
