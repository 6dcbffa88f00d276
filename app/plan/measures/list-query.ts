import { codeFrom } from '~/plan/counting/named'
import { MEASURE_KINDS, STANDINGS, type MeasureKind, type Standing } from './vocabulary'
import { pageAsked } from '~/shared/page-range'

export const TASKS_ON_A_PAGE = 40
export const MEASURES_ON_A_PAGE = 30

/** What a list of tasks is asked for by its address. */
export type TaskQuery = {
  /** `mine`, or a member or a department by its id. */
  owner: string | null
  state: Standing | null
  /** The code of an indicator that the measure serves. */
  indicator: string | null
  page: number
}

const OWNER = /^(mine|(user|department):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The filters an address asks for; anything odd is left out. */
export function readTaskQuery(query: URLSearchParams): TaskQuery {
  const owner = query.get('owner') ?? ''
  const state = query.get('state') ?? ''
  return {
    owner: OWNER.test(owner) ? owner : null,
    state: STANDINGS.has(state) ? state : null,
    indicator: codeFrom(query.get('indicator')),
    page: pageAsked(query),
  }
}

/** The address of the list with other filters or another page. */
export function taskListAddress(base: string, query: TaskQuery, change: Partial<TaskQuery> = {}): string {
  const asked = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  for (const name of ['owner', 'state', 'indicator'] as const)
    if (asked[name] !== null) parts.set(name, asked[name])
  if (asked.page > 1) parts.set('page', String(asked.page))
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}

/** What the board of measures is asked for by its address. */
export type BoardQuery = { kind: MeasureKind | null; indicator: string | null; page: number }

export function readBoardQuery(query: URLSearchParams): BoardQuery {
  const kind = query.get('kind') ?? ''
  return {
    kind: MEASURE_KINDS.has(kind) ? kind : null,
    indicator: codeFrom(query.get('indicator')),
    page: pageAsked(query),
  }
}

/** The address of the board with other filters or another page. */
export function boardAddress(base: string, query: BoardQuery, change: Partial<BoardQuery> = {}): string {
  const { kind, indicator, page } = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  if (kind) parts.set('kind', kind)
  if (indicator) parts.set('indicator', indicator)
  if (page > 1) parts.set('page', String(page))
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}
