import {
  PLAN_STATES,
  REQUEST_STANDINGS,
  WATCH_LEVELS,
  type RequestStanding,
  type WatchLevel,
} from './vocabulary'
import { pageAsked } from '~/shared/page-range'

export const PLANS_ON_A_PAGE = 30
export const REQUESTS_ON_A_PAGE = 30
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Of plans: those with something asked of a department, those where an answer is late, or those to be visited. */
export const NEEDS = ['asked', 'late', 'visit'] as const
export type Need = (typeof NEEDS)[number]

/** What the list of plans is asked for by its address. */
export type PlanQuery = {
  state: 'open' | 'ended'
  /** `mine`, or an officer by id. */
  officer: string | null
  /** Where something is watched at this level. */
  level: WatchLevel | null
  need: Need | null
  page: number
}

/** The filters an address asks for; anything odd is left out. */
export function readPlanQuery(query: URLSearchParams): PlanQuery {
  const officer = query.get('officer') ?? ''
  const level = query.get('level') ?? ''
  const state = query.get('state') ?? ''
  return {
    state: PLAN_STATES.has(state) ? state : 'open',
    officer: officer === 'mine' || ID.test(officer) ? officer : null,
    level: WATCH_LEVELS.has(level) ? level : null,
    need: NEEDS.find((one) => one === query.get('need')) ?? null,
    page: pageAsked(query),
  }
}

/** The address of the list with other filters or another page. */
export function plansAddress(base: string, query: PlanQuery, change: Partial<PlanQuery> = {}): string {
  const asked = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  if (asked.state !== 'open') parts.set('state', asked.state)
  for (const name of ['officer', 'level', 'need'] as const)
    if (asked[name] !== null) parts.set(name, asked[name])
  if (asked.page > 1) parts.set('page', String(asked.page))
  return withQuery(base, parts)
}

/** Of requests: by how they stand, those that were answered in any way, or those that were rated. */
export const SHOWS = [...REQUEST_STANDINGS.codes, 'answered', 'rated'] as const
export type Show = RequestStanding | 'answered' | 'rated'
export type RequestQuery = { department: string | null; show: Show | null; page: number }

export function readRequestQuery(query: URLSearchParams): RequestQuery {
  const department = query.get('department') ?? ''
  return {
    department: ID.test(department) ? department : null,
    show: SHOWS.find((one) => one === query.get('show')) ?? null,
    page: pageAsked(query),
  }
}

export function requestsAddress(
  base: string,
  query: RequestQuery,
  change: Partial<RequestQuery> = {},
): string {
  const asked = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  for (const name of ['department', 'show'] as const) if (asked[name] !== null) parts.set(name, asked[name])
  if (asked.page > 1) parts.set('page', String(asked.page))
  return withQuery(base, parts)
}

function withQuery(base: string, parts: URLSearchParams): string {
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}
