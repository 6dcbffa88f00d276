import { textsFromJson } from '~/shared/json'
import type { Taken } from './decision-of'
import { PANEL_OUTCOMES } from './lifecycle'

/** What the meeting decided on an item as the database keeps it, or null while it is open. */
export function takenOf(row: {
  outcome: string | null
  rank: number | null
  cites: unknown
  reasons: string
}): Taken | null {
  const outcome = PANEL_OUTCOMES.find((one) => one === row.outcome)
  if (!outcome) return null
  const cites = textsFromJson(row.cites)
  return { outcome, rank: row.rank ?? undefined, cites, reasons: row.reasons }
}
