import { isStage, type Stage } from '~/landing/projects/stages'
import { isDay } from '~/shared/days'
import { SCALES, type Scale } from './time-window'
import { pageAsked } from '~/shared/page-range'

/** What the wall chart is asked for by its address. */
export type ChartQuery = {
  /** Drawn, or the same facts as a table. */
  as: 'chart' | 'table'
  scale: Scale
  from: string | null
  park: string | null
  stage: Stage | null
  owner: string | null
  page: number
}
/** So many projects stand on a page, whatever their number. */
export const PROJECTS_ON_A_PAGE = 15
/** Projects on one page of a screen on a wall, and how many pages at most: what is read from five metres. */
export const [ROWS_OF_A_SCREEN, PAGES_OF_A_SCREEN] = [8, 2]
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const idOf = (text: string | null) => (text !== null && ID.test(text) ? text : null)

/** The filters and the span an address asks for; anything odd is left out. */
export function readChartQuery(query: URLSearchParams): ChartQuery {
  const stage = query.get('stage') ?? ''
  const from = query.get('from') ?? ''
  return {
    as: query.get('as') === 'table' ? 'table' : 'chart',
    scale: SCALES.find((one) => one === query.get('scale')) ?? 'month',
    from: isDay(from) ? from : null,
    park: idOf(query.get('park')),
    stage: isStage(stage) ? stage : null,
    owner: idOf(query.get('owner')),
    page: pageAsked(query),
  }
}

/** The address of the chart with something changed: another filter begins at the first page again. */
export function chartAddress(base: string, query: ChartQuery, change: Partial<ChartQuery> = {}): string {
  const asked = { ...query, ...(filters(change) ? { page: 1 } : {}), ...change }
  const parts = new URLSearchParams()
  if (asked.as === 'table') parts.set('as', 'table')
  if (asked.scale !== 'month') parts.set('scale', asked.scale)
  for (const name of ['from', 'park', 'stage', 'owner'] as const) {
    const value = asked[name]
    if (value !== null) parts.set(name, value)
  }
  if (asked.page > 1) parts.set('page', String(asked.page))
  return parts.size ? `${base}?${parts}` : base
}

const filters = (change: Partial<ChartQuery>) => 'park' in change || 'stage' in change || 'owner' in change
