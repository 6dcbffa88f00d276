import type { Actor } from '~/ground/people/actor'
import { commitmentList } from '~/landing/commitments/queries.server'
import { readCommitmentQuery } from '~/landing/commitments/list-query'
import { commitmentCounts } from '~/landing/commitments/totals.server'
import { firmsFor } from '~/landing/matching/matches.server'
import { ownPark } from '~/landing/projects/queries.server'
import type { Day } from '~/shared/days'

/** So many of each stand at a glance; the rest a click away. */
const AT_A_GLANCE = 4
const OURS = readCommitmentQuery(new URLSearchParams({ side: 'city' }))

/** Of a park officer's own park: which firms fit its free sites, and what the city has promised to firms that land there. */
export async function parkGlance(actor: Actor, today: Day) {
  const park = await ownPark(actor)
  const [fitting, counts, promises] = await Promise.all([
    firmsFor(actor, park.id, 1, today, AT_A_GLANCE),
    commitmentCounts(actor, today),
    commitmentList(actor, OURS, today, AT_A_GLANCE),
  ])
  const city = counts.find(({ side }) => side === 'city')
  return {
    park,
    firms: { count: fitting.total, first: fitting.firms },
    promises: { count: city ? city.promised - city.kept : 0, first: promises.rows },
  }
}
export type ParkGlance = Awaited<ReturnType<typeof parkGlance>>
