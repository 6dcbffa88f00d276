import { numbersFrom } from '~/shared/chance'
import type { Day } from '~/shared/days'
import { rulesOn } from '~/shared/rule-table'
import { KPI_RULES } from '~/plan/counting-rules/kpi.rules'

/**
 * The rows of a batch that somebody compares with their proofs before all are approved: a share of it, drawn by the
 * batch itself, so that nobody chooses and the same batch asks for the same rows. Of a small batch, none.
 */
export function sampleOf(ids: readonly string[], day: Day): string[] {
  const rules = rulesOn(KPI_RULES, day)
  const batch = [...new Set(ids)].sort()
  if (!rules || rules.figure('sample_from').gt(batch.length)) return []
  const count = rules.figure('sample_percent').times(batch.length).div(100).ceil().toNumber()
  const next = numbersFrom(batch.join(' '))
  return batch
    .map((id) => ({ id, place: next() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ id }) => id)
}
